import type { Namespaces } from '../../xml/read-xml.js';

const ODF = 'urn:oasis:names:tc:opendocument:xmlns:';

/** OpenDocument's own namespaces, and those it took over. */
export const NAMESPACES: Namespaces = {
  [`${ODF}office:1.0`]: 'office',
  [`${ODF}text:1.0`]: 'text',
  [`${ODF}table:1.0`]: 'table',
  [`${ODF}style:1.0`]: 'style',
  [`${ODF}drawing:1.0`]: 'draw',
  [`${ODF}svg-compatible:1.0`]: 'svg',
  [`${ODF}xsl-fo-compatible:1.0`]: 'fo',
  [`${ODF}manifest:1.0`]: 'manifest',
};
