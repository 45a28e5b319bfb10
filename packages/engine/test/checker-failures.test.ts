import { describe, expect, it } from 'vitest';
import { createChecker } from '../src/checker.js';
import { plainDocument } from '../src/rules/examples.js';
import { toy } from './support/language.js';
import { checkerOf, compile, patternRule, ruleFile } from './support/rules.js';

const good = patternRule('goed', 'altijd');

describe('a rule that throws is reported once, and the others go on', () => {
  it.each<[why: string, body: string, reason: string]>([
    ['in a condition', 'patterns:\n  - {find: altijd, when: crashes}', 'kapot'],
    [
      'in a condition of a level',
      'patterns:\n  - find: altijd\n    levels: [{when: crashes, severity: off}]',
      'kapot',
    ],
    ['in a rewriter', 'patterns:\n  - {find: altijd, replace: {crash: 1}}', 'stuk'],
  ])('%s', (_, body, reason) => {
    const checker = checkerOf([ruleFile('slecht', body), good]);
    const { findings, notices } = checker.check(plainDocument('Hoi\n\naltijd\n\naltijd'));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['goed', 'goed']);
    expect(notices).toEqual([
      {
        code: 'regel-fout',
        message: `De regel ‘slecht’ is overgeslagen: hij liep vast (${reason}).`,
        offset: 5,
      },
    ]);
  });

  it('in the language of the report', () => {
    const checker = checkerOf([ruleFile('slecht', 'patterns:\n  - {find: altijd, when: crashes}')], {
      locale: 'en',
    });
    expect(checker.check(plainDocument('altijd')).notices[0]?.message).toBe(
      'The rule ‘slecht’ was left out: it failed (kapot).',
    );
  });

  it('what it found before stays, and a next document starts anew', () => {
    const rule = ruleFile('r', 'patterns:\n  - {find: altijd}\n  - {find: nooit, when: crashes}');
    const checker = checkerOf([rule]);
    const source = 'altijd\n\nnooit\n\naltijd';
    for (let time = 0; time < 2; time++) {
      const { findings, notices } = checker.check(plainDocument(source));
      expect(findings.map(({ range }) => range.start)).toEqual([0]);
      expect(notices).toHaveLength(1);
    }
    expect(checker.check(plainDocument('altijd')).findings).toHaveLength(1);
  });

  it('conditions and rewriters that a language does not have', () => {
    const rules = compile([
      ruleFile('a', 'patterns:\n  - {find: altijd, when: negated}'),
      ruleFile('b', 'patterns:\n  - {find: altijd, replace: {prefix: x}}'),
      good,
    ]);
    const { findings, notices } = createChecker(rules, { ...toy, conditions: {}, rewriters: {} }).check(
      plainDocument('niet altijd'),
    );
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['goed']);
    expect(notices.map(({ code, message }) => [code, /\((.*)\)/.exec(message)?.[1]])).toEqual([
      ['regel-fout', 'unknown condition negated in rule a'],
      ['regel-fout', 'unknown rewriter prefix in rule b'],
    ]);
  });

  it('notices of the format stay first', () => {
    const document = {
      ...plainDocument('altijd'),
      notices: [{ code: 'plat', message: { nl: 'als tekst gelezen', en: 'read as text' } }],
    };
    const { notices } = checkerOf([ruleFile('r', 'patterns:\n  - {find: altijd, when: crashes}')]).check(
      document,
    );
    expect(notices.map(({ code }) => code)).toEqual(['plat', 'regel-fout']);
    expect(notices[0]?.message).toBe('als tekst gelezen');
  });
});

describe('hostile texts take time linear in their size', () => {
  const rules = [
    ruleFile(
      'r',
      "except: ['altijd groen', 'wij <0-8> nooit']\npatterns:\n  - find: [altijd, 'wij <0-8> «altijd»', '^ altijd', '[block] «altijd»']\n    replace: ['', vaak]",
    ),
    patternRule('s', '{$klant}tevreden*', '*altijd*', 'altijd [block-end]'),
  ];
  const checker = checkerOf(rules);
  it.each([
    ['findings without a stop', 'altijd '],
    ['findings in sentences', 'Wij zijn altijd klaar. '],
    ['one long word', 'klanttevreden'],
    ['findings behind marks', '"altijd" ! '],
    ['a line a finding', 'altijd\n'],
    ['a paragraph a finding', 'altijd\n\n'],
  ])('%s', (_, unit) => {
    const document = plainDocument(unit.repeat(Math.ceil(120_000 / unit.length)));
    const start = performance.now();
    checker.check(document);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  it('a wall of marks before the words', () => {
    const document = plainDocument(`${'"!" '.repeat(20_000)}${'altijd '.repeat(10_000)}`);
    const start = performance.now();
    checker.check(document);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
});
