import type { RuleDoc } from '@geestdrift/rules/docs';
import { ruleDocs } from '@geestdrift/rules/docs';

/** What there is to say at a place inside a configuration or a list. */
export interface ConfigHover {
  /** UTF-16 offsets, half-open. */
  readonly range: { readonly start: number; readonly end: number };
  readonly rule: RuleDoc;
}

/** A rule's id as it stands in YAML and JSON. */
const NAME = /[\p{L}\p{N}_-]+/gu;

/** The rule whose id stands at an offset of a configuration; undefined where none does. */
export function ruleAt(text: string, offset: number): ConfigHover | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = text.indexOf('\n', offset);
  const line = text.slice(lineStart, lineEnd < 0 ? text.length : lineEnd);
  for (const { 0: name, index } of line.matchAll(NAME)) {
    const start = lineStart + index;
    const end = start + name.length;
    if (offset < start || offset > end) continue;
    const rule = ruleDocs.find(({ id }) => id === name);
    return rule === undefined ? undefined : { range: { start, end }, rule };
  }
  return undefined;
}
