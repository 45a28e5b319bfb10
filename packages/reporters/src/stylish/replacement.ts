import type { Finding, Range, Suggestion } from '@geestdrift/engine';
import { showPlainly } from '../display-path.js';
import type { SourcePositions } from '../positions.js';
import { measureText } from './cells.js';

export interface Replacement {
  readonly before: string;
  /** Empty: the words go. */
  readonly after: string;
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Of unchanged words before and after what changes, this much remains where the whole is too long. */
const KEPT_AROUND = 24;
const KEPT_BETWEEN = 12;
/** No proposal is worth more than a few lines. */
const LONGEST = 240;
/** Markup that the reader of the text does not see. */
const INLINE_TAG =
  /<\/?(?:a|abbr|b|br|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]*|\s*\/)?>/gi;

/**
 * What a proposal makes of the words that are meant, as whole words: `de hoge klanttevredenheid` and `het hoge
 * klantenthousiasme`. What does not fit in `columns` is cut between words, where nothing changes.
 */
export function showReplacement(
  positions: SourcePositions,
  finding: Pick<Finding, 'range' | 'unplaced' | 'actual'>,
  { edits, expected }: Suggestion,
  columns = Number.POSITIVE_INFINITY,
): Replacement | undefined {
  if (finding.unplaced === true)
    return { before: cutEnd(tidy(finding.actual)), after: cutEnd(tidy(expected)) };
  const ends = [finding.range, ...edits.map((edit) => edit.range)];
  const { text: source, start } = positions.linesAround({
    start: Math.min(...ends.map((one) => one.start)),
    end: Math.max(...ends.map((one) => one.end)),
  });
  const inLines = (one: Range): Range => ({ start: one.start - start, end: one.end - start });
  const range = inLines(finding.range);
  const sorted = edits
    .map((edit) => ({ ...edit, range: inLines(edit.range) }))
    .sort((a, b) => a.range.start - b.range.start);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const isDeletion = first.text.trim() === '';
  const gap = isDeletion ? countSpace(source.slice(first.range.start, first.range.end)) : 0;
  const hull = findHull(source, range, { start: first.range.start + gap, end: last.range.end });

  const compose = (cut: boolean): Replacement => {
    let before = '';
    let after = '';
    let at = hull.start;
    for (const edit of sorted) {
      const text = simplify(source.slice(at, edit.range.start));
      const kept = !cut ? text : at === hull.start ? keepEnd(text) : keepEnds(text);
      before += kept + source.slice(edit.range.start, edit.range.end);
      after += kept + edit.text;
      at = edit.range.end;
    }
    const text = simplify(source.slice(at, hull.end));
    const rest = cut ? keepStart(text) : text;
    return { before: tidy(before + rest), after: tidy(after + rest) };
  };
  const whole = hull.end - hull.start > LONGEST ? undefined : compose(false);
  const fits = whole !== undefined && measureText(whole.before) + measureText(whole.after) + 3 <= columns;
  const { before, after } = fits ? whole : compose(true);
  return before === after ? undefined : { before: cutEnd(before), after: cutEnd(after) };
}

/** The words that are meant and all that changes, as whole words. */
function findHull(source: string, range: Range, edited: Range): Range {
  const hull = widenToWords(source, {
    start: Math.min(range.start, edited.start),
    end: Math.max(range.end, edited.end),
  });
  if (hull.start === hull.end) return widenByWord(source, hull);
  // A mark at the edge says nothing without its word.
  return LETTER.test(source[hull.start] ?? '') ? hull : { ...widenByWord(source, hull), end: hull.end };
}

function widenToWords(source: string, { start, end }: Range): Range {
  let from = start;
  let to = end;
  while (from > 0 && LETTER.test(source[from - 1] ?? '') && LETTER.test(source[from] ?? '')) from--;
  while (to < source.length && LETTER.test(source[to] ?? '') && LETTER.test(source[to - 1] ?? '')) to++;
  return { start: from, end: to };
}

/** One word more on either side, on the same line. */
function widenByWord(source: string, { start, end }: Range): Range {
  const before = /[^\s]*[^\S\n]*$/.exec(source.slice(Math.max(0, start - 60), start))?.[0] ?? '';
  const after = /^[^\S\n]*(?:[\p{L}\p{M}\p{N}'’-]+|\S*)/u.exec(source.slice(end, end + 60))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

/** The last words, at least one, and a mark that there are more. */
function keepEnd(text: string): string {
  if (text.length <= KEPT_AROUND) return text;
  const words = /(?:\S+\s*)?$/.exec(text.slice(-LONGEST))?.[0] ?? '';
  const end = text.slice(-Math.max(KEPT_AROUND, words.length));
  return `…${end.length > words.length ? end.slice(end.search(/\s/) + 1) : end}`;
}

/** The first words, at least one, and a mark that there are more. */
function keepStart(text: string): string {
  if (text.length <= KEPT_AROUND) return text;
  const words = /^\s*\S*/.exec(text.slice(0, LONGEST))?.[0] ?? '';
  const start = text.slice(0, Math.max(KEPT_AROUND, words.length));
  return `${start.length > words.length ? start.slice(0, lastSpace(start)).trimEnd() : start}…`;
}

function keepEnds(text: string): string {
  if (text.length <= 2 * KEPT_BETWEEN) return text;
  const start = text.slice(0, KEPT_BETWEEN);
  const end = text.slice(-KEPT_BETWEEN);
  return `${start.slice(0, lastSpace(start)).trimEnd()} … ${end.slice(end.search(/\s/) + 1).trimStart()}`;
}

/** Where the last white space stands; the end where there is none. */
function lastSpace(text: string): number {
  const at = text.search(/\s\S*$/);
  return at < 0 ? text.length : at;
}

function cutEnd(text: string): string {
  if (text.length <= LONGEST) return text;
  const start = text.slice(0, LONGEST);
  return `${start.slice(0, lastSpace(start))}…`;
}

function countSpace(text: string): number {
  return text.length - text.trimStart().length;
}

/** The end of a line that goes on, in a mail's quoted-printable. */
const SOFT_BREAK = /=\r?\n/g;

/** Without markup that the reader does not see, in one line. */
function simplify(text: string): string {
  return text
    .replace(INLINE_TAG, '')
    .replace(SOFT_BREAK, '')
    .replace(/(?:&nbsp;|\s)+/g, ' ');
}

function tidy(text: string): string {
  return showPlainly(simplify(text).trim());
}
