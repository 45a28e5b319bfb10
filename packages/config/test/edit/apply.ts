import type { TextEdit } from '../../src/edit.js';

/** The text after edits, which must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, at) => ({ ...edit, at })).sort((a, b) => a.start - b.start || a.at - b.at);
  let result = '';
  let from = 0;
  for (const { start, end, text: added } of sorted) {
    if (start < from || end < start) throw new RangeError(`edits overlap at ${start}`);
    result += text.slice(from, start) + added;
    from = end;
  }
  return result + text.slice(from);
}
