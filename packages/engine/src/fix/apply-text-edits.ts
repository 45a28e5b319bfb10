import type { Edit } from '../model/document.js';

/**
 * A text after edits that do not overlap; of insertions at one place the first stands first. The text starts at `shift` in
 * what the edits' ranges mean (UTF-16).
 */
export function applyTextEdits(text: string, edits: readonly Edit[], shift = 0): string {
  let result = '';
  let at = 0;
  for (const { range, text: put } of [...edits].sort((a, b) => a.range.start - b.range.start)) {
    result += text.slice(at, range.start - shift) + put;
    at = range.end - shift;
  }
  return result + text.slice(at);
}
