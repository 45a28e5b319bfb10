import { type Localized, ruleUrl } from '@geestdrift/engine';
import { isScalar, type Node } from 'yaml';
import { isCsv } from '../edit/edit-csv.js';
import { WORDS_SHAPE } from '../schema/list-shape.js';
import { choicesOf, type Shape } from '../schema/shape.js';
import { describeSeverity, documentKey } from './completions.js';
import { describeEntry } from './describe-entry.js';
import type { FileKind, Hover, LanguageKnown, TextRange } from './model.js';
import { parseLoosely } from './parse.js';
import { type Place, placeAt, rootShape } from './shape-at.js';
import { hoverInTable } from './table.js';

/** What stands at an offset, explained: a rule, a key, a value, a word of a list. */
export function hoverAt(
  text: string,
  offset: number,
  kind: FileKind,
  known: LanguageKnown,
): Hover | undefined {
  if (isCsv(known.path ?? '')) return hoverInTable(text, offset, known);
  const root = parseLoosely(text);
  const place = placeAt(root, rootShape(kind, known, root), offset);
  if (place === undefined) return undefined;
  if (!place.isKey) return hoverValue(place, known.locale);
  const { key, map } = place;
  if (key === undefined) return undefined;
  const markdown = explainKey(place, known, isWords(map?.shapes ?? []));
  return markdown === undefined ? undefined : { range: rangeOf(key.node), markdown };
}

function explainKey({ key, map, node }: Place, known: LanguageKnown, isWord: boolean): string | undefined {
  if (key === undefined) return undefined;
  if (isWord) return describeEntry(key.name, node, known.locale);
  const isRules =
    map?.shapes.some((shape) => shape.type === 'map' && shape.unknown === 'unknown-rule') === true;
  if (key.spec === undefined) return undefined;
  if (!isRules) return documentKey(key.spec, known.locale);
  const rule = known.rules.find(({ id }) => id === key.name);
  if (rule === undefined) return undefined;
  const { doc } = key.spec;
  const severity = known.locale === 'nl' ? 'Ernst van huis uit' : 'Severity by default';
  const link = known.locale === 'nl' ? 'Meer over deze regel' : 'More about this rule';
  return `${doc[known.locale]}\n\n${severity}: ${describeSeverity(rule)}\n\n[${link}](${ruleUrl(rule.id)})`;
}

function isWords(shapes: readonly Shape[]): boolean {
  return shapes.some((shape) => shape === WORDS_SHAPE);
}

function hoverValue({ node, shapes }: Place, locale: keyof Localized): Hover | undefined {
  if (!isScalar(node)) return undefined;
  const name = String(node.value);
  const choice = choicesOf(shapes).find((one) => one.name === name);
  if (choice === undefined || choice.doc[locale] === '') return undefined;
  return { range: rangeOf(node), markdown: choice.doc[locale] };
}

function rangeOf(node: Node): TextRange {
  const [start, end] = node.range ?? [0, 0];
  return { start, end };
}
