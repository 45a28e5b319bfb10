import type { Document } from '@geestdrift/engine';
import { ValueList } from '../../translations/value-list.js';
import { readXml, type XmlNode } from '../../translations/xml-tree.js';
import { decodeXml, directivesOf, elementValue } from '../../translations/xml-value.js';

/** Keys of a property list whose strings people read; the others say how a number is written. */
const READ: ReadonlySet<string> = new Set([
  'NSStringLocalizedFormatKey',
  'zero',
  'one',
  'two',
  'few',
  'many',
  'other',
]);

/** Reads an Apple `.stringsdict`: the texts of each plural. */
export function extractStringsdict(source: string): Document {
  const values = new ValueList(source);
  const { nodes, comments, mistake } = readXml(source);
  addDicts(values, source, nodes, []);
  values.addDirectives(directivesOf(source, comments));
  return values.finish(mistake);
}

function addDicts(
  values: ValueList,
  source: string,
  nodes: readonly XmlNode[],
  path: readonly string[],
): void {
  let key = '';
  for (const node of nodes) {
    if (node.kind !== 'element') continue;
    if (node.name === 'key') key = decodeXml(source, node.children, () => 'markup').text;
    else if (node.name === 'string') {
      if (READ.has(key)) values.add(elementValue(source, node, [...path, key].join('.')));
    } else addDicts(values, source, node.children, key === '' ? path : [...path, key]);
  }
}
