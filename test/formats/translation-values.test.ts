import { dutch } from '@geestdrift/dutch';
import { type CheckResult, createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it } from 'vitest';

const checker = createChecker(ruleSet, dutch);

async function check(format: string, source: string): Promise<CheckResult> {
  const info = await formatByName(format)?.load();
  if (info === undefined) throw new Error(format);
  return checker.check(info.extract(source));
}

const inJson = (value: string): Promise<CheckResult> =>
  check('json', JSON.stringify({ mail: { tekst: value } }));
/** What each finding says, and its first proposal, if it has any. */
const told = ({ findings }: CheckResult) =>
  findings.map(({ actual, place, suggestions }) => [place, actual, suggestions[0]?.expected]);

describe('findings in values', () => {
  it('name the key and keep placeholders and branches as they are', async () => {
    expect(told(await inJson('De {{score}} klanttevredenheid is hoog.'))).toMatchObject([
      ['mail.tekst', 'klanttevredenheid', expect.any(String)],
    ]);
    const shared = 'Onze klanttevredenheid, met {n, plural, one {# ster} other {# sterren}}.';
    expect(told(await inJson(shared))[0]).toEqual(['mail.tekst', 'klanttevredenheid', 'klantenthousiasme']);
    const inBranch = '{n, plural, one {De klanttevredenheid telt.} other {Wij zijn er.}}';
    expect(told(await inJson(inBranch))[0]?.[2]).toContain('klantenthousiasme');
  });

  it('propose nothing where words in a branch and words outside it would change together', async () => {
    const { findings } = await inJson('De {x, select, a {klanttevredenheid} other {score}} is hoog.');
    expect(findings.map(({ actual, suggestions }) => [actual, suggestions])).toEqual([
      ['klanttevredenheid', []],
    ]);
  });

  it('do not look at the value beside', async () => {
    const survey = 'Hoe tevreden bent u?';
    const together = JSON.stringify({ a: `${survey}\n\nHelaas, dat kan niet.` });
    const apart = JSON.stringify({ a: survey, b: 'Helaas, dat kan niet.' });
    const info = await formatByName('json')?.load();
    const seen = (source: string) => info?.extract(source).blocks.map(({ part }) => part);
    expect([seen(together), seen(apart)]).toEqual([
      [0, 0],
      [0, 1],
    ]);
  });

  it('can be suppressed by a comment where the format has any', async () => {
    const entry = 'msgid "a"\nmsgstr "De klanttevredenheid telt."\n';
    expect((await check('po', entry)).findings).toHaveLength(1);
    expect(
      (await check('po', `# geestdrift-disable-next-line klanttevredenheid\n${entry}`)).findings,
    ).toEqual([]);
  });
});
