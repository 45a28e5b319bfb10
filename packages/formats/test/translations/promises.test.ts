import fc from 'fast-check';
import { describe, it } from 'vitest';
import { checkDocument } from '../check-document.js';
import { FRAGMENTS } from '../fragments.js';
import { read } from '../read.js';

const ICU = [
  '{n, plural, one {',
  '} other {',
  '}}',
  '{naam}',
  '#',
  "'",
  '|',
  '{{x}}',
  '%s',
  '<0>',
  '</0>',
  '$t(a)',
];
const value = fc
  .array(fc.constantFrom(...FRAGMENTS, ...ICU, ...ICU), { maxLength: 25 })
  .map((pieces) => `Dag ${pieces.join('')}`);
const values = fc.array(value, { minLength: 1, maxLength: 4 });
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** How the values of each format are written; some break it. */
const WRITERS: Record<string, (values: readonly string[]) => string> = {
  json: (all) => JSON.stringify({ a: all }),
  arb: (all) =>
    JSON.stringify({ '@@locale': 'nl', ...Object.fromEntries(all.map((one, index) => [`a${index}`, one])) }),
  yaml: (all) =>
    `nl:\n${all.map((one, index) => `  a${index}: ${index % 2 === 0 ? JSON.stringify(one) : `|\n    ${one.replaceAll('\n', '\n    ')}`}\n`).join('')}`,
  po: (all) =>
    all
      .map(
        (one) =>
          `msgid "a"\nmsgstr ""\n${one
            .split('\n')
            .map((line) => JSON.stringify(line))
            .join('\n')}\n\n`,
      )
      .join(''),
  properties: (all) => all.map((one) => `a=${one.replaceAll('\n', '\\\n ')}\n`).join(''),
  strings: (all) => all.map((one) => `"a" = ${JSON.stringify(one)};\n`).join(''),
  xliff: (all) =>
    `<xliff>${all.map((one) => `<target>${escaped(one)}<g id="1">${one}</g><x/></target>`).join('')}</xliff>`,
  android: (all) =>
    `<resources>${all.map((one) => `<string name="a">${escaped(one)}<b>\\'"${one}"</b></string>`).join('')}</resources>`,
  resx: (all) => `<root>${all.map((one) => `<data name="a"><value>${one}</value></data>`).join('')}</root>`,
  stringsdict: (all) =>
    `<dict>${all.map((one) => `<key>other</key><string>${escaped(one)}</string>`).join('')}</dict>`,
};

describe.each(Object.entries(WRITERS))('%s', (format, write) => {
  it('maps each character of its values to the source', async () => {
    await fc.assert(
      fc.asyncProperty(values, async (all) => checkDocument(await read(format, write(all)))),
      { numRuns: 200 },
    );
  });
});
