import { readdirSync, readFileSync } from 'node:fs';
import { dutch, inflector } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import {
  applySuggestion,
  compileRules,
  mainAudience,
  plainDocument,
  readExample,
  withOptIns,
} from '@geestdrift/engine/compile';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../rules/nl/', import.meta.url);
const read = (shared: boolean) =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.yml') && name.startsWith('_') === shared)
    .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));

const { ruleSet, files } = compileRules(read(true), read(false), { ...dutch, ...inflector });
const checker = createChecker(withOptIns(ruleSet), dutch);

describe.each(files.map(({ value }) => value))('$id', (rule) => {
  const examples = [...rule.examples, ...rule['near-misses']].map((entry) => readExample(entry));

  it.each(examples.filter((example) => example !== undefined))(
    '$text',
    ({ text, match, after, audience }) => {
      const findings = checker
        .check(plainDocument(text), { audience: audience ?? mainAudience(rule) })
        .findings.filter(({ ruleId }) => ruleId === rule.id);
      expect(findings.map(({ range }) => range)).toEqual(match === undefined ? [] : [match]);
      const results = findings.flatMap(({ suggestions }) =>
        suggestions.map((suggestion) => applySuggestion(text, suggestion)),
      );
      expect(results[0]).toBe(after[0]);
      expect(results).toEqual(expect.arrayContaining([...after]));
    },
  );

  it('has messages of at most 160 characters in both languages', () => {
    for (const { message } of ruleSet.rules.find(({ id }) => id === rule.id)?.terms ?? []) {
      for (const text of Object.values(message)) expect(text.length).toBeLessThanOrEqual(160);
    }
  });
});
