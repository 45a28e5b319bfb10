import { strToU8, zipSync } from 'fflate';

/** A text in a format: as a string, or as bytes where the format is no text. */
export interface FormatText {
  readonly format: string;
  readonly source: string | Uint8Array;
}

/** The same paragraphs in each format, as a person or a program would write them there. */
export function textsOf(paragraphs: readonly string[]): readonly FormatText[] {
  const xml = paragraphs.map(escapeXml);
  const keyed = (write: (text: string, key: string) => string, texts = paragraphs): string =>
    texts.map((text, index) => write(text, `tekst.deel${index}`)).join('\n');
  const each = (write: (text: string) => string, texts = paragraphs): string => texts.map(write).join('\n\n');
  const html = each((text) => `<p>${text}</p>`, xml);
  return [
    { format: 'text', source: each(String) },
    { format: 'markdown', source: each((text) => `## Kop\n\n${text}`) },
    { format: 'html', source: `<html><body>\n${html}\n</body></html>` },
    {
      format: 'mjml',
      source: `<mjml><mj-body>${each((text) => `<mj-text>${text}</mj-text>`, xml)}</mj-body></mjml>`,
    },
    { format: 'eml', source: mail('quoted-printable', paragraphs.map(quote).join('=0A=0A')) },
    ...TEMPLATES.map(([format, value, [open, otherwise, end]]) => ({
      format,
      source: each((text) => `<p>Dag ${value}, ${open}${text}${otherwise}Tot ziens.${end}</p>`, xml),
    })),
    {
      format: 'mdx',
      source: `import A from 'a'\n\n${each((text) => `<A>\n\n${text.replace(/[<{]/g, '')}\n\n</A>`)}`,
    },
    { format: 'asciidoc', source: each((text) => `== Kop\n\n${text}`) },
    { format: 'restructuredtext', source: each((text) => `Kop\n===\n\n${text}`) },
    { format: 'latex', source: `\\begin{document}\n${each(escapeLatex)}\n\\end{document}` },
    { format: 'docx', source: docx(xml) },
    { format: 'odt', source: odt(xml) },
    {
      format: 'json',
      source: JSON.stringify(
        Object.fromEntries(paragraphs.map((text, index) => [`deel${index}`, text])),
        null,
        2,
      ),
    },
    { format: 'yaml', source: `nl:\n${keyed((text, key) => `  ${key}: ${JSON.stringify(text)}`)}\n` },
    { format: 'po', source: keyed((text, key) => `msgid "${key}"\nmsgstr ${JSON.stringify(text)}\n`) },
    {
      format: 'xliff',
      source: `<xliff version="1.2"><file target-language="nl"><body>${keyed((text, key) => `<trans-unit id="${key}"><source>x</source><target>${text}</target></trans-unit>`, xml)}</body></file></xliff>`,
    },
    {
      format: 'arb',
      source: JSON.stringify({
        '@@locale': 'nl',
        ...Object.fromEntries(paragraphs.map((text, index) => [`deel${index}`, text])),
      }),
    },
    { format: 'properties', source: keyed((text, key) => `${key}=${text}`) },
    {
      format: 'android',
      source: `<resources>${keyed((text, key) => `<string name="${key}">${text.replaceAll("'", "\\'")}</string>`, xml)}</resources>`,
    },
    { format: 'strings', source: keyed((text, key) => `"${key}" = ${JSON.stringify(text)};`) },
    {
      format: 'resx',
      source: `<root>${keyed((text, key) => `<data name="${key}"><value>${text}</value></data>`, xml)}</root>`,
    },
  ];
}

/** A value, and the tags of a condition. */
const TEMPLATES: readonly (readonly [
  format: string,
  value: string,
  condition: readonly [string, string, string],
])[] = [
  ['handlebars+html', '{{naam}}', ['{{#if a}}', '{{else}}', '{{/if}}']],
  ['liquid+html', '{{ naam }}', ['{% if a %}', '{% else %}', '{% endif %}']],
  ['twig+html', '{{ naam }}', ['{% if a %}', '{% else %}', '{% endif %}']],
  ['jinja+html', '{{ naam }}', ['{% if a %}', '{% else %}', '{% endif %}']],
  ['erb+html', '<%= naam %>', ['<% if a %>', '<% else %>', '<% end %>']],
  ['ejs+html', '<%= naam %>', ['<% if (a) { %>', '<% } else { %>', '<% } %>']],
  ['blade+html', '{{ $naam }}', ['@if ($a) ', ' @else ', ' @endif']],
  ['smarty+html', '{$naam}', ['{if $a}', '{else}', '{/if}']],
  ['latte+html', '{$naam}', ['{if $a}', '{else}', '{/if}']],
  ['mailchimp+html', '*|FNAME|*', ['*|IF:A|*', '*|ELSE:|*', '*|END:IF|*']],
  ['ampscript+html', '%%naam%%', ['%%[ IF @a THEN ]%%', '%%[ ELSE ]%%', '%%[ ENDIF ]%%']],
];

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeLatex(text: string): string {
  return text.replace(/[&%$#_{}]/g, '\\$&').replace(/[\\^~](?![&%$#_{}])/g, ' ');
}

function mail(encoding: string, body: string): string {
  return `Subject: Uw bestelling\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}\n\n${body}\n`;
}

/** Quoted-printable, with a soft line break behind each seventy characters. */
function quote(text: string): string {
  const bytes = [...Buffer.from(text, 'utf8')].map((byte) =>
    byte === 61 || byte > 126
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 70) lines.push(bytes.slice(at, at + 70).join(''));
  return lines.join('=\n');
}

function docx(xml: readonly string[]): Uint8Array {
  const body = xml.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('');
  const document = `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
  return zipSync({ 'word/document.xml': strToU8(document) });
}

function odt(xml: readonly string[]): Uint8Array {
  const body = xml.map((text) => `<text:p>${text}</text:p>`).join('');
  const content = `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'content.xml': strToU8(content),
  });
}
