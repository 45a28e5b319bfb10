import { dutch } from '@geestdrift/dutch';
import { createChecker, fixSource } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import { po } from 'gettext-parser';
import { parseOpenStep, parse as parsePlist } from 'plist';
import { getProperties } from 'properties-file';
import { SaxesParser } from 'saxes';
import { expect, it } from 'vitest';
import { xliff12ToJs } from 'xliff';
import { Document, parse as parseYaml, type Scalar, visit } from 'yaml';

const checker = createChecker(ruleSet, dutch);

async function fixed(name: string, source: string): Promise<string> {
  const format = await formatByName(name)?.load();
  if (format === undefined) throw new Error(name);
  return fixSource(source, (text) => checker.check(format.extract(text)), 'suggestions').text;
}

/** Texts before and after. What stands around the words must survive as it is. */
const SENTENCES: readonly (readonly [string, string])[] = [
  ['De klanttevredenheid telt.', 'Het klantenthousiasme telt.'],
  ['Indien u vragen hebt, bel ons.', 'Als u vragen hebt, bel ons.'],
  ['Onze excuses voor het eventuele ongemak.', 'Onze excuses voor het ongemak.'],
  ['Wij zeiden: "bel ons" & \'schrijf\'.', 'Wij zeiden: "bel ons" & \'schrijf\'.'],
  ['Het pad is C:\\temp\\naam {naam} # ja.', 'Het pad is C:\\temp\\naam {naam} # ja.'],
  ['De <b>klanttevredenheid</b> van {naam} is hoog.', 'Het <b>klantenthousiasme</b> van {naam} is hoog.'],
  ['Uw %s, 100% van ons.', 'Uw %s, 100% van ons.'],
];
const pair = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 5 }).chain((sentences) =>
  fc.constantFrom(' ', '\n\n').map((by) => ({
    before: sentences.map(([before]) => before).join(by),
    after: sentences.map(([, after]) => after).join(by),
  })),
);
const pairs = fc.array(pair, { minLength: 1, maxLength: 4 });
type Pairs = readonly { readonly before: string; readonly after: string }[];

const treeOf = (all: Pairs, which: 'before' | 'after') =>
  Object.fromEntries(all.map((one, index) => [`sleutel${index}`, one[which]]));
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The texts of elements, as an XML parser reads them. */
function textsIn(source: string, name: string): string[] {
  const parser = new SaxesParser();
  const found: string[] = [];
  let depth = 0;
  parser.on('opentag', (tag) => {
    if (tag.name === name) found.push('');
    depth = tag.name === name || depth > 0 ? depth + 1 : 0;
  });
  parser.on('closetag', () => {
    depth = Math.max(0, depth - 1);
  });
  const add = (piece: string): void => {
    if (depth > 0) found[found.length - 1] += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.write(source).close();
  return found;
}

/** A file of each format around values: how it is written, and how its own library reads it. */
const FILES: Record<string, { write(texts: readonly string[]): string; read(source: string): unknown }> = {
  json: { write: (texts) => JSON.stringify({ mail: texts }, null, 2), read: JSON.parse },
  arb: {
    write: (texts) => JSON.stringify({ '@@locale': 'nl', ...texts.map((text) => text.replaceAll("'", '’')) }),
    read: JSON.parse,
  },
  po: {
    write: (texts) =>
      po
        .compile({
          charset: 'utf-8',
          headers: { Language: 'nl', 'Content-Type': 'text/plain; charset=utf-8' },
          translations: {
            '': Object.fromEntries(
              texts.map((text, index) => [
                `a${index}`,
                { msgid: `a${index}`, msgid_plural: 'b', msgstr: [text, text] },
              ]),
            ),
          },
        })
        .toString(),
    read: (source) => Object.values(po.parse(source).translations[''] ?? {}).map(({ msgstr }) => msgstr),
  },
  properties: {
    write: (texts) =>
      texts
        .map((text, index) => {
          const escaped = text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
          return `mail.${index} = ${escaped.replace(/ (?=\w)/, ' \\\n    ')}\n`;
        })
        .join(''),
    read: getProperties,
  },
  strings: {
    write: (texts) =>
      texts.map((text, index) => `"a${index}" = "${text.replace(/["\\]/g, '\\$&')}";\n`).join(''),
    read: (source) => parseOpenStep(`{${source}}`),
  },
  stringsdict: {
    write: (texts) =>
      `<plist version="1.0"><dict><key>a</key><dict>${texts.map((text) => `<key>b</key><dict><key>other</key><string>${xml(text)}</string></dict>`).join('')}</dict></dict></plist>`,
    read: (source) => [parsePlist(source), textsIn(source, 'string')],
  },
  resx: {
    write: (texts) =>
      `<?xml version="1.0"?><root>${texts.map((text) => `<data name="a"><value>${xml(text)}</value></data>`).join('\n')}</root>`,
    read: (source) => textsIn(source, 'value'),
  },
  android: {
    write: (texts) =>
      `<resources>${texts
        .map(
          (text, index) =>
            `<string name="a${index}">${xml(text.replace(/["'\\]/g, '\\$&').replaceAll('\n', '\\n'))}</string>`,
        )
        .join('\n')}</resources>`,
    read: (source) => textsIn(source, 'string'),
  },
  xliff: {
    write: (texts) =>
      `<xliff version="1.2"><file original="a" source-language="en" target-language="nl"><body>${texts
        .map(
          (text, index) =>
            `<trans-unit id="a${index}"><source>x</source><target>${xml(text)}</target></trans-unit>`,
        )
        .join('')}</body></file></xliff>`,
    read: (source) => [xliff12ToJs(source), textsIn(source, 'target')],
  },
};

it.each(Object.entries(FILES))(
  '%s: what is mended reads as before, but for the words',
  async (name, file) => {
    await fc.assert(
      fc.asyncProperty(pairs, async (all) => {
        const source = file.write(all.map(({ before }) => before));
        const expected = file.write(all.map(({ after }) => after));
        const after = await fixed(name, source);
        expect(await file.read(after)).toEqual(await file.read(expected));
      }),
      { numRuns: 25 },
    );
  },
);

it('yaml: what is mended reads as before, but for the words, in each style', async () => {
  const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const;
  await fc.assert(
    fc.asyncProperty(
      pairs,
      fc.constantFrom(...styles),
      fc.constantFrom(30, 0),
      async (all, style, lineWidth) => {
        const document = new Document({ nl: treeOf(all, 'before') });
        visit(document, {
          Pair: (_, { value }) => {
            const scalar = value as Scalar;
            if (typeof scalar.value === 'string') scalar.type = style;
          },
        });
        const source = document.toString({ lineWidth });
        expect(parseYaml(await fixed('yaml', source))).toEqual({ nl: treeOf(all, 'after') });
      },
    ),
    { numRuns: 80 },
  );
});
