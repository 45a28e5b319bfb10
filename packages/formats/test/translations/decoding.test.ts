import fc from 'fast-check';
import { po } from 'gettext-parser';
import { parseOpenStep } from 'plist';
import { getProperties } from 'properties-file';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { Document, parse, type Scalar, visit } from 'yaml';
import { leavesOf, valuesOf } from './values.js';

const PIECES = [
  'klant',
  'één',
  ' ',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\n  ',
  '\t',
  '"',
  "'",
  "''",
  '\\',
  '\\n',
  ': ',
  ' #',
  '#',
  '- ',
  '&',
  '<b>',
  '</b>',
  ']]>',
  '{naam}',
  '%s',
  '\u00A0',
  '🎉',
  '=',
  ';',
  '!',
  'u0041',
  '|',
  '>',
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 })
  .map((pieces) => `a${pieces.join('')}b`);
const key = fc.constantFrom('titel', 'tekst', 'knop', 'mail', 'kop');
const flat = fc.dictionary(key, text, { minKeys: 1 });

describe('values are decoded as the format’s own library does', () => {
  it('json', async () => {
    const tree = fc.dictionary(key, fc.oneof(text, flat, fc.array(text)), { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(tree, fc.constantFrom(0, 2), fc.boolean(), async (data, indent, ascii) => {
        const written = JSON.stringify(data, null, indent);
        const source = ascii
          ? written.replace(
              /[\u0080-\uFFFF]/g,
              (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
            )
          : written;
        expect(await valuesOf('json', source)).toEqual(leavesOf(JSON.parse(source)));
      }),
      { numRuns: 200 },
    );
  });

  it('yaml', async () => {
    const tree = fc.dictionary(key, fc.oneof(text, flat, fc.array(text)), { minKeys: 1 });
    const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
    await fc.assert(
      fc.asyncProperty(
        tree,
        fc.array(fc.constantFrom(...styles), { minLength: 1 }),
        fc.constantFrom(20, 80),
        fc.boolean(),
        async (data, cycle, lineWidth, crlf) => {
          const document = new Document({ nl: data });
          let at = 0;
          visit(document, {
            Pair: (_, { value }) => {
              const scalar = value as Scalar;
              if (typeof scalar.value === 'string') scalar.type = cycle[at++ % cycle.length] as never;
            },
          });
          const written = document.toString({ lineWidth });
          const source = crlf ? written.replaceAll('\n', '\r\n') : written;
          const known = leavesOf(parse(source));
          const own = await valuesOf('yaml', source);
          // White space at the end of a block is nothing to read.
          const trim = (pairs: [string, string][]) => pairs.map(([path, value]) => [path, value.trimEnd()]);
          expect(trim(own)).toEqual(trim(known));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('po', async () => {
    await fc.assert(
      fc.asyncProperty(flat, fc.constantFrom(20, 76), async (data, foldLength) => {
        const entries = Object.entries(data).map(([msgid, msgstr]) => [msgid, { msgid, msgstr: [msgstr] }]);
        const headers = { Language: 'nl', 'Content-Type': 'text/plain; charset=utf-8' };
        const table = { charset: 'utf-8', headers, translations: { '': Object.fromEntries(entries) } };
        const source = po.compile(table, { foldLength }).toString();
        const known = Object.values(po.parse(source).translations[''] ?? {}).filter(
          ({ msgid }) => msgid !== '',
        );
        expect((await valuesOf('po', source)).sort()).toEqual(
          known.map(({ msgid, msgstr }) => [msgid, msgstr[0]]).sort(),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('properties', async () => {
    const line = fc
      .array(fc.constantFrom(...PIECES, '\\\n   ', '\\u00e9', '\\t'))
      .map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const source = lines.map((value, index) => `sleutel${index} = a${value}b\n`).join('');
        if (/\\u(?![\da-f]{4})/.test(source)) return;
        const known = Object.entries(getProperties(source)).filter(([name]) => name.startsWith('sleutel'));
        const own = (await valuesOf('properties', source)).filter(([name]) => name.startsWith('sleutel'));
        expect(own).toEqual(known);
      }),
      { numRuns: 400 },
    );
  });

  it('strings', async () => {
    const line = fc
      .array(fc.constantFrom(...PIECES))
      .map((pieces) => pieces.join('').replace(/["\\]/g, '\\$&'));
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const source = lines
          .map((value, index) => `/* over "x" */\n"sleutel ${index}" = "a${value}b";\n`)
          .join('');
        expect(await valuesOf('strings', source)).toEqual(leavesOf(parseOpenStep(`{${source}}`)));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'resx',
      (values: string) => `<root>${values}</root>`,
      (value: string) => `<data name="x"><value>${value}</value></data>`,
    ],
    [
      'xliff',
      (values: string) => `<xliff><file target-language="nl">${values}</file></xliff>`,
      (value: string) => `<trans-unit id="x"><source>a</source><target>${value}</target></trans-unit>`,
    ],
    [
      'stringsdict',
      (values: string) => `<plist><dict>${values}</dict></plist>`,
      (value: string) => `<key>other</key><string>${value}</string>`,
    ],
  ])('%s', async (format, wrap, one) => {
    const escaped = text.map((value) =>
      value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&#62;'),
    );
    const section = text.map((value) => `<![CDATA[${value.replaceAll(']]>', '')}]]>`);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(escaped, section)), async (values) => {
        const source = wrap(values.map(one).join('\n'));
        const known = textsIn(source, format === 'resx' ? 'value' : format === 'xliff' ? 'target' : 'string');
        expect((await valuesOf(format, source)).map(([, value]) => value)).toEqual(known);
      }),
      { numRuns: 300 },
    );
  });
});

/** The texts of elements, as an XML parser reads them. */
function textsIn(source: string, name: string): string[] {
  const parser = new SaxesParser();
  const found: string[] = [];
  let open = '';
  const add = (piece: string): void => {
    if (open === name) found[found.length - 1] += piece;
  };
  parser.on('opentag', (tag) => {
    open = tag.name;
    if (open === name) found.push('');
  });
  parser.on('closetag', () => {
    open = '';
  });
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();
  return found;
}
