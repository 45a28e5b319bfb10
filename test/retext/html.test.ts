import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleRules } from './sample-rules.js';
import { tellByEngine, tellByUnified } from './ways.js';

const WORDS = [
  'de klanttevredenheid',
  'klant<b>tevredenheid</b>',
  '<i>klant</i><b>tevredenheid</b>',
  'klant&shy;tevredenheid',
  'de klant is <em>koning</em>',
  'de <b>klant</b> is <a href="/x">koning</a>',
  '<b>de klant is</b> koning',
  'de klant<br>is koning',
  'de klant\n   is koning',
  'graag <span class="x">even</span> met u mee',
  'binnen 10 dagen',
  'caf&eacute;',
  'Jan&amp;Co',
  '<code>de klant is koning</code>',
  'foto’s',
];

const paragraph = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 7 })
  .map((words) => `De ${words.join(' ')}.`);
const block = fc.tuple(fc.constantFrom('p', 'h2', 'li', 'div', 'td'), paragraph).map(([name, inner]) => {
  if (name === 'li') return `<ul>\n  <li>${inner}</li>\n</ul>`;
  return name === 'td' ? `<table><tr><td>${inner}</td></tr></table>` : `<${name}>\n  ${inner}\n</${name}>`;
});
const page = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map(
    (list) =>
      `<!doctype html>\n<html lang="nl"><head><title>Titel</title></head><body>\n${list.join('\n')}\n</body></html>\n`,
  );

describe('rehype-retext over HTML', () => {
  it('finds what the engine finds', async () => {
    const source = '<p>De klant<b>tevredenheid</b> en caf&eacute;: de <i>klant is koning</i>.</p>';
    const told = await tellByUnified(source, 'html', sampleRules);
    expect(told.map(({ start, end, actual, expected }) => [start, end, actual, expected[0]])).toEqual([
      [6, 26, 'klant<b>tevredenheid', 'klant<b>enthousiasme'],
      [47, 68, 'de <i>klant is koning', 'wij staan naast de klant'],
    ]);
    expect(told).toEqual(await tellByEngine(source, 'html', sampleRules));
  });

  it('does so for generated pages', async () => {
    await fc.assert(
      fc.asyncProperty(page, async (source) => {
        expect(await tellByUnified(source, 'html', sampleRules)).toEqual(
          await tellByEngine(source, 'html', sampleRules),
        );
      }),
      { numRuns: 200 },
    );
  });
});
