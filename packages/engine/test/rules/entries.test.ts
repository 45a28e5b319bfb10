import { describe, expect, it } from 'vitest';
import { plainDocument } from '../../src/rules/examples.js';
import { applySuggestion } from '../../src/rules/run-examples.js';
import { checkerOf, problemsOf, ruleFile } from '../support/rules.js';

const RULE = ruleFile(
  'r',
  `patterns:
  - find: altijd nu
    replace: steeds
  - entries:
      altijd: vaak
      wij nooit: [zelden, soms]
      dan «graag» nog: gaarne
      elke dag:
    unless: negated
    except: [altijd weer]
    message: {nl: '‘{actual}’ op de lijst', en: '‘{actual}’ listed'}`,
);

describe('entries', () => {
  it.each<[why: string, text: string, findings: string[]]>([
    ['are patterns of their own', 'wij altijd', ['altijd: wij vaak']],
    ['may have several replacements', 'wij nooit', ['wij nooit: zelden | soms']],
    ['may have a focus', 'dan graag nog', ['graag: dan gaarne nog']],
    ['are advice without a replacement', 'elke dag', ['elke dag: ']],
    ['share conditions', 'niet altijd', []],
    ['share exceptions', 'altijd weer', []],
    ['compete with other patterns', 'altijd nu', ['altijd nu: steeds']],
  ])('%s', (_, text, findings) => {
    const found = checkerOf([RULE]).check(plainDocument(text)).findings;
    expect(
      found.map(({ actual, suggestions }) => {
        return `${actual}: ${suggestions.map((one) => applySuggestion(text, one)).join(' | ')}`;
      }),
    ).toEqual(findings);
  });

  it('share a message', () => {
    const [finding] = checkerOf([RULE]).check(plainDocument('elke dag')).findings;
    expect(finding?.message).toBe('‘elke dag’ op de lijst');
  });

  const line = ruleFile('r', 'patterns: []').split('\n').indexOf('patterns: []') + 1;

  it.each<[why: string, patterns: string, problem: string]>([
    [
      'a mistake in one',
      '  - entries:\n      a: b\n      a (b: c',
      `r0.yml:${line + 3}: found the end, expected ‘)’`,
    ],
    [
      'a capture that is not there',
      '  - entries:\n      a: b\n      altijd: "{wat}"',
      `r0.yml:${line + 3}: found {wat}, expected no captures`,
    ],
    [
      'an unknown rewriter',
      '  - entries:\n      altijd: {mis: 1}',
      `r0.yml:${line + 2}: found the rewriter ‘mis’, expected one of both, crash, none, prefix`,
    ],
    [
      'find and entries',
      '  - find: altijd\n    entries: {a: b}',
      `r0.yml:${line + 1}: found this at patterns.0, expected either find or entries`,
    ],
    [
      'neither',
      '  - message: default',
      `r0.yml:${line + 1}: found this at patterns.0, expected either find or entries`,
    ],
    [
      'a replacement for all',
      '  - entries: {altijd: b}\n    replace: c',
      `r0.yml:${line + 2}: found ‘c’ at patterns.0.replace, expected no replace beside entries, which have their own`,
    ],
  ])('stop at %s', (_, patterns, problem) => {
    expect(
      problemsOf([ruleFile('r', `patterns:\n${patterns}`)]).map((text) =>
        text.replace(/ \(character \d+\)/, ''),
      ),
    ).toEqual([problem]);
  });
});
