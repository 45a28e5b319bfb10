import { ruleSet } from '@geestdrift/rules';
import { expect, it } from 'vitest';

it.each(ruleSet.rules)('$id has messages of at most 160 characters in both languages', ({ terms }) => {
  const messages = terms.map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(0);
  expect(messages.filter(({ nl, en }) => Math.max(nl.length, en.length) > 160)).toEqual([]);
});
