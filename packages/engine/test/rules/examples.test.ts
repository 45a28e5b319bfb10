import { describe, expect, it } from 'vitest';
import { createChecker } from '../../src/checker.js';
import { compileRules } from '../../src/rules/compile-rules.js';
import { plainDocument, readExample } from '../../src/rules/examples.js';
import { describeProblem } from '../../src/rules/rule-error.js';
import { applySuggestion, runExamples } from '../../src/rules/run-examples.js';
import { toy } from '../support/language.js';
import { ruleFile } from '../support/rules.js';

describe('readExample', () => {
  it.each<[entry: string, text: string, match: string | undefined, after: string[]]>([
    ['Wij ‹altijd› klaar', 'Wij altijd klaar', 'altijd', []],
    ['Wij ‹altijd› klaar → Wij klaar', 'Wij altijd klaar', 'altijd', ['Wij klaar']],
    ['‹altijd› → a ⇒ b', 'altijd', 'altijd', ['a', 'b']],
    ['niets', 'niets', undefined, []],
    ['niets → iets', 'niets', undefined, ['iets']],
  ])('%s', (entry, text, match, after) => {
    const example = readExample(entry);
    expect(example?.text).toBe(text);
    expect(example?.match && text.slice(example.match.start, example.match.end)).toBe(match);
    expect(example?.after).toEqual(after);
  });

  it.each(['‹altijd', 'altijd›', '›altijd‹', '‹a› en ‹b›'])('refuses marks that do not pair: %s', (entry) => {
    expect(readExample(entry)).toBeUndefined();
  });
});

describe('runExamples', () => {
  function problems(
    examples: string,
    nearMisses = '[niets]',
    patterns = '- find: altijd\n    replace: [meestal, soms]',
  ): string[] {
    const text = ruleFile('r', `examples: ${examples}\nnear-misses: ${nearMisses}\npatterns:\n  ${patterns}`);
    const { ruleSet, files } = compileRules([], [{ name: 'r.yml', text }], toy);
    const checker = createChecker(ruleSet, toy);
    return files.flatMap((file) => runExamples(file, checker)).map(describeProblem);
  }
  const LINE = 9;

  it.each<[why: string, examples: string, found: string[]]>([
    ['all right', "['Wij ‹altijd› → Wij meestal']", []],
    ['two proposals', "['Wij ‹altijd› → Wij meestal ⇒ Wij soms']", []],
    [
      'none found',
      "['Wij ‹nooit› → x']",
      [`r.yml:${LINE}: found no finding in ‘Wij nooit’, expected ‘nooit’ alone`],
    ],
    [
      'found elsewhere',
      "['‹Wij› altijd → x']",
      [`r.yml:${LINE}: found ‘altijd’ in ‘Wij altijd’, expected ‘Wij’ alone`],
    ],
    [
      'found twice',
      "['Altijd ‹altijd› → x']",
      [`r.yml:${LINE}: found ‘Altijd’, ‘altijd’ in ‘Altijd altijd’, expected ‘altijd’ alone`],
    ],
    [
      'another text after',
      "['Wij ‹altijd› → Wij nooit']",
      [`r.yml:${LINE}: found ‘Wij meestal’ ⇒ ‘Wij soms’, expected ‘Wij nooit’`],
    ],
    [
      'the second first',
      "['Wij ‹altijd› → Wij soms']",
      [`r.yml:${LINE}: found ‘Wij meestal’ ⇒ ‘Wij soms’, expected ‘Wij soms’`],
    ],
    [
      'advice expected',
      "['Wij ‹altijd›']",
      [`r.yml:${LINE}: found ‘Wij meestal’ ⇒ ‘Wij soms’, expected advice only`],
    ],
    [
      'an example without marks',
      "['Wij altijd']",
      [`r.yml:${LINE}: found marks, expected ‹ › in examples only`],
    ],
    [
      'marks that do not pair',
      "['Wij ‹altijd']",
      [`r.yml:${LINE}: found ‹ › that do not pair, expected one pair of marks`],
    ],
    [
      'on its own line',
      "\n  - 'Wij ‹altijd› → Wij meestal'\n  - 'Wij ‹nooit›'",
      [`r.yml:${LINE + 2}: found no finding in ‘Wij nooit’, expected ‘nooit’ alone`],
    ],
  ])('%s', (_, examples, found) => {
    expect(problems(examples)).toEqual(found);
  });

  it('a near-miss that is found', () => {
    expect(problems("['‹altijd› → meestal']", "[niets, 'Wij altijd', '‹x›']")).toEqual([
      'r.yml:10: found ‘altijd’ in ‘Wij altijd’, expected no finding',
      'r.yml:10: found marks, expected ‹ › in examples only',
    ]);
  });

  it('an example for another reader', () => {
    const body = "[{text: 'Wij ‹altijd› klaar', audience: intern, after: Wij meestal klaar}]";
    expect(problems(body)).toEqual([]);
  });
});

it('plainDocument parts paragraphs at blank lines', () => {
  const source = 'Een\ntwee\n\n\ndrie\n';
  expect(plainDocument(source).blocks.map(({ start, end }) => source.slice(start, end))).toEqual([
    'Een\ntwee',
    'drie',
  ]);
});

it('applySuggestion applies edits in any order', () => {
  const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });
  const suggestion = {
    description: '',
    expected: '',
    manual: false,
    edits: [edit(4, 5, 'Z'), edit(0, 1, 'X'), edit(2, 2, '-')],
  };
  expect(applySuggestion('abcdef', suggestion)).toBe('Xb-cdZf');
});
