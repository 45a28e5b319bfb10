import { type Directive, OPAQUE, type Range } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../directives/parse-directive.js';
import { blankTagLines } from '../source/blank-tag-lines.js';
import { unifyLineEnds } from '../source/line-ends.js';
import { type Fill, fillOf, NOTHING } from '../source/mask.js';
import { type Choice, findChoices } from './choices.js';
import type { FindTags } from './find-tags.js';
import type { Tag } from './model.js';

/** A source as a format reads it. */
export interface ReadTemplate {
  /** With its tags masked, of the same length. */
  readonly text: string;
  readonly choices: readonly Choice[];
  /** What comments in the template's own syntax ask. */
  readonly directives: readonly Directive[];
  /** The texts that stand in quotes in tags. */
  readonly texts: readonly Range[];
}

const NONE: readonly never[] = [];

/** Reads the tags of HTML: its line ends stay as they are. */
export function readMarkup(source: string, find: FindTags): ReadTemplate {
  const tags = find(source);
  if (tags.length === 0) return { text: source, choices: NONE, directives: NONE, texts: NONE };
  const text = fill(source, fillsOf(source, tags), (start, end) => source.slice(start, end));
  return { text, ...partsOf(source, tags) };
}

/**
 * Reads the tags of people's own text: `\n` becomes its only line end, and tags that have a line to themselves leave it empty. A source
 * without either is given back as it is; else it is copied once, not once for each.
 */
export function readPlain(source: string, find: FindTags): ReadTemplate {
  const tags = find(source);
  if (tags.length === 0) return { text: unifyLineEnds(source), choices: NONE, directives: NONE, texts: NONE };
  const fills = blankTagLines(source, fillsOf(source, tags));
  return { text: fill(source, fills, (start, end) => unified(source, start, end)), ...partsOf(source, tags) };
}

function partsOf(source: string, tags: readonly Tag[]): Omit<ReadTemplate, 'text'> {
  const isSteering = tags.some(({ role, fallback }) => role === 'close' || fallback === true);
  return {
    choices: isSteering ? findChoices(tags) : NONE,
    directives: source.includes(DIRECTIVE_MARK)
      ? tags.flatMap((tag) => directiveOf(source, tag) ?? [])
      : NONE,
    texts: tags.flatMap(({ text }) => text ?? []),
  };
}

function directiveOf(source: string, { comment, start, end }: Tag): Directive | undefined {
  if (comment === undefined) return undefined;
  const content = source.slice(comment.start, comment.end).replace(/^[-!#\s]+|[-#\s]+$/g, '');
  return content.startsWith(DIRECTIVE_MARK) ? parseDirective(content, start, end) : undefined;
}

/** An expression becomes opaque, another tag nothing. */
function fillsOf(source: string, tags: readonly Tag[]): Fill[] {
  const fills: Fill[] = [];
  for (const tag of tags) {
    const { start, end, role, text, fallback } = tag;
    if (start === end) continue;
    if (text === undefined || fallback === true) {
      const isWord = role === 'value' || (role === 'else' && isInline(source, tag));
      fills.push({ start, end, with: isWord ? OPAQUE : NOTHING });
      continue;
    }
    fills.push({ start, end: text.start, with: NOTHING }, { start: text.end, end, with: NOTHING });
  }
  return fills;
}

/** With text on both sides: two alternatives side by side are neither one word nor one sentence. */
function isInline(source: string, { start, end }: Tag): boolean {
  return /\S/.test(source.charAt(start - 1)) && /[^\n\r]/.test(source.charAt(end));
}

function fill(
  source: string,
  fills: readonly Fill[],
  between: (start: number, end: number) => string,
): string {
  const pieces: string[] = [];
  let done = 0;
  for (const one of fills) {
    pieces.push(between(done, one.start), fillOf(one));
    done = one.end;
  }
  pieces.push(between(done, source.length));
  return pieces.join('');
}

/** How much is copied at once where line ends differ. */
const STRETCH = 100_000;

function unified(source: string, from: number, to: number): string {
  if (to - from <= STRETCH) return unifyLineEnds(source.slice(from, to));
  const pieces: string[] = [];
  for (let at = from; at < to; ) {
    const end = stretchEnd(source, Math.min(to, at + STRETCH));
    pieces.push(unifyLineEnds(source.slice(at, end)));
    at = end;
  }
  return pieces.join('');
}

/** Not between the two characters of a line end. */
function stretchEnd(source: string, end: number): number {
  return source.charCodeAt(end - 1) === 13 && source.charCodeAt(end) === 10 ? end + 1 : end;
}
