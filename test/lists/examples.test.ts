import { makeList } from '@geestdrift/config/lists';
import { dutch } from '@geestdrift/dutch';
import { type Checker, createChecker } from '@geestdrift/engine';
import { applySuggestion, plainDocument, readExample } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it } from 'vitest';
import { LABELLED } from './examples.js';

describe.each(LABELLED)('$name', ({ list, sentences, everyRule = false }) => {
  const { list: compiled, errors } = makeList('/lists/huisstijl.yaml', list);
  const checker = createChecker(ruleSet, dutch, { lists: [compiled] });

  it('holds no mistake', () => expect(errors.map(({ message }) => message)).toEqual([]));

  it.each(sentences)('%s', (sentence) => expect(checkSentence(checker, sentence, everyRule)).toEqual([]));
});

it('there are sentences enough, and near-misses among them', () => {
  const all = LABELLED.flatMap(({ sentences }) => sentences);
  expect(all.length).toBeGreaterThan(120);
  expect(all.filter((sentence) => !sentence.includes('‹')).length).toBeGreaterThan(30);
});

/** What does not come out as written. */
function checkSentence(checker: Checker, sentence: string, everyRule: boolean): string[] {
  const example = readExample(sentence);
  if (example === undefined) return ['marks that do not pair'];
  const findings = checker
    .check(plainDocument(example.text))
    .findings.filter(
      ({ ruleId }) => ruleId === 'lijst/huisstijl' || (everyRule && example.match === undefined),
    );
  const found = findings.map(({ actual }) => actual);
  const wanted = example.match && example.text.slice(example.match.start, example.match.end);
  if (found.join('|') !== (wanted ?? '')) return [`found ${found.join('|')}`];
  const best = findings[0]?.suggestions[0];
  const after = best && applySuggestion(example.text, best);
  return after === example.after[0] ? [] : [`became ${after}`];
}
