import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFolder } from '../gold/load.js';

const MARGIN = 2000;
const texts = readFolder('.').flatMap(({ format, text }) => (format === 'md' ? [text] : []));
// A directive may stand at the end, and a tag anywhere may make a template of all.
const plain = texts.filter((text) => !/geestdrift|^---|[{<%[]/.test(text));
const rules = Object.fromEntries(
  ruleSet.rules.map(({ id }) => [id, { severity: { klant: 'warning', intern: 'warning' } as const }]),
);

it('what is told of the beginning of a document is found in the whole', async () => {
  const format = await formatByName('markdown')?.load();
  if (format === undefined) throw new Error('no Markdown');
  const checker = createChecker(ruleSet, dutch, { rules });
  const parts = fc.array(fc.constantFrom(...plain), { minLength: 60, maxLength: 80 });
  let told = 0;
  fc.assert(
    fc.property(parts, fc.array(fc.constantFrom(...plain), { maxLength: 30 }), (first, rest) => {
      const beginning = first.join('\n\n');
      const session = checker.session();
      const early = session
        .check(format.extract(beginning), { beginning: true })
        .findings.filter(({ range }) => range.end < beginning.length - MARGIN);
      const whole = checker.check(format.extract([beginning, ...rest].join('\n\n'))).findings;
      for (const finding of early) expect(whole).toContainEqual(finding);
      told += early.length;
    }),
    { numRuns: 20, seed: 1 },
  );
  expect(told).toBeGreaterThan(100);
});
