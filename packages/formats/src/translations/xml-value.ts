import type { Directive } from '@geestdrift/engine';
import { OPAQUE } from '@geestdrift/engine';
import { parseDirective } from '../directives/parse-directive.js';
import { readCharacterReference } from '../prose/character-reference.js';
import { type Decoded, Decoding } from '../prose/decoding.js';
import { NOTHING } from '../source/mask.js';
import type { Value } from './value-list.js';
import type { XmlComment, XmlElement, XmlNode, XmlText } from './xml-tree.js';

/**
 * What an element inside a value is: `markup` reads like HTML, of `wrapper` only the content is read, a `word` stands
 * for something filled in, a `break` for a line end, of `nothing` nothing is read.
 */
export type InlineKind = 'markup' | 'wrapper' | 'word' | 'break' | 'nothing';

/** Takes over the text of one node; the standard way resolves references. */
export type CopyText = (decoding: Decoding, source: string, node: XmlText) => void;

/** Decodes the content of an element. */
export function decodeXml(
  source: string,
  nodes: readonly XmlNode[],
  kindOf: (element: XmlElement) => InlineKind,
  copy: CopyText = copyXmlText,
): Decoded {
  const decoding = new Decoding(source);
  const visit = (node: XmlNode): void => {
    if (node.kind !== 'element') {
      copy(decoding, source, node);
      return;
    }
    const { start, end, content, children } = node;
    const kind = kindOf(node);
    if (kind === 'markup' || kind === 'wrapper') {
      const isEmpty = content.start === end;
      const tag = (from: number, to: number): void =>
        kind === 'markup' ? decoding.copy(from, to) : decoding.fill(from, to, NOTHING);
      tag(start, content.start);
      for (const child of children) visit(child);
      if (!isEmpty) tag(content.end, end);
    } else if (kind === 'break') {
      decoding.fill(start, start + 1, '\n');
      decoding.fill(start + 1, end, NOTHING);
    } else decoding.fill(start, end, kind === 'word' ? OPAQUE : NOTHING);
  };
  for (const node of nodes) visit(node);
  return decoding.finish();
}

function copyXmlText(decoding: Decoding, source: string, { kind, start, end }: XmlText): void {
  if (kind === 'cdata') decoding.copy(start, end);
  else copyReferences(decoding, source, start, end, (from, to) => decoding.copy(from, to));
}

/** Resolves the references of a text; what stands between them goes to `copy`. */
export function copyReferences(
  decoding: Decoding,
  source: string,
  start: number,
  end: number,
  copy: (from: number, to: number) => void,
): void {
  const slice = source.slice(start, end);
  let done = start;
  for (let at = slice.indexOf('&'); at >= 0; at = slice.indexOf('&', at + 1)) {
    const reference = readCharacterReference(slice, at, slice.length, true);
    if (reference === undefined) continue;
    copy(done, start + at);
    done = start + at + reference.length;
    decoding.put(reference.text, start + at, done);
  }
  copy(done, end);
}

/** Whether a node or what it holds has a CDATA section, in which nothing is escaped. */
export function hasCdata(nodes: readonly XmlNode[]): boolean {
  return nodes.some((node) => node.kind === 'cdata' || (node.kind === 'element' && hasCdata(node.children)));
}

/** Writes words as XML writes them. */
export function encodeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What an element holds, as a value; nothing can be written into a CDATA section, where nothing is escaped. */
export function elementValue(
  source: string,
  { content, children }: XmlElement,
  place: string,
  kindOf: (element: XmlElement) => InlineKind = () => 'markup',
): Value {
  return {
    decoded: decodeXml(source, children, kindOf),
    start: content.start,
    end: content.end,
    place,
    encode: hasCdata(children) ? undefined : encodeXml,
  };
}

/** An attribute's value. */
export function attributeOf({ attributes }: XmlElement, name: string): string | undefined {
  const value = attributes.get(name);
  return value?.replace(
    /&(#?\w+);/g,
    (reference) => readCharacterReference(reference, 0, reference.length, true)?.text ?? reference,
  );
}

/** What comments ask. */
export function directivesOf(source: string, comments: readonly XmlComment[]): Directive[] {
  return comments.flatMap(({ start, end, content }) => {
    const directive = parseDirective(source.slice(content.start, content.end), start, end);
    return directive === undefined ? [] : [directive];
  });
}
