import { describe, expect, it } from 'vitest';
import type { Finding } from '../src/model/finding.js';
import { plainDocument } from '../src/rules/examples.js';
import { applySuggestion } from '../src/rules/run-examples.js';
import { markupDocument } from './support/markup.js';
import { checkerOf, ruleFile } from './support/rules.js';

function firstFinding(body: string, text: string, locale: 'nl' | 'en' = 'nl'): Finding {
  const rule = ruleFile('r', `patterns:\n  - ${body.replaceAll('\n', '\n    ')}`);
  const [finding] = checkerOf([rule], { locale }).check(markupDocument(text)).findings;
  if (finding === undefined) throw new Error(`nothing found in ${text}`);
  return finding;
}

/** The texts after each proposal. */
function after(body: string, text: string): string[] {
  return firstFinding(body, text).suggestions.map((suggestion) => applySuggestion(text, suggestion));
}

describe('replacements', () => {
  it.each<[why: string, body: string, text: string, after: string[]]>([
    ['a text', 'find: altijd\nreplace: meestal', 'wij zijn altijd klaar', ['wij zijn meestal klaar']],
    ['the capital of a word', 'find: altijd\nreplace: meestal', 'Altijd klaar', ['Meestal klaar']],
    ['capitals', 'find: altijd klaar\nreplace: meestal', 'WIJ ZIJN ALTIJD KLAAR', ['WIJ ZIJN MEESTAL']],
    ['several, each once', 'find: altijd\nreplace: [meestal, vaak, meestal]', 'altijd', ['meestal', 'vaak']],
    ['what was there already is none', 'find: altijd\nreplace: [altijd, vaak]', 'altijd', ['vaak']],
    ['a deletion', "find: altijd\nreplace: ''", 'wij zijn altijd klaar', ['wij zijn klaar']],
    [
      'a deletion at the start of a sentence',
      "find: helaas\nreplace: ''",
      'Ja. Helaas, wij sluiten.',
      ['Ja. Wij sluiten.'],
    ],
    [
      'the focus only',
      "find: 'zijn «altijd» klaar'\nreplace: meestal",
      'wij zijn altijd klaar',
      ['wij zijn meestal klaar'],
    ],
    [
      'captures',
      "find: 'wie:(wij | u) altijd wat:_'\nreplace: '{wat} {wie}'",
      'als wij altijd klaar',
      ['als klaar wij'],
    ],
    [
      'a capture that took nothing',
      "find: 'altijd hoe:(heel | zeer)? klaar'\nreplace: 'nu {hoe} af'",
      'is altijd klaar',
      ['is nu af'],
    ],
    [
      'a rewriter that inserts',
      "find: altijd\nreplace: {prefix: 'bijna '}",
      'wij zijn altijd klaar',
      ['wij zijn bijna altijd klaar'],
    ],
    ['a rewriter with nothing to offer', 'find: altijd\nreplace: [{none: 1}, vaak]', 'altijd', ['vaak']],
    ['only such: advice', 'find: altijd\nreplace: {none: 1}', 'altijd', []],
    [
      'markup inside',
      'find: klanttevredenheid\nreplace: klantenthousiasme',
      'klant<b>tevredenheid</b>',
      ['klant<b>enthousiasme</b>'],
    ],
    ['markup around', "find: altijd\nreplace: ''", 'zijn <b>altijd</b> klaar', ['zijn klaar']],
    ['a capital under markup', "find: altijd\nreplace: ''", '<b>Altijd</b> <i>klaar</i>', ['<i>Klaar</i>']],
    [
      'a placeholder keeps its case',
      "find: asap\nreplace: 'uiterlijk [datum]'",
      'BEL ASAP',
      ['BEL UITERLIJK [datum]'],
    ],
  ])('%s', (_, body, text, expected) => {
    expect(after(body, text)).toEqual(expected);
  });

  it('descriptions and messages speak the language of the report', () => {
    const body = "find: altijd\nreplace: [vaak, '', {both: [soms]}]";
    const nl = firstFinding(body, 'altijd');
    const en = firstFinding(body, 'altijd', 'en');
    expect([nl.message, ...nl.suggestions.map(({ description }) => description)]).toEqual([
      '‘altijd’ kan beter',
      'Vervang door ‘vaak’',
      'Weglaten',
      'Zet soms',
    ]);
    expect([en.message, ...en.suggestions.map(({ description }) => description)]).toEqual([
      '‘altijd’ can be better',
      'Replace by ‘vaak’',
      'Leave out',
      'Put soms',
    ]);
  });

  it('a message shows the words on one line, whatever signs are among them', () => {
    expect(firstFinding('find: altijd <0-4> klaar', 'altijd $& $$\n> {{naam}} klaar').message).toBe(
      '‘altijd $& $$ … klaar’ kan beter',
    );
  });
});

describe('a fix', () => {
  it.each<[why: string, body: string, expected: string | undefined]>([
    ['only where the pattern says so', 'find: altijd\nreplace: vaak', undefined],
    ['is the first replacement', 'find: altijd\nfix: true\nreplace: [vaak, soms]', 'vaak'],
    ['is the first of a rewriter', 'find: altijd\nfix: true\nreplace: {both: [vaak, soms]}', 'vaak'],
    [
      'is not the second when the first gives none',
      'find: altijd\nfix: true\nreplace: [{none: 1}, vaak]',
      undefined,
    ],
    [
      'is nothing that a person must complete',
      "find: altijd\nfix: true\nreplace: [{text: '[datum]', manual: true}, vaak]",
      undefined,
    ],
    ['needs a replacement', 'find: altijd\nfix: true', undefined],
  ])('%s', (_, body, expected) => {
    const { fix, suggestions } = firstFinding(body, 'altijd');
    expect(fix?.expected).toBe(expected);
    expect('fix' in firstFinding(body, 'altijd')).toBe(expected !== undefined);
    if (fix !== undefined) expect(suggestions).toContain(fix);
  });

  it('is none, and all proposals are manual, where a condition of `manual-when` holds', () => {
    const rule = ruleFile(
      'r',
      'manual-when: [negated, {says: vandaag}]\npatterns:\n  - find: altijd\n    fix: true\n    replace: [vaak, soms]',
    );
    const judged = (text: string): unknown[] =>
      checkerOf([rule])
        .check(plainDocument(text))
        .findings.map(({ fix, suggestions }) => [fix?.expected, suggestions.map(({ manual }) => manual)]);
    expect(judged('Wij zijn altijd open.')).toEqual([['vaak', [false, false]]]);
    expect(judged('Wij zijn niet altijd open.')).toEqual([[undefined, [true, true]]]);
    expect(judged('Vandaag altijd open.')).toEqual([[undefined, [true, true]]]);
  });

  it('manual proposals say so', () => {
    const { suggestions } = firstFinding(
      "find: altijd\nreplace: [{text: '[datum]', manual: true}, vaak]",
      'altijd',
    );
    expect(suggestions.map(({ manual }) => manual)).toEqual([true, false]);
  });
});

it('a replacement leaves all other text as it was', () => {
  const rule = ruleFile('r', "patterns:\n  - find: altijd\n    replace: ''");
  const text = 'Een.\n\nWij zijn altijd klaar.\n\nAltijd.\n';
  const after = checkerOf([rule])
    .check(plainDocument(text))
    .findings.map(({ suggestions: [first] }) => first && applySuggestion(text, first));
  expect(after).toEqual(['Een.\n\nWij zijn klaar.\n\nAltijd.\n', 'Een.\n\nWij zijn altijd klaar.\n\n.\n']);
});
