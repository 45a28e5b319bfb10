import type { Mark, Prose, Range } from '../model/document.js';
import type { Edit } from '../model/finding.js';
import type { TextEdit } from '../model/match.js';
import { findRun, sourceEnd, sourceStart } from '../model/offset-map.js';

/**
 * Edits of a block's text as edits of its source. Only what differs changes, so that markup inside a word stays where
 * the common letters are; an edit that cuts through a pair of markers takes the whole pair or goes round them.
 * Undefined where that cannot be done.
 */
export function toSourceEdits(edits: readonly TextEdit[], prose: Prose): Edit[] | undefined {
  const result: Edit[] = [];
  for (const edit of edits) result.push(...toSource(isUnbroken(edit.range, prose) ? edit : narrow(edit, prose.text), prose));
  result.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  for (let index = 1; index < result.length; index++) {
    if ((result[index] as Edit).range.start < (result[index - 1] as Edit).range.end) return undefined;
  }
  return result;
}

/** Whether the source of a text range is that very text, with nothing in between. */
function isUnbroken({ start, end }: Range, prose: Prose): boolean {
  const run = findRun(prose.map, start);
  return run !== undefined && run.length === run.sourceLength && end <= run.text + run.length;
}

/** Leaves out what is the same at the edit's start and end, when markup may stand inside. */
function narrow(edit: TextEdit, text: string): TextEdit {
  const old = text.slice(edit.range.start, edit.range.end);
  let from = 0;
  while (from < old.length && from < edit.text.length && old[from] === edit.text[from]) from++;
  let to = 0;
  while (to < old.length - from && to < edit.text.length - from && old.at(-1 - to) === edit.text.at(-1 - to)) to++;
  return {
    range: { start: edit.range.start + from, end: edit.range.end - to },
    text: edit.text.slice(from, edit.text.length - to),
  };
}

function toSource(edit: TextEdit, prose: Prose): Edit[] {
  const { map } = prose;
  const { start, end } = edit.range;
  if (start === end) {
    const at = start > 0 ? sourceEnd(map, start) : sourceStart(map, start);
    return edit.text === '' ? [] : [{ range: { start: at, end: at }, text: edit.text }];
  }
  const hull = { start: sourceStart(map, start), end: sourceEnd(map, end) };
  const widened = widen(hull, prose, edit.range);
  if (widened !== undefined) return [{ range: widened, text: edit.text }];
  return alongRuns(edit, prose);
}

/** The hull with both markers of each pair that it cuts, if all text between them is edited anyway. */
function widen(hull: Range, prose: Prose, edited: Range): Range | undefined {
  let { start, end } = hull;
  for (let changed = true; changed; ) {
    changed = false;
    for (const mark of prose.marks) {
      if (!isCut(mark, start, end)) continue;
      const inside = { start: mark.open.end, end: mark.close.start };
      if (!covers(hull, inside, prose, edited)) return undefined;
      start = Math.min(start, mark.open.start);
      end = Math.max(end, mark.close.end);
      changed = true;
    }
  }
  return { start, end };
}

function isCut(mark: Mark, start: number, end: number): boolean {
  const open = mark.open.start >= start && mark.open.end <= end;
  const close = mark.close.start >= start && mark.close.end <= end;
  return open !== close;
}

/** Whether all prose between two markers lies in the edited text. */
function covers(hull: Range, inside: Range, prose: Prose, edited: Range): boolean {
  if (inside.start >= hull.start && inside.end <= hull.end) return true;
  return prose.map.runs.every(
    (run) =>
      run.source + run.sourceLength <= inside.start ||
      run.source >= inside.end ||
      (run.text >= edited.start && run.text + run.length <= edited.end),
  );
}

/** The new text goes where the old began; the rest of the old goes, the markup between stays. */
function alongRuns(edit: TextEdit, prose: Prose): Edit[] {
  const edits: Edit[] = [];
  for (const run of prose.map.runs) {
    const from = Math.max(run.text, edit.range.start);
    const to = Math.min(run.text + run.length, edit.range.end);
    if (from >= to) continue;
    const range = { start: sourceStart(prose.map, from), end: sourceEnd(prose.map, to) };
    edits.push({ range, text: edits.length === 0 ? edit.text : '' });
  }
  return edits;
}
