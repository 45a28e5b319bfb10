import { describe, expect, it } from 'vitest';
import type { CheckerSettings } from '../src/checker.js';
import type { CheckOptions } from '../src/model/checking.js';
import type { Document } from '../src/model/document.js';
import { plainDocument } from '../src/rules/examples.js';
import { markupDocument } from './support/markup.js';
import { checkerOf, patternRule, ruleFile } from './support/rules.js';

/** Findings in short: rule, words, severity. */
function found(
  rules: readonly string[],
  text: string | Document,
  options?: CheckOptions,
  settings?: CheckerSettings,
): string[] {
  const document = typeof text === 'string' ? plainDocument(text) : text;
  const { findings } = checkerOf(rules, settings).check(document, options);
  return findings.map(
    ({ ruleId, actual, severity }) => `${ruleId} ${actual.replace(/\s/g, ' ')} ${severity}`,
  );
}

it.each([
  [
    'Ooit.\n\nDe een, de  een: altijd  altijd\naltijd.',
    [
      'De een, de een: ‹altijd› altijd altijd.',
      'De een, de een: altijd ‹altijd› altijd.',
      'De een, de een: altijd altijd ‹altijd›.',
    ],
  ],
  ['Zo. Nu\uFFFC altijd', ['Nu… ‹altijd›']],
])('%j: tells where in their sentence the words stand', (text, expected) => {
  const { findings } = checkerOf([patternRule('regel', 'altijd')]).check(plainDocument(text));
  const marked = findings.map(({ sentence, sentenceRange: { start, end } }) =>
    [sentence.slice(0, start), '‹', sentence.slice(start, end), '›', sentence.slice(end)].join(''),
  );
  expect(marked).toEqual(expected);
});

it('gives a finding its place, words, message and page', () => {
  const rule = ruleFile('regel', "patterns:\n  - find: 'altijd klaar'\n    replace: [meestal klaar, '']");
  const { findings, notices } = checkerOf([rule]).check(plainDocument('Wij zijn\n\nnu Altijd\nklaar.'));
  expect(findings).toEqual([
    {
      ruleId: 'regel',
      severity: 'warning',
      message: '‘Altijd klaar’ kan beter',
      range: { start: 13, end: 25 },
      sentence: 'nu Altijd klaar.',
      sentenceRange: { start: 3, end: 15 },
      actual: 'Altijd\nklaar',
      suggestions: [
        {
          description: 'Vervang door ‘Meestal klaar’',
          edits: [{ range: { start: 13, end: 25 }, text: 'Meestal klaar' }],
          expected: 'Meestal klaar',
          manual: false,
        },
        {
          description: 'Weglaten',
          edits: [{ range: { start: 12, end: 25 }, text: '' }],
          expected: '',
          manual: false,
        },
      ],
      url: 'https://geestdrift.dev/regels/regel',
    },
  ]);
  expect(notices).toEqual([]);
});

it('finds through markup, and reports the source as it stands', () => {
  const rules = [ruleFile('r', 'patterns:\n  - find: klanttevredenheid\n    replace: klantenthousiasme')];
  const { findings } = checkerOf(rules).check(markupDocument('de klant<b>tevreden\u00adheid</b> is'));
  expect(
    findings.map(({ actual, suggestions }) => [actual, suggestions[0]?.edits, suggestions[0]?.expected]),
  ).toEqual([
    [
      'klant<b>tevreden\u00adheid',
      [{ range: { start: 11, end: 24 }, text: 'enthousiasme' }],
      'klant<b>enthousiasme',
    ],
  ]);
});

describe('one finding a match', () => {
  it.each<[why: string, patterns: string[], text: string, words: string[]]>([
    ['the longest wins', ['altijd', 'altijd klaar'], 'wij altijd klaar', ['altijd klaar']],
    [
      'also when it starts later',
      ['wij altijd', 'altijd nu klaar'],
      'wij altijd nu klaar',
      ['altijd nu klaar'],
    ],
    ['also of one pattern', ['(wij altijd | altijd nu klaar)'], 'wij altijd nu klaar', ['altijd nu klaar']],
    ['of equals the earlier pattern', ['altijd nu', 'wij altijd'], 'wij altijd nu', ['altijd nu']],
    ['side by side', ['altijd', 'klaar'], 'altijd klaar', ['altijd', 'klaar']],
    ['in one word again and again', ['altijd'], 'altijd altijd altijd', ['altijd', 'altijd', 'altijd']],
    ['the longest of one start', ['altijd nu? klaar?'], 'altijd nu klaar', ['altijd nu klaar']],
    ['the focus counts, not the whole', ['«altijd» nu', 'altijd «nu»'], 'altijd nu', ['altijd', 'nu']],
    [
      'a chain of overlaps',
      ['a altijd', 'altijd b', 'b c', 'c altijd'],
      'a altijd b c altijd',
      ['a altijd', 'b c'],
    ],
  ])('%s', (_, patterns, text, words) => {
    expect(found([patternRule('r', ...patterns)], text)).toEqual(words.map((word) => `r ${word} warning`));
  });

  it('which of two equal ones is told by its message', () => {
    const message = (text: string): string => `message: {nl: ${text}, en: x}`;
    const rule = ruleFile(
      'r',
      `patterns:\n  - {find: altijd, ${message('een')}}\n  - {find: altijd, ${message('twee')}}\n  - find: nooit`,
    );
    expect(
      checkerOf([rule])
        .check(plainDocument('altijd'))
        .findings.map((finding) => finding.message),
    ).toEqual(['een']);
  });

  it('two rules may flag the same words', () => {
    expect(found([patternRule('b', 'altijd'), patternRule('a', 'altijd klaar')], 'altijd klaar')).toEqual([
      'b altijd warning',
      'a altijd klaar warning',
    ]);
  });

  it('findings are sorted by their place', () => {
    const rules = [patternRule('a', 'klaar'), patternRule('b', 'altijd')];
    expect(found(rules, 'klaar altijd\n\naltijd klaar')).toEqual([
      'a klaar warning',
      'b altijd warning',
      'b altijd warning',
      'a klaar warning',
    ]);
  });
});

