import type { Edit, Mark, Prose, Range } from '../model/document.js';
import type { TextEdit } from '../model/match.js';
import { findRun, type Run, sourceEnd, sourceStart } from '../model/offset-map.js';

/**
 * Edits of a block's text as edits of its source. Only what differs changes, so that markup inside a word stays where
 * the common letters are; an edit that cuts through a pair of markers takes the whole pair or goes round them.
 * Undefined where that cannot be done.
 */
export function toSourceEdits(edits: readonly TextEdit[], prose: Prose, source: string): Edit[] | undefined {
  const result: Edit[] = [];
  for (const given of edits) {
    const opened = markMovedIn(given, edits, prose);
    if (opened !== undefined) {
      result.push({ range: { start: opened, end: opened }, text: given.text });
      continue;
    }
    const edit = spareMarker(given, prose);
    result.push(...toSource(isUnbroken(edit.range, prose, source) ? edit : narrow(edit, prose), prose));
  }
  result.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  for (let index = 1; index < result.length; index++) {
    if ((result[index] as Edit).range.start < (result[index - 1] as Edit).range.end) return undefined;
  }
  return result;
}

/**
 * Words that move to the front of what a marker opens stay behind the marker if they stood inside: of `**voldoet aan uw
 * eisen**` is made `**uw eisen overtreft**`. The place in the source; undefined for all other edits.
 */
function markMovedIn(
  { range, text }: TextEdit,
  edits: readonly TextEdit[],
  { text: prose, map, marks }: Prose,
): number | undefined {
  const moved = text.trim();
  if (range.start !== range.end || range.start === 0 || moved === '') return undefined;
  const from = edits.find(
    (other) => other.text === '' && prose.slice(other.range.start, other.range.end).includes(moved),
  );
  if (from === undefined) return undefined;
  const at = sourceStart(map, range.start);
  const start = prose.indexOf(moved, from.range.start);
  const before = sourceEnd(map, range.start);
  const latest = Math.min(at, sourceStart(map, start));
  const end = sourceEnd(map, start + moved.length);
  const isAround = ({ open, close }: Mark): boolean =>
    open.start >= before && open.end <= latest && close.start >= end;
  return marks.some(isAround) ? at : undefined;
}

/**
 * A deletion whose white space stands behind a closing marker or a tag takes the white space before the words instead: of
 * `**zijn altijd** klaar` there stays `**zijn** klaar`, since with a space before it a marker would be none.
 */
function spareMarker(edit: TextEdit, { text, map, marks, gaps = [] }: Prose): TextEdit {
  const { start, end } = edit.range;
  const wordsEnd = start + text.slice(start, end).trimEnd().length;
  const before = text.slice(0, start).trimEnd().length;
  const isTwin = end - wordsEnd === start - before && before < start && start < wordsEnd;
  if (edit.text !== '' || !isTwin) return edit;
  const from = sourceEnd(map, wordsEnd);
  const to = sourceStart(map, wordsEnd);
  const opened = sourceStart(map, before);
  const isBetween = (tag: Range): boolean => tag.start >= from && tag.end <= to;
  return marks.some(({ open, close }) => isBetween(close) && open.end <= opened) || gaps.some(isBetween)
    ? { range: { start: before, end: wordsEnd }, text: '' }
    : edit;
}

/** Whether a text range stands in the source with nothing in between but what no reader sees. */
function isUnbroken({ start, end }: Range, { map }: Prose, source: string): boolean {
  for (let run = findRun(map, start); run !== undefined && run.length === run.sourceLength; ) {
    const behind = run.text + run.length;
    if (end <= behind) return true;
    const next = findRun(map, behind);
    if (next === undefined || !INVISIBLE.test(source.slice(run.source + run.sourceLength, next.source)))
      return false;
    run = next;
  }
  return false;
}

