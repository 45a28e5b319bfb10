import { normalizeLabel } from './link-definitions.js';

const DEFINITION = /^[ \t>]{0,40}(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?\[((?:[^[\]\\\n]|\\.){1,999})\]:/gm;

/**
 * Answers whether a link reference definition for a label stands anywhere in the text. By the looks of the lines: a
 * block is read before those behind it are known, and nothing but brackets depends on it.
 */
export function definedLabels(text: string): (label: string) => boolean {
  let labels: Set<string> | undefined;
  return (label) => {
    labels ??= new Set(Array.from(text.matchAll(DEFINITION), (match) => normalizeLabel(match[1] as string)));
    return labels.has(label);
  };
}
