import type { Localized } from '@geestdrift/engine';
import { isMap, isScalar, type Node, Scalar } from 'yaml';
import { isCsv } from '../edit/edit-csv.js';
import { languageOfKeys } from '../edit/open-list.js';
import { isJson, keyOf, pairsOf } from '../edit/source.js';
import type { KnownRule } from '../schema/config-shape.js';
import { type Choice, choicesOf, type Key, namesOf, publicKeys, type Shape } from '../schema/shape.js';
import type { CompletionItem, Completions, FileKind, LanguageKnown } from './model.js';
import { parseLoosely } from './parse.js';
import { type Place, placeAt, rootShape } from './shape-at.js';
import { completionsInTable } from './table.js';

/** Stands where the cursor is, so that half a key and no key at all are read alike. */
const CURSOR = '\uE000';

/** What can be written at an offset: keys in their place, and values. Keys of lists come in the file's own language. */
export function completionsAt(
  text: string,
  offset: number,
  kind: FileKind,
  known: LanguageKnown,
): Completions {
  if (isCsv(known.path ?? '')) return completionsInTable(text, offset, known);
  const found = findCursor(text, offset, kind, known);
  if (found === undefined) return { range: { start: offset, end: offset }, items: [] };
  const { marked, root, place, node } = found;
  const quotes = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE ? 1 : 0;
  const [start, end] = node.range ?? [offset, offset + 1];
  // An open quote runs on to the end of the text.
  const isOpen = quotes === 1 && marked[end - 1] !== marked[start];
  const range = { start: start + quotes, end: isOpen ? offset : end - 1 - quotes };
  const written: Written = {
    text: marked,
    isQuoted: quotes === 1,
    json: isJson(text, known.path ?? ''),
    hasColon: /^[ \t]*:/.test(text.slice(range.end + quotes)),
    keys: kind === 'list' && root !== null ? keyLanguage(root, known.locale) : 'en',
    known,
  };
  return { range, items: itemsFor(place, written) };
}

interface Found {
  /** The text with the mark in it. */
  readonly marked: string;
  readonly root: Node | null;
  readonly place: Place;
  /** The key or value in which the mark stands. */
  readonly node: Scalar;
}

/** Where the cursor is. A key that is being typed above another would run on into it: then with a colon. */
function findCursor(text: string, offset: number, kind: FileKind, known: LanguageKnown): Found | undefined {
  for (const mark of [CURSOR, `${CURSOR}:`]) {
    const marked = text.slice(0, offset) + mark + text.slice(offset);
    const root = parseLoosely(marked);
    const place = placeAt(root, rootShape(kind, known, root, typedKey(root)), offset);
    const node = place?.isKey === true ? place.key?.node : place?.node;
    if (place === undefined || !isScalar(node) || !String(node.value).includes(CURSOR)) continue;
    // A colon that became part of a text is of no use, nor is a key over two lines.
    const written = marked.slice(node.range?.[0], node.range?.[1]).trim();
    if (!written.includes(mark === CURSOR ? '\n' : mark)) return { marked, root, place, node };
  }
  return undefined;
}

interface Written {
  /** With the mark at the cursor. */
  readonly text: string;
  readonly isQuoted: boolean;
  readonly json: boolean;
  readonly hasColon: boolean;
  readonly keys: keyof Localized;
  readonly known: LanguageKnown;
}

function itemsFor(place: Place, written: Written): readonly CompletionItem[] {
  const { locale } = written.known;
  if (place.isKey) {
    return keyItems(place.map?.shapes ?? [], place.map?.node ?? null, written);
  }
  const values = choicesOf(place.shapes).map((choice) => valueItem(choice, locale, written));
  return isBesideKey(place, written.text) ? values : [...values, ...keyItems(place.shapes, null, written)];
}

/** In block style no key can stand on the line of the key above it. */
function isBesideKey({ key, map, node }: Place, text: string): boolean {
  if (key === undefined || map?.node.flow === true) return false;
  return !text.slice(key.node.range?.[1], node?.range?.[0]).includes('\n');
}

function valueItem(
  { name, doc }: Choice,
  locale: keyof Localized,
  { isQuoted, json }: Written,
): CompletionItem {
  const isBare = isQuoted || !json || name === 'true' || name === 'false';
  return {
    label: name,
    insertText: isBare ? name : JSON.stringify(name),
    detail: doc[locale],
    documentation: doc[locale],
  };
}

/** Keys of maps that stand here; those that are there already are left out. */
function keyItems(shapes: readonly Shape[], map: Node | null, written: Written): readonly CompletionItem[] {
  const taken = new Set(isMap(map) ? pairsOf(map).map(keyOf) : []);
  return shapes.flatMap((shape) => {
    if (shape.type !== 'map') return [];
    return publicKeys(shape)
      .filter((key) => !namesOf(key).some((name) => taken.has(name)))
      .map((key) => keyItem(key, written));
  });
}

function keyItem(key: Key, { isQuoted, json, hasColon, keys, known }: Written): CompletionItem {
  const name = keys === 'nl' ? (key.dutch ?? key.name) : key.name;
  const bare = json && !isQuoted ? JSON.stringify(name) : name;
  const rule = known.rules.find(({ id }) => id === key.name);
  return {
    label: name,
    insertText: hasColon || isQuoted ? bare : `${bare}: `,
    detail: rule === undefined ? firstLine(key.doc[known.locale]) : describeSeverity(rule),
    documentation: documentKey(key, known.locale),
  };
}

/** What a key does, with an example. */
export function documentKey({ doc, example }: Key, locale: keyof Localized): string {
  return example === undefined ? doc[locale] : `${doc[locale]}\n\n\`\`\`yaml\n${example}\n\`\`\``;
}

/** `klant: warning, intern: off` */
export function describeSeverity({ severity }: KnownRule): string {
  return `klant: ${severity.klant}, intern: ${severity.intern}`;
}

function firstLine(markdown: string): string {
  return markdown.split('\n', 1)[0] ?? '';
}

function typedKey(root: Node | null): string | undefined {
  return isMap(root)
    ? pairsOf(root)
        .map(keyOf)
        .find((name) => name.includes(CURSOR))
    : undefined;
}

function keyLanguage(root: Node, locale: keyof Localized): keyof Localized {
  return isMap(root) ? (languageOfKeys(root) ?? locale) : locale;
}
