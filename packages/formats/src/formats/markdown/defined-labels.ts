import { normalizeLabel } from './link-definitions.js';

const DEFINITION = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\[((?:[^[\]\\\n]|\\.){1,999})\]:/gm;

/**
 * The labels for which a link reference definition stands anywhere in the text. By the looks of the lines: a block is read
 * before those behind it are known, and nothing but brackets depends on it.
 */
export function definedLabels(text: string): readonly string[] {
  return Array.from(text.matchAll(DEFINITION), (match) => normalizeLabel(match[1] as string));
}
