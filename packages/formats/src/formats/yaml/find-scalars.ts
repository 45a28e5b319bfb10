import { type CST, Parser } from 'yaml';
import type { Mistake } from '../../translations/mistake.js';
import { findMistake } from './find-mistake.js';
import type { YamlScalar } from './yaml-scalar.js';

/** No deeper value is a message. */
const DEEPEST = 60;
const STYLES = {
  scalar: 'plain',
  'single-quoted-scalar': 'single',
  'double-quoted-scalar': 'double',
} as const;

/** The scalars of YAML that are values, in order. What is broken is passed over; the first place of it is told. */
export function findScalars(source: string): {
  readonly found: readonly YamlScalar[];
  readonly mistake: Mistake | undefined;
} {
  const finder = new ScalarFinder();
  for (const token of new Parser().parse(source)) {
    if (token.type === 'document') finder.visit(token.value, [], 0);
    else finder.note(token);
  }
  return finder;
}

class ScalarFinder {
  readonly found: YamlScalar[] = [];
  mistake: Mistake | undefined;
  #parents = 0;

  note(token: CST.Token): void {
    const mistake = findMistake(token);
    if (mistake !== undefined && mistake.offset < (this.mistake?.offset ?? Number.POSITIVE_INFINITY))
      this.mistake = mistake;
  }

  visit(token: CST.Token | null | undefined, path: readonly string[], parent: number): void {
    if (token !== null && token !== undefined) this.note(token);
    switch (token?.type) {
      case 'block-map':
      case 'block-seq':
      case 'flow-collection':
        this.#visitItems(token.items, path);
        return;
      case 'scalar':
      case 'single-quoted-scalar':
      case 'double-quoted-scalar': {
        const quotes = token.type === 'scalar' ? 0 : 1;
        const start = token.offset + quotes;
        const end = token.offset + token.source.length - quotes;
        if (end > start) this.found.push({ path, parent, start, end, style: STYLES[token.type] });
        return;
      }
      case 'block-scalar': {
        const [header] = token.props;
        const last = token.props[token.props.length - 1];
        if (header?.type !== 'block-scalar-header' || last === undefined || !('source' in last)) return;
        const start = last.offset + last.source.length;
        const end = start + token.source.trimEnd().length;
        if (end > start)
          this.found.push({
            path,
            parent,
            start,
            end,
            style: 'block',
            header: header.source,
            indent: token.indent,
          });
        return;
      }
      default:
    }
  }

  #visitItems(items: readonly CST.CollectionItem[], path: readonly string[]): void {
    if (path.length >= DEEPEST) return;
    const parent = ++this.#parents;
    for (const [index, { key, value }] of items.entries()) {
      this.visit(value, [...path, key === undefined ? String(index) : keyOf(key)], parent);
    }
  }
}

function keyOf(key: CST.Token | null | undefined): string {
  if (key === null || key === undefined || !('source' in key)) return '';
  return key.type === 'scalar' ? key.source : key.source.slice(1, -1);
}
