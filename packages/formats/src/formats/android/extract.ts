import type { Document } from '@geestdrift/engine';
import { type Decoding, decodeSlice } from '../../prose/decoding.js';
import { NOTHING } from '../../source/mask.js';
import { ValueList } from '../../translations/value-list.js';
import { elementsOf, readXml, type XmlElement, type XmlText } from '../../translations/xml-tree.js';
import {
  attributeOf,
  copyReferences,
  decodeXml,
  directivesOf,
  encodeXml,
  hasCdata,
  type InlineKind,
} from '../../translations/xml-value.js';

/** Reads an Android resource file: strings, arrays of strings and plurals, none that are not to be translated. */
export function extractAndroid(source: string): Document {
  const values = new ValueList(source);
  const { nodes, comments, mistake } = readXml(source);
  for (const { element, around } of elementsOf(nodes)) {
    if ([element, ...around].some(({ attributes }) => attributes.get('translatable') === 'false')) continue;
    for (const { value, place } of stringsIn(element)) addString(values, source, value, place);
  }
  values.addDirectives(directivesOf(source, comments));
  return values.finish(mistake);
}

function* stringsIn(element: XmlElement): Iterable<{ readonly value: XmlElement; readonly place: string }> {
  const name = attributeOf(element, 'name') ?? '';
  if (element.name === 'string') yield { value: element, place: name };
  if (!/^(?:string-array|array|plurals)$/.test(element.name)) return;
  let count = 0;
  for (const item of element.children) {
    if (item.kind !== 'element') continue;
    yield { value: item, place: `${name}.${attributeOf(item, 'quantity') ?? count}` };
    count++;
  }
}

function addString(
  values: ValueList,
  source: string,
  { content, children }: XmlElement,
  place: string,
): void {
  values.add({
    decoded: decodeXml(source, children, inlineKind, copyText),
    start: content.start,
    end: content.end,
    place,
    encode: hasCdata(children) ? encodeEscapes : encodeText,
  });
}

/** `<xliff:g>` holds what is filled in, or is not to be translated. */
function inlineKind({ name }: XmlElement): InlineKind {
  return name === 'g' ? 'word' : 'markup';
}

const ESCAPE = /\\(?:u([\da-fA-F]{4})|([\s\S]))|(?<![ \t\r\n])[ \t\r]*\n[ \t\r\n]*/g;
const SHORT: Readonly<Record<string, string>> = { n: '\n', t: '\t' };
const ESCAPES = { marks: ['\\', '\n'], pattern: ESCAPE, resolve };

/** A line end is white space like any other; quotes keep white space, and nobody reads them. */
function copyText(decoding: Decoding, source: string, { kind, start, end }: XmlText): void {
  const copy = (from: number, to: number): void => copyQuotes(decoding, source, from, to);
  if (kind === 'cdata') copy(start, end);
  else copyReferences(decoding, source, start, end, copy);
}

function copyQuotes(decoding: Decoding, source: string, start: number, end: number): void {
  let done = start;
  for (const quote of source.slice(start, end).matchAll(/\\[\s\S]|"/g)) {
    if (quote[0] !== '"') continue;
    const at = start + quote.index;
    decodeSlice(source, done, at, ESCAPES, decoding);
    decoding.fill(at, at + 1, NOTHING);
    done = at + 1;
  }
  decodeSlice(source, done, end, ESCAPES, decoding);
}

function resolve([text, hex, short]: RegExpExecArray): string {
  if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
  if (short === undefined) return text.startsWith('\\') ? '' : ' ';
  return SHORT[short] ?? short;
}

function encodeEscapes(text: string): string {
  return text.replace(/[\\'"]/g, '\\$&').replaceAll('\n', '\\n');
}

function encodeText(text: string): string {
  return encodeXml(encodeEscapes(text));
}
