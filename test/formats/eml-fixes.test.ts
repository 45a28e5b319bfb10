import { dutch } from '@geestdrift/dutch';
import { createChecker, type Format, fixSource } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';

const checker = createChecker(ruleSet, dutch);
const formats = new Map<string, Format>();

beforeAll(async () => {
  for (const name of ['eml', 'text', 'html']) {
    formats.set(name, (await formatByName(name)?.load()) as Format);
  }
});

/** The source with the first proposal of each finding. */
function fix(name: string, source: string): string {
  const format = formats.get(name) as Format;
  return fixSource(source, (text) => checker.check(format.extract(text)), 'suggestions').text;
}

/** Written another way than the product does: every byte that may be escaped at random is. */
function toQuotedPrintable(text: string, width: number): string {
  const bytes = [...Buffer.from(text)].map((byte) => {
    const isPlain = byte === 10 || (byte >= 32 && byte < 127 && byte !== 61 && byte % width !== 0);
    return isPlain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  });
  const lines: string[] = [''];
  for (const byte of bytes) {
    if (byte === '\n') lines.push('');
    else if ((lines[lines.length - 1] as string).length + byte.length >= width) {
      lines[lines.length - 1] += '=';
      lines.push('');
    }
    if (byte !== '\n') lines[lines.length - 1] += byte;
  }
  return lines.map((line) => line.replace(/ $/, '=20')).join('\r\n');
}

const mail = (type: string, encoding: string, body: string) =>
  `Subject: Uw fiets\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n`;

const words = fc.constantFrom(
  'Onze klanttevredenheid is één van de punten',
  'wij doen er alles aan om u tevreden te stellen',
  'Uw nieuwe fiets = klaar',
  'Het klanttevredenheidsonderzoek kost € 5 – of minder 🎉',
  'Beste klant',
  'een tevreden klant',
  'belt u ons gerust',
);
const sentences = fc
  .array(fc.tuple(words, fc.constantFrom('. ', '.\n\n', ', ', ' ')), { minLength: 1, maxLength: 12 })
  .map((pairs) => pairs.flat().join('').trim());
const trimmed = (text: string | undefined) => (text ?? '').replaceAll('\r', '').trim();

describe('a mended mail', () => {
  it.each(['text', 'html'])('says what the mended %s says', async (name) => {
    await fc.assert(
      fc.asyncProperty(sentences, fc.integer({ min: 20, max: 76 }), async (text, width) => {
        const body = name === 'html' ? text.replace(/[^\n]+/g, '<p>$&</p>') : text;
        const type = name === 'html' ? 'text/html' : 'text/plain';
        const source = mail(type, 'quoted-printable', toQuotedPrintable(body, width));
        const before = await PostalMime.parse(source);
        const mended = fix('eml', source);
        const after = await PostalMime.parse(mended);
        const key = name === 'html' ? 'html' : 'text';
        expect(trimmed(before[key])).toBe(trimmed(body));
        expect(trimmed(after[key])).toBe(trimmed(fix(name, body)));
        expect(after.subject).toBe('Uw fiets');
      }),
      { numRuns: 60, seed: 6 },
    );
  });

  it('is the same where it stands in the source as it is', () => {
    const text = 'Eén klanttevredenheid.\n\nOns klanttevredenheidsonderzoek staat klaar.';
    expect(fix('eml', mail('text/plain', '8bit', text))).toBe(mail('text/plain', '8bit', fix('text', text)));
  });

  it('keeps its lines within 76 characters', () => {
    const text = `${'fiets '.repeat(9)}de klanttevredenheid is hoog, ${'x'.repeat(60)}`;
    const lines = fix('eml', mail('text/plain', 'quoted-printable', toQuotedPrintable(text, 76))).split(
      '\r\n',
    );
    expect(lines.slice(4)).toMatchInlineSnapshot(`
      [
        "fiets fiets fiets fiets fiets fiets fiets fiets fiets het=",
        " klantenthousiasme =",
        "is hoog, xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "",
      ]
    `);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(76);
  });

  it('is offered in the words that a reader sees', () => {
    const source = mail('text/plain', 'quoted-printable', 'Beste kl=\r\nant,');
    const { findings } = checker.check((formats.get('eml') as Format).extract(source));
    expect(findings.map(({ suggestions }) => suggestions[0]?.description)).toEqual([
      'Vervang door ‘Beste [naam]’',
    ]);
  });

  it('is left alone in base64', () => {
    const source = mail('text/plain', 'base64', Buffer.from('Onze klanttevredenheid.').toString('base64'));
    expect(fix('eml', source)).toBe(source);
    const { findings } = checker.check((formats.get('eml') as Format).extract(source));
    expect(findings).toMatchObject([
      {
        actual: 'klanttevredenheid',
        sentence: 'Onze klanttevredenheid.',
        place: 'tekstdeel (text/plain), regel 1',
        suggestions: [{ edits: [], manual: true }],
      },
    ]);
  });
});
