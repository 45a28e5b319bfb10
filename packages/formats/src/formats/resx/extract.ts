import type { Document } from '@geestdrift/engine';
import { ValueList } from '../../translations/value-list.js';
import { elementsOf, readXml, type XmlElement } from '../../translations/xml-tree.js';
import { attributeOf, directivesOf, elementValue } from '../../translations/xml-value.js';

/** Reads a .NET resource file: the values of texts, none of files or objects. */
export function extractResx(source: string): Document {
  const values = new ValueList(source);
  const { nodes, comments, mistake } = readXml(source);
  for (const { element, around } of elementsOf(nodes)) {
    const data = around[around.length - 1];
    if (element.name === 'value' && data?.name === 'data' && isText(data))
      values.add(elementValue(source, element, attributeOf(data, 'name') ?? ''));
  }
  values.addDirectives(directivesOf(source, comments));
  return values.finish(mistake);
}

/** Designers keep sizes, names and settings of controls beside their texts, under names that start with `>>`. */
function isText(data: XmlElement): boolean {
  const { attributes } = data;
  return (
    !attributes.has('type') &&
    !attributes.has('mimetype') &&
    attributeOf(data, 'name')?.startsWith('>>') !== true
  );
}