describe('except', () => {
  const rule = ruleFile(
    'r',
    'except: [altijd groen]\npatterns:\n  - find: altijd\n    except: [wij «altijd», \'altijd "." Ja\']',
  );
  it.each([
    ['altijd klaar', ['r altijd warning']],
    ['altijd groen', []],
    ['wij altijd', []],
    ['altijd. Ja', []],
    ['altijd groen altijd', ['r altijd warning']],
    ['zijn altijd. Wij altijd', ['r altijd warning']],
  ])('%s', (text, words) => {
    expect(found([rule], text)).toEqual(words);
  });
});

describe('conditions', () => {
  it.each<[string, string, number]>([
    ['when: negated', 'altijd', 0],
    ['when: negated', 'niet altijd', 1],
    ['unless: negated', 'niet altijd', 0],
    ['unless: negated', 'Niet nu. Altijd', 1],
    ['when: {says: nu}', 'altijd nu', 1],
    ['when: [{says: nu}, {says: hier}]', 'altijd nu', 0],
    ['unless: [{says: nu}, {says: hier}]', 'altijd hier', 0],
    ['when: {next-says: nu}', 'altijd\n\nnu', 1],
    ['when: {next-says: nu}', 'altijd\n\nhier\n\nnu', 0],
  ])('%s in “%s”: %i', (calls, text, count) => {
    expect(found([ruleFile('r', `patterns:\n  - find: altijd\n    ${calls}`)], text)).toHaveLength(count);
    expect(found([ruleFile('r', `${calls}\npatterns:\n  - find: altijd`)], text)).toHaveLength(count);
  });

  it('a condition that covers refuses the shorter matches inside too', () => {
    const patterns = 'patterns:\n  - find: altijd klaar\n  - find: altijd';
    expect(found([ruleFile('r', `unless: quoted\n${patterns}`)], 'Zeg "altijd klaar" niet')).toEqual([]);
    expect(found([ruleFile('r', `unless: negated\n${patterns}`)], 'altijd klaar')).toHaveLength(1);
  });

  it('a longest match that a condition refuses makes way for a shorter one', () => {
    const rule = ruleFile('r', 'patterns:\n  - find: altijd klaar?\n    except: [klaar]');
    expect(found([rule], 'altijd klaar')).toEqual(['r altijd warning']);
  });
});

describe('severity', () => {
  const rule = (severity: string, more = ''): string =>
    ruleFile('r', `severity: ${severity}\n${more}patterns:\n  - find: altijd`);
  it.each<[severity: string, options: CheckOptions, set: CheckerSettings, levels: string[]]>([
    ['error', {}, {}, ['error']],
    ['off', {}, {}, []],
    ['{klant: warning, intern: off}', {}, {}, ['warning']],
    ['{klant: warning, intern: off}', { audience: 'intern' }, {}, []],
    ['{klant: warning, intern: error}', { audience: 'klant' }, {}, ['warning']],
    ['{klant: warning, intern: error}', {}, {}, ['error']],
    ['off', {}, { rules: { r: { severity: { klant: 'error', intern: 'error' } } } }, ['error']],
    ['error', {}, { rules: { r: { severity: { klant: 'off', intern: 'off' } } } }, []],
    ['error', { audience: 'intern' }, { rules: { r: { severity: { klant: 'off' } } } }, ['error']],
    ['error', { audience: 'klant' }, { rules: { r: { severity: { klant: 'suggestion' } } } }, ['suggestion']],
    ['error', {}, { rules: { onbekend: { severity: { klant: 'off' } } } }, ['error']],
  ])('%s with %j and %j', (severity, options, settings, levels) => {
    expect(found([rule(severity)], 'altijd', options, settings)).toEqual(
      levels.map((level) => `r altijd ${level}`),
    );
  });

  it.each<[levels: string, text: string, found: string[]]>([
    ['[{when: negated, severity: suggestion}]', 'niet altijd', ['suggestion']],
    ['[{when: negated, severity: suggestion}]', 'altijd', ['warning']],
    ['[{when: negated, severity: error}]', 'niet altijd', ['warning']],
    ['[{when: negated, severity: off}]', 'niet altijd', []],
    [
      '[{when: negated, severity: off}, {when: {says: nu}, severity: suggestion}]',
      'altijd nu',
      ['suggestion'],
    ],
    ['[{when: [negated, {says: nu}], severity: off}]', 'niet altijd', ['warning']],
    ['[{when: negated, severity: {klant: off, intern: suggestion}}]', 'niet altijd', ['suggestion']],
  ])('levels %s in “%s”', (levels, text, expected) => {
    expect(found([rule('warning', `levels: ${levels}\n`)], text)).toEqual(
      expected.map((level) => `r altijd ${level}`),
    );
  });
});

