/** What XML 1.0 cannot hold, and halves of surrogate pairs. */
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text as the value of an attribute or the content of an element. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}

type Content = string | readonly string[];

/** An element; its content is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: Content = [],
): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const inner = typeof content === 'string' ? content : content.map((line) => `\n${indent(line)}`).join('');
  if (inner === '') return `<${name}${given.join('')}/>`;
  return `<${name}${given.join('')}>${inner}${typeof content === 'string' ? '' : '\n'}</${name}>`;
}

function indent(xml: string): string {
  return xml.replace(/^/gm, '  ');
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
