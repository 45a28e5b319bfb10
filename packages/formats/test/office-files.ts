import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const ODF = ['office', 'text', 'table', 'style', 'manifest']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ');
const SVG = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"';
const FO = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"';
const DRAW = 'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"';

/** An archive of texts by name. */
export function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, part] of Object.entries(parts))
    files[name] = typeof part === 'string' ? strToU8(part) : part;
  return zipSync(files);
}

/** A Word document with this body; `parts`: what it refers to, by the type of the relationship. */
export function docx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const related = Object.keys(parts).map(
    (type, index) => `<Relationship Id="r${index}" Type="${TYPE}/${type}" Target="${type}.xml"/>`,
  );
  const files = Object.entries(parts).map(([type, xml]) => [`word/${type}.xml`, xml.replace(/>/, ` ${W}>`)]);
  return archive({
    '_rels/.rels': `<Relationships><Relationship Id="a" Type="${TYPE}/officeDocument" Target="/word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships>${related.join('')}</Relationships>`,
    'word/document.xml': `<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(files),
  });
}

/** A paragraph of Word: what stands in it, and its properties. */
export function p(content: string, properties = ''): string {
  const runs = content.includes('<') ? content : r(content);
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** A run of Word. */
export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** An OpenDocument text with this body; `styles`: its own, `page`: what stands on every page. */
export function odt(body: string, styles = '', page = ''): Uint8Array {
  const names = `${ODF} ${SVG} ${FO} ${DRAW}`;
  return archive({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${names}>${page}</office:document-styles>`,
  });
}
