import { dutch } from '@geestdrift/dutch';
import { type Condition, createChecker, type Language } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { expect, it } from 'vitest';
import { readFolder } from '../gold/load.js';

/** The language, and how often its conditions were asked so far. */
function counting(): { readonly language: Language; readonly asked: () => number } {
  let times = 0;
  const count = (condition: Condition): Condition => ({
    ...condition,
    test: (match, argument) => {
      times++;
      return condition.test(match, argument);
    },
  });
  const conditions = Object.fromEntries(
    Object.entries(dutch.conditions).map(([name, condition]) => [name, count(condition)]),
  );
  return { language: { ...dutch, conditions }, asked: () => times };
}

it('a fact about the document that stays the same wakes no block', async () => {
  const format = await formatByName('markdown')?.load();
  if (format === undefined) throw new Error('no format');
  const texts = readFolder('.')
    .filter(({ format, text }) => format === 'md' && !/[{<[%]|^---/.test(text))
    .map(({ text }) => text);
  const [before, after] = ['een woord', 'een woordje'].map((word) =>
    format.extract([...texts, `Hier staat ${word}.`, ...texts.slice(0, 40)].join('\n\n')),
  );
  if (before === undefined || after === undefined) throw new Error('no document');
  const { language, asked } = counting();
  const session = createChecker(ruleSet, language, {}).session();
  session.check(before);
  const first = asked();
  session.check(after);
  expect(first).toBeGreaterThan(1000);
  expect(asked() - first).toBeLessThan(first / 50);
});
