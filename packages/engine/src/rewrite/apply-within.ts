import type { Edit, Range } from '../model/document.js';

/** The slice of `range` after the edits; an edit that reaches over its border counts for what lies inside. */
export function applyWithin(source: string, range: Range, edits: readonly Edit[]): string {
  let result = '';
  let at = range.start;
  for (const { range: edited, text } of edits) {
    if (edited.end < range.start || edited.start > range.end) continue;
    if (edited.start >= range.end && edited.start !== edited.end) continue;
    if (edited.end <= range.start && edited.start !== edited.end) continue;
    result += source.slice(at, Math.max(at, edited.start)) + text;
    at = Math.max(at, Math.min(edited.end, range.end));
  }
  return result + source.slice(at, range.end);
}
