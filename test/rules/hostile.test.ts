import { dutch } from '@geestdrift/dutch';
import { type CheckResult, createChecker } from '@geestdrift/engine';
import { withOptIns } from '@geestdrift/engine/compile';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it } from 'vitest';

const checker = createChecker(withOptIns(ruleSet), dutch);
/** Less than a second here; what grows with the square of the text takes ten or more. */
const MOST_MS = 6000;

async function check(format: string, source: string): Promise<CheckResult> {
  const info = formatByName(format);
  if (info === undefined) throw new Error(`no format ${format}`);
  return checker.check((await info.load()).extract(source), { audience: 'intern' });
}

const row = (cell: string, count: number) =>
  ['k', '-', cell].map((text) => `|${`${text}|`.repeat(count)}`).join('\n');

describe('texts that are made to take long', () => {
  const blanks = ' '.repeat(60_000);
  it.each<[what: string, format: string, source: string]>([
    ['blanks in a scale', 'text', `Zeer tevreden${blanks}x | tevreden`],
    ['marks in a scale', 'text', `Zeer tevreden${'-'.repeat(60_000)}x | tevreden`],
    ['labels in a row', 'text', 'tevreden / '.repeat(15_000)],
    ['a row of requests', 'markdown', row('De klant wil een pas', 500)],
    ['a row of grades', 'markdown', row('Ons doel is een 8 van elke klant.', 500)],
  ])('%s', async (_, format, source) => {
    const start = performance.now();
    await check(format, source);
    expect(performance.now() - start).toBeLessThan(MOST_MS);
  });
});

describe('words that every object knows', () => {
  const FRAMES = [
    'Ja, maar _.',
    'Ja, maar alleen als _.',
    'Ja, maar pas _ u belt.',
    'Ja, maar niet _.',
    'U heeft nog geen _ ingestuurd, en vergat het _ te sturen.',
    'Wij bellen u binnen 2 _ over uw _.',
    'De _ klant is tevreden over de _.',
    'De klant is _ koning bij ons _.',
    'De klant wil een _ om te _.',
    'Helaas _ wij uw _ niet.',
    'Beste _,\n\nWij _ zo snel mogelijk. Groet, _',
    'De _tevredenheid van _ is een 7.',
    'Wij overtreffen _ verwachtingen van uw _.',
    'Zeer _ / tevreden / _',
  ];
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'])('%s', async (word) => {
    for (const frame of FRAMES) {
      const { notices } = await check('text', frame.replaceAll('_', word));
      expect(notices, frame).toEqual([]);
    }
  });

  it.each([
    ['html', '<constructor>Een klant</constructor><valueof>is tevreden</valueof>'],
    ['markdown', '---\nlang: constructor\n---\n\nEen klant.'],
    ['liquid', '{% constructor %}Een klant.{% toString %}'],
    ['smarty', '{constructor}Een klant.{toString}'],
  ])('in %s', async (format, source) => {
    const { notices } = await check(format, source);
    expect(notices).toEqual([]);
  });
});
