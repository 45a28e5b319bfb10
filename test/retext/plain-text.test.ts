import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRules } from './sample-rules.js';
import { tellByEngine, tellByUnified } from './ways.js';

const WORDS = [
  'de klanttevredenheid',
  'klant\u00ADtevredenheid',
  'de klant is koning',
  'de klant\nis koning',
  'de klant  \n is koning',
  'graag even bij u langs',
  'binnen 10 dagen',
  'het team',
  '*nu*',
  'o.a.',
  'foto’s',
  'a_b',
  '&amp;',
  'info@voorbeeld.nl',
];

const paragraph = fc
  .array(
    fc.tuple(
      fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('. ', '.\n', '? ', '!\n'),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((list) =>
    list
      .map(([words, mark]) => `De ${words.join(' ')}${mark}`)
      .join('')
      .trim(),
  );

const text = fc
  .tuple(fc.array(paragraph, { minLength: 1, maxLength: 4 }), fc.constantFrom('\n\n', '\r\n\r\n', '\n\n\n'))
  .map(([list, between]) =>
    (between.includes('\r') ? list.map((value) => value.replaceAll('\n', '\r\n')) : list).join(between),
  );

describe('retext alone, over plain text', () => {
  it('finds what the engine finds', async () => {
    const source =
      'De klanttevredenheid stijgt.\nBij ons geldt: de klant is\nkoning.\n\nJa, maar dat kan niet.\n';
    const told = await tellByUnified(source, 'text', sampleRules);
    expect(told.map(({ ruleId, start, end, actual }) => [ruleId, start, end, actual])).toEqual([
      ['woord', 3, 20, 'klanttevredenheid'],
      ['zin', 44, 62, 'de klant is\nkoning'],
      ['raad', 65, 73, 'Ja, maar'],
    ]);
    expect(told).toEqual(await tellByEngine(source, 'text', sampleRules));
  });

  it('does so for generated texts', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        expect(await tellByUnified(source, 'text', sampleRules)).toEqual(
          await tellByEngine(source, 'text', sampleRules),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('does not count a byte order mark, as the engine does not', async () => {
    const [told] = await tellByUnified('\uFEFFDe klant is koning.', 'text', sampleRules);
    expect(told).toMatchObject({ start: 0, end: 18, actual: 'De klant is koning' });
  });
});
