import { describe, expect, it } from 'vitest';
import { problemsOf, ruleFile } from '../support/rules.js';

const RULE = ruleFile('regel', "patterns:\n  - find: 'altijd'");

/** A rule file of which one line is another. */
function changed(line: string | RegExp, to: string): string {
  const text = RULE.replace(line, to);
  if (text === RULE) throw new Error(`no ${line} in\n${RULE}`);
  return text;
}

const LINES = RULE.split('\n').map((line) => line.replace(/:.*/, ''));
const lineOf = (key: string): number => LINES.indexOf(key) + 1;

describe('mistakes of form', () => {
  it('has a right file to start from', () => {
    expect(problemsOf([RULE])).toEqual([]);
  });

  it.each<[why: string, text: string, problems: string[]]>([
    [
      'an empty file',
      '',
      ['r0.yml:1: found nothing at the top, expected Invalid input: expected object, received null'],
    ],
    [
      'a list',
      '- a',
      ['r0.yml:1: found this at the top, expected Invalid input: expected object, received array'],
    ],
    [
      'a missing key',
      changed(/why: .*\n/, ''),
      ['r0.yml:1: found nothing at why, expected Invalid input: expected object, received undefined'],
    ],
    [
      'a missing text',
      changed(/why: .*/, 'why:\n  nl: tekst'),
      [
        `r0.yml:${lineOf('why') + 1}: found nothing at why.en, expected Invalid input: expected string, received undefined`,
      ],
    ],
    [
      'an empty text',
      changed(/why: .*/, "why: {nl: '', en: x}"),
      [
        `r0.yml:${lineOf('why')}: found ‘’ at why.nl, expected Too small: expected string to have >=1 characters`,
      ],
    ],
    [
      'an unknown key',
      `${RULE}\nreden: x\n`,
      [`r0.yml:${LINES.length + 1}: found ‘reden’ at the top, expected no such key`],
    ],
    [
      'an unknown key of a pattern',
      RULE.replace("'altijd'", "'altijd'\n    zoek: x"),
      [`r0.yml:${lineOf('patterns') + 2}: found ‘zoek’ at patterns.0, expected no such key`],
    ],
    [
      'a severity that is none',
      changed(/severity: .*/, 'severity: fataal'),
      [
        `r0.yml:${lineOf('severity')}: found ‘fataal’ at severity, expected Invalid option: expected one of "error"|"warning"|"suggestion"|"off"; or: Invalid input: expected object, received string`,
      ],
    ],
    [
      'a severity for half the readers',
      changed(/severity: .*/, 'severity: {klant: error}'),
      [
        `r0.yml:${lineOf('severity')}: found nothing at severity.intern, expected Invalid option: expected one of "error"|"warning"|"suggestion"|"off"`,
      ],
    ],
    [
      'a wrong type',
      `${RULE}first-only: ja\n`,
      [
        `r0.yml:${LINES.length}: found ‘ja’ at first-only, expected Invalid input: expected boolean, received string`,
      ],
    ],
    [
      'an id with capitals',
      changed('id: regel', 'id: Regel'),
      ['r0.yml:1: found ‘Regel’ at id, expected lower-case Dutch words with hyphens'],
    ],
    [
      'no patterns',
      changed(/patterns:[\s\S]*/, 'patterns: []\n'),
      [
        `r0.yml:${lineOf('patterns')}: found this at patterns, expected Too small: expected array to have >=1 items`,
      ],
    ],
    [
      'no examples',
      changed(/examples: .*/, 'examples: []'),
      [`r0.yml:${lineOf('examples')}: found this at examples, expected at least one example that is found`],
    ],
    [
      'no near-misses',
      changed(/near-misses: .*/, 'near-misses: []'),
      [`r0.yml:${lineOf('near-misses')}: found this at near-misses, expected at least one near-miss`],
    ],
    [
      'near-misses left out',
      changed(/near-misses: .*\n/, ''),
      ['r0.yml:1: found nothing at near-misses, expected Invalid input: expected array, received undefined'],
    ],
    [
      'a key twice',
      changed(/why: .*/, 'id: nog-een\n$&'),
      [`r0.yml:${lineOf('why')}: found Map keys must be unique, expected valid YAML`],
    ],
    [
      'broken YAML',
      changed(/why: .*/, 'why: {nl: x'),
      [expect.stringMatching(/^r0\.yml:\d+: found .*, expected valid YAML$/) as unknown as string],
    ],
    [
      'an alias of nothing',
      changed(/why: .*/, 'why: *x'),
      ['r0.yml:1: found Unresolved alias (the anchor must be set before the alias): x, expected valid YAML'],
    ],
    [
      'aliases that grow without end',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c]\n`,
      ['r0.yml:1: found Excessive alias count indicates a resource exhaustion attack, expected valid YAML'],
    ],
  ])('%s', (_, text, problems) => {
    const found = problemsOf([text]);
    for (const problem of problems) expect(found).toContainEqual(problem);
    expect(found.length).toBeGreaterThanOrEqual(problems.length);
  });

  it('all of a file at once', () => {
    const text = RULE.replace(/why: .*\n/, '').replace(/severity: .*/, 'severity: 3');
    expect(problemsOf([text]).map((problem) => /at ([a-z]+)/.exec(problem)?.[1])).toEqual([
      'severity',
      'why',
    ]);
  });
});

describe('mistakes of meaning', () => {
  const at = (line: number): number => lineOf('patterns') + line;
  const withPattern = (body: string): string => changed("  - find: 'altijd'", body);
  it.each<[why: string, text: string, problem: string]>([
    [
      'an unknown condition',
      withPattern('  - find: altijd\n    when: mis'),
      `r0.yml:${at(2)}: found the condition ‘mis’, expected one of above, crashes, negated, next-says, quoted, says`,
    ],
    [
      'a condition named as what all objects have',
      withPattern('  - find: altijd\n    when: toString'),
      `r0.yml:${at(2)}: found the condition ‘toString’, expected one of above, crashes, negated, next-says, quoted, says`,
    ],
    [
      'an unknown condition of the rule',
      `${RULE}unless: [mis]\n`,
      `r0.yml:${LINES.length}: found the condition ‘mis’, expected one of above, crashes, negated, next-says, quoted, says`,
    ],
    [
      'an unknown condition of manual-when',
      `${RULE}manual-when: [mis]\n`,
      `r0.yml:${LINES.length}: found the condition ‘mis’, expected one of above, crashes, negated, next-says, quoted, says`,
    ],
    [
      'an unknown condition of a level',
      withPattern('  - find: altijd\n    levels:\n      - severity: off\n        when: mis'),
      `r0.yml:${at(4)}: found the condition ‘mis’, expected one of above, crashes, negated, next-says, quoted, says`,
    ],
    [
      'an unknown rewriter',
      withPattern('  - find: altijd\n    replace:\n      - x\n      - {mis: 1}'),
      `r0.yml:${at(4)}: found the rewriter ‘mis’, expected one of both, crash, none, prefix`,
    ],
    [
      'an unknown set',
      withPattern('  - find:\n      - altijd\n      - wij $mis'),
      `r0.yml:${at(3)}: found $mis (character 5), expected one of klant`,
    ],
    [
      'an unknown head',
      withPattern('  - find: "{$mis}tevreden"'),
      `r0.yml:${at(1)}: found $mis (character 2), expected one of klant`,
    ],
    [
      'an unknown macro',
      withPattern('  - find: wij %mis'),
      `r0.yml:${at(1)}: found %mis (character 5), expected no sub-pattern, as none is defined`,
    ],
    [
      'an unknown message',
      withPattern('  - find: altijd\n    message: mis'),
      `r0.yml:${at(2)}: found the message ‘mis’, expected one of default`,
    ],
    [
      'a message that no pattern uses',
      withPattern("  - find: altijd\n    message: {nl: 'x', en: 'x'}"),
      `r0.yml:${lineOf('messages')}: found the message ‘default’, expected a pattern that names it`,
    ],
    [
      'an unknown capture',
      withPattern('  - find: wie:wij altijd\n    replace: "{wat} {wie}"'),
      `r0.yml:${at(2)}: found {wat}, expected one of {wie}`,
    ],
    [
      'a capture where there is none',
      withPattern('  - find: altijd\n    replace: "{wat}"'),
      `r0.yml:${at(2)}: found {wat}, expected no captures`,
    ],
    [
      'no required word',
      withPattern('  - find: "wij? <0-3> #"'),
      `r0.yml:${at(1)}: found ‘wij? <0-3> #’, expected a pattern with at least one required word`,
    ],
    [
      'one option without a required word',
      withPattern('  - find: "(altijd | #)"'),
      `r0.yml:${at(1)}: found ‘(altijd | #)’, expected a pattern with at least one required word`,
    ],
    [
      'a mistake in a pattern',
      withPattern('  - find: altijd (nu'),
      `r0.yml:${at(1)}: found the end (character 11), expected ‘)’`,
    ],
    [
      'a mistake in an exception',
      withPattern('  - find: altijd\n    except: "&"'),
      `r0.yml:${at(2)}: found ‘&’ (character 1), expected a word, $set, %macro, (…), "marks", <gap>, #, _, ^ or [assertion]`,
    ],
    [
      'more than a word negated',
      withPattern('  - find: altijd !(a b)'),
      `r0.yml:${at(1)}: found sequence (character 1), expected something that takes one token`,
    ],
    [
      'more than a word in a set',
      `${RULE}sets:\n  x: [a, b c]\n`,
      `r0.yml:${LINES.length + 1}: found ‘b c’, expected one word, or noun(…), verb(…), adj(…), number(…)`,
    ],
    [
      'a set that is not above',
      `${RULE}sets:\n  x: [$y]\n  y: [a]\n`,
      `r0.yml:${LINES.length + 1}: found $y (character 1), expected one of klant`,
    ],
    [
      'a sub-pattern that holds itself',
      `${RULE}define: {a: 'x %a'}\n`,
      `r0.yml:${LINES.length}: found %a (character 3), expected a sub-pattern that does not hold %a`,
    ],
    [
      'two that hold each other',
      `${RULE}define: {a: 'x %b', b: '(y | %a)'}\n`,
      `r0.yml:${LINES.length}: found %a (character 6), expected a sub-pattern that does not hold %a → %b`,
    ],
  ])('%s', (_, text, problem) => {
    expect(problemsOf([text])).toContainEqual(problem);
  });

  const TWO = '  - find: altijd\n  - find: nooit\n  - find: soms';
  it.each<[why: string, text: string, problem: string]>([
    [
      'a message misspelt where it stands',
      withPattern(TWO).replace('{default:', '{defualt:'),
      `r0.yml:${lineOf('messages')}: found the message ‘default’, expected one of defualt`,
    ],
    [
      'no messages',
      withPattern(TWO).replace(/messages: .*\n/, ''),
      'r0.yml:1: found the message ‘default’, expected one under messages',
    ],
    [
      'a message misspelt in patterns',
      withPattern(TWO.replaceAll(/$/gm, '\n    message: mis')),
      `r0.yml:${at(2)}: found the message ‘mis’, expected one of default`,
    ],
    [
      'a message named as what all objects have',
      withPattern('  - find: altijd\n    message: toString\n  - find: nooit'),
      `r0.yml:${at(2)}: found the message ‘toString’, expected one of default`,
    ],
    [
      'a bracket that does not close',
      RULE.replace('messages: {', 'messages: [{'),
      `r0.yml:${lineOf('messages') + 1}: found Flow sequence in block collection must be sufficiently indented and end with a ], expected valid YAML`,
    ],
  ])('one problem for %s', (_, text, problem) => {
    expect(problemsOf([text])).toEqual([problem]);
  });

  it('two files with one id', () => {
    expect(problemsOf([RULE, ruleFile('ander', "patterns:\n  - find: 'x'"), RULE])).toEqual([
      'r2.yml:1: found the id ‘regel’, which r0.yml has, expected an id of its own',
    ]);
  });

  it('several of several files, each once', () => {
    const broken = withPattern('  - find: [wij $mis, "(nu"]\n  - find: "#"\n  - find: altijd');
    expect(problemsOf([broken, '', changed('id: regel', 'id: ander').replace('altijd', '%mis')])).toEqual([
      'r1.yml:1: found nothing at the top, expected Invalid input: expected object, received null',
      `r0.yml:${at(1)}: found $mis (character 5), expected one of klant`,
      `r0.yml:${at(1)}: found the end (character 4), expected ‘)’`,
      `r0.yml:${at(2)}: found ‘#’, expected a pattern with at least one required word`,
      `r2.yml:${at(1)}: found %mis (character 1), expected no sub-pattern, as none is defined`,
    ]);
  });

  it('a mistake in what rules share, once and alone', () => {
    const shared = "sets: {klant: [klant, '(']}\ndefine: {groet: 'hoi $mis'}";
    expect(
      problemsOf([RULE, RULE.replace('id: regel', 'id: ander').replace('altijd', '%groet')], shared),
    ).toEqual(['_shared.yml:1: found the end (character 2), expected a word or a group']);
  });
});
