import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { geestdrift, makeFolder } from './geestdrift.js';

interface Message {
  readonly ruleId: string;
  readonly suggestions: readonly { readonly edits: readonly { text: string }[]; readonly manual?: true }[];
}

/** What the first finding of `onpersoonlijk` in a file proposes first, and whether a person must look. */
function proposed(files: Record<string, string>, name: string): readonly [string, boolean] | undefined {
  const { stdout } = geestdrift(makeFolder(files), [name, '--format', 'json']);
  const [{ messages }] = JSON.parse(stdout) as [{ messages: readonly Message[] }];
  const first = messages.find(({ ruleId }) => ruleId === 'onpersoonlijk')?.suggestions[0];
  return first && [first.edits.map(({ text }) => text).join('|'), first.manual === true];
}

const LETTER = '<p>Beste klant,</p>\n<p>Uw fiets staat klaar bij {{ winkel }}.</p>\n';

describe('a salutation takes the name that other templates of the folder print', () => {
  it.each<[string, Record<string, string>, string, readonly [string, boolean]]>([
    [
      'of one file',
      { 'a.html': LETTER, 'b.html': '<p>Dag {{ klant.voornaam }},</p>' },
      'a.html',
      ['{{ klant.voornaam }}', false],
    ],
    [
      'its own first',
      { 'a.html': `${LETTER}{{ roepnaam }}`, 'b.html': '{{ klant.voornaam }}' },
      'a.html',
      ['{{ roepnaam }}', false],
    ],
    [
      'not of another folder',
      { 'a.html': LETTER, 'x/b.html': '{{ klant.voornaam }}' },
      'a.html',
      ['{{ voornaam }}', true],
    ],
    [
      'not of another language',
      { 'a.html': LETTER, 'b.html': '*|FNAME|*', 'c.liquid': '{{ klant.voornaam }}' },
      'a.html',
      ['{{ voornaam }}', true],
    ],
    [
      'of a language that the configuration names',
      {
        'geestdrift.config.yaml': 'formats: {"*.html": liquid+html}',
        'a.liquid': LETTER,
        'b.html': '{{ klant.voornaam }}',
      },
      'a.liquid',
      ['{{ klant.voornaam }}', false],
    ],
    [
      'with care where the text is no template',
      { 'a.html': '<p>Beste klant,</p>', 'b.html': '{{ klant.voornaam }}' },
      'a.html',
      ['{{ klant.voornaam }}', true],
    ],
    [
      'not of what is too long',
      { 'a.html': LETTER, 'b.html': `{{ klant.voornaam }}${' '.repeat(200_000)}` },
      'a.html',
      ['{{ voornaam }}', true],
    ],
    [
      'past what cannot be read',
      { 'a.html': LETTER, 'b.html': 'a\0b', 'c.html': '{{ klant.voornaam }}' },
      'a.html',
      ['{{ klant.voornaam }}', false],
    ],
  ])('%s', (_, files, name, expected) => {
    expect(proposed(files, name)).toEqual(expected);
  });

  it('looks at the first twenty only', () => {
    const files = Object.fromEntries(
      Array.from({ length: 24 }, (_, index) => [`b${100 + index}.html`, '<p>Dag.</p>']),
    );
    expect(proposed({ ...files, 'a.html': LETTER, 'z.html': '{{ roepnaam }}' }, 'a.html')?.[1]).toBe(true);
    expect(proposed({ ...files, 'a.html': LETTER, 'b.html': '{{ roepnaam }}' }, 'a.html')?.[1]).toBe(false);
  });

  it('with a cache, when another template has changed', () => {
    const folder = makeFolder({ 'a.html': LETTER, 'b.html': '<p>Dag {{ voornaam }},</p>' });
    const run = (): string => geestdrift(folder, ['a.html', '--format', 'json', '--cache']).stdout;
    expect(run()).toContain('"{{ voornaam }}"');
    writeFileSync(join(folder, 'b.html'), '<p>Dag {{ klant.roepnaam }},</p>');
    expect(run()).toContain('"{{ klant.roepnaam }}"');
    expect(run()).toContain('"{{ klant.roepnaam }}"');
  });
});
