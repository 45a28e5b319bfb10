import { applyTextEdits as apply } from '@geestdrift/engine/basics';
import type { TextEdit } from './model.js';

/** The text with edits that do not overlap; of insertions at one place the first stands first. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  return apply(
    text,
    edits.map(({ start, end, text: put }) => ({ range: { start, end }, text: put })),
  );
}
