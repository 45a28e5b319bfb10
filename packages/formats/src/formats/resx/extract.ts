import type { Document } from '@geestdrift/engine';
import { ValueList } from '../../translations/value-list.js';
import { elementsOf, readXml, type XmlElement } from '../../translations/xml-tree.js';
import { attributeOf, decodeXml, directivesOf, encodeXml, hasCdata } from '../../translations/xml-value.js';

/** Reads a .NET resource file: the values of texts, none of files or objects. */
export function extractResx(source: string): Document {
  const values = new ValueList(source);
  const { nodes, comments, mistake } = readXml(source);
  for (const { element, around } of elementsOf(nodes)) {
    const data = around[around.length - 1];
    if (element.name === 'value' && data?.name === 'data' && isText(data))
      addValue(values, source, element, data);
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

function addValue(
  values: ValueList,
  source: string,
  { content, children }: XmlElement,
  data: XmlElement,
): void {
  values.add({
    decoded: decodeXml(source, children, () => 'markup'),
    start: content.start,
    end: content.end,
    place: attributeOf(data, 'name') ?? '',
    encode: hasCdata(children) ? undefined : encodeXml,
  });
}