describe('options and sets', () => {
  const options = 'options: {grens: {type: number, default: 9, description: {nl: x, en: x}}}';
  const rule = ruleFile('r', `${options}\npatterns:\n  - find: altijd\n    when: {above: 8}`);

  it('conditions see defaults, and what is set', () => {
    expect(found([rule], 'altijd')).toHaveLength(1);
    expect(found([rule], 'altijd', {}, { rules: { r: { options: { grens: 7 } } } })).toHaveLength(0);
  });

  it('a configuration may add words to a set, in any spelling', () => {
    const rules = [patternRule('r', '$klant', '{$klant}tevreden')];
    const sets = { klant: ['Cursist'], onbekend: ['altijd'] };
    expect(found(rules, 'de cursist, de klant, altijd cursist-tevreden', {}, { sets })).toEqual([
      'r cursist warning',
      'r klant warning',
      'r cursist-tevreden warning',
    ]);
  });
});

it('first-only: the first of a document', () => {
  const rule = ruleFile('r', 'first-only: true\npatterns:\n  - find: altijd\n    unless: {says: nu}');
  expect(found([rule, patternRule('s', 'altijd')], 'altijd nu\n\naltijd\n\naltijd')).toEqual([
    's altijd warning',
    'r altijd warning',
    's altijd warning',
    's altijd warning',
  ]);
});

it('a rule that is off for the audience, or has said its one finding, is not tried', () => {
  const { notices } = checkerOf([
    ruleFile(
      'uit',
      "severity: {klant: 'off', intern: warning}\npatterns:\n  - find: altijd\n    when: crashes",
    ),
    ruleFile('een', 'first-only: true\npatterns:\n  - find: altijd\n  - find: nooit\n    when: crashes'),
  ]).check(plainDocument('altijd\n\nnooit'), { audience: 'klant' });
  expect(notices).toEqual([]);
});

it('blocks in another language are passed over', () => {
  expect(
    found(
      [patternRule('r', 'target')],
      'the target of the year and the month\n\nDe target van het jaar is een maand',
    ),
  ).toHaveLength(1);
});

it('directives that suppress nothing are findings on request', () => {
  const document: Document = {
    ...plainDocument('altijd [x] altijd'),
    directives: [
      { action: 'disable-line', names: ['nooit'], start: 7, end: 10 },
      { action: 'disable', names: ['r'], start: 10, end: 10 },
    ],
  };
  const rules = [patternRule('r', 'altijd')];
  expect(found(rules, document)).toEqual(['r altijd warning']);
  expect(found(rules, document, { reportUnused: true })).toEqual([
    'r altijd warning',
    'ongebruikte-uitzondering [x] warning',
  ]);
  const [, nl] = checkerOf(rules).check(document, { reportUnused: true }).findings;
  const [, en] = checkerOf(rules, { locale: 'en' }).check(document, { reportUnused: true }).findings;
  expect([nl?.message, en?.message]).toEqual([
    'Deze uitzondering (nooit) onderdrukt niets meer. Haal haar weg.',
    'This exception (nooit) suppresses nothing any more. Remove it.',
  ]);
});

describe('fallback patterns', () => {
  const rule = (first: boolean) =>
    ruleFile(
      'r',
      `first-only: ${first}\npatterns:\n  - find: belofte\n  - find: verzoek\n    fallback: true`,
    );
  it.each<[why: string, first: boolean, text: string, expected: string[]]>([
    ['nothing else found', false, 'een verzoek en een verzoek', ['r verzoek warning', 'r verzoek warning']],
    ['something else found, before', false, 'een belofte\n\neen verzoek', ['r belofte warning']],
    ['something else found, behind', false, 'een verzoek\n\neen belofte', ['r belofte warning']],
    ['the first of each', true, 'verzoek\n\nverzoek\n\nbelofte\n\nbelofte', ['r belofte warning']],
    ['the first fallback', true, 'verzoek\n\nverzoek', ['r verzoek warning']],
  ])('%s', (_, first, text, expected) => {
    expect(found([rule(first)], text)).toEqual(expected);
  });
});