/** Soft hyphens and zero-width characters, as such or as references: what formats leave out of the prose, so fewer than `isInvisible` knows. */
const INVISIBLE = /^(?:[\u00ad\u200b-\u200d\u2060\ufeff]|&#?\w{2,8};)*$/;

/**
 * Leaves out what is the same at the edit's start and end, as far as a border in the source: where markup, a reference
 * or a soft hyphen stands.
 */
function narrow(edit: TextEdit, prose: Prose): TextEdit {
  const { start, end } = edit.range;
  const old = prose.text.slice(start, end);
  let same = 0;
  while (same < old.length && same < edit.text.length && old[same] === edit.text[same]) same++;
  let from = same;
  while (from > 0 && from < old.length && !startsRun(prose, start + from)) from--;
  same = 0;
  const longest = Math.min(old.length, edit.text.length) - from;
  while (same < longest && old.at(-1 - same) === edit.text.at(-1 - same)) same++;
  let to = same;
  while (to > 0 && from + to < old.length && !startsRun(prose, end - to)) to--;
  return {
    range: { start: start + from, end: end - to },
    text: edit.text.slice(from, edit.text.length - to),
  };
}

function startsRun({ map }: Prose, offset: number): boolean {
  return findRun(map, offset)?.text === offset;
}

function toSource(edit: TextEdit, prose: Prose): Edit[] {
  const { map } = prose;
  const { start, end } = edit.range;
  if (start === end) {
    const at = start > 0 ? sourceEnd(map, start) : sourceStart(map, start);
    return edit.text === '' ? [] : [{ range: { start: at, end: at }, text: edit.text }];
  }
  const segments = segmentsOf({ start: sourceStart(map, start), end: sourceEnd(map, end) }, prose, edit);
  return segments.map((range, index) => ({ range, text: index === 0 ? edit.text : '' }));
}

/**
 * The source of an edit. A pair of markers that it cuts, or that a deletion empties, goes whole if all text between
 * them is edited; if marks are all that is left between them, both markers go; of other pairs the marker stays, and the
 * source is what stands around it.
 */
function segmentsOf(hull: Range, prose: Prose, edit: TextEdit): Range[] {
  let { start, end } = hull;
  for (let changed = true; changed; ) {
    changed = false;
    for (const mark of prose.marks) {
      if (mark.open.start > end) break;
      const isEmptied = edit.text === '' && mark.open.end <= start && mark.close.start >= end;
      if (!(isCut(mark, start, end) || isEmptied) || !covers(hull, mark, prose, edit.range)) continue;
      start = Math.min(start, mark.open.start);
      end = Math.max(end, mark.close.end);
      changed = true;
    }
  }
  const inside: Range[] = [];
  const outside: Range[] = [];
  for (const mark of prose.marks) {
    if (mark.open.start > end) break;
    if (!isCut(mark, start, end)) continue;
    const opens = mark.open.start >= start && mark.open.end <= end;
    if (keepsWords(mark, prose, edit.range)) inside.push(opens ? mark.open : mark.close);
    else outside.push(opens ? mark.close : mark.open);
  }
  const segments: Range[] = [];
  for (const marker of inside.sort((a, b) => a.start - b.start)) {
    segments.push({ start, end: marker.start });
    start = marker.end;
  }
  segments.push({ start, end });
  return [...segments.flatMap((segment) => withoutGaps(segment, prose.gaps ?? [])), ...outside];
}

/** What is left of a range where nothing that must stay is touched. */
function withoutGaps({ start, end }: Range, gaps: readonly Range[]): Range[] {
  const left: Range[] = [];
  let from = start;
  for (const gap of gaps) {
    if (gap.start >= end) break;
    if (gap.end <= from) continue;
    left.push({ start: from, end: gap.start });
    from = gap.end;
  }
  return [...left, { start: from, end }].filter((one) => one.start < one.end);
}

/** Whether a word, a number or something that is no prose is left between two markers. */
function keepsWords({ open, close }: Mark, { text, map: { runs } }: Prose, edited: Range): boolean {
  for (let at = firstRun(runs, (run) => run.source >= open.end); at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.source >= close.start) return false;
    const end = run.text + run.length;
    const left =
      text.slice(run.text, Math.max(run.text, Math.min(end, edited.start))) +
      text.slice(Math.max(run.text, edited.end), Math.max(end, edited.end));
    if (/[\p{L}\p{N}\uFFFC]/u.test(left)) return true;
  }
  return false;
}

function isCut(mark: Mark, start: number, end: number): boolean {
  const open = mark.open.start >= start && mark.open.end <= end;
  const close = mark.close.start >= start && mark.close.end <= end;
  return open !== close;
}

/** Whether all prose between two markers lies in the edited text. */
function covers(hull: Range, { open, close }: Mark, { map: { runs } }: Prose, edited: Range): boolean {
  if (open.end >= hull.start && close.start <= hull.end) return true;
  const from = firstRun(runs, (run) => run.source + run.sourceLength > open.end);
  for (let at = from; at < runs.length; at++) {
    const run = runs[at] as Run;
    if (run.source >= close.start) return true;
    if (run.text < edited.start || run.text + run.length > edited.end) return false;
  }
  return true;
}

/** The index of the first run of which a test holds that holds of all behind it too. */
function firstRun(runs: readonly Run[], isBehind: (run: Run) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(runs[middle] as Run)) high = middle;
    else low = middle + 1;
  }
  return low;
}
