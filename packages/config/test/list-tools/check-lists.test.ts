import { plainDocument } from '@geestdrift/engine/compile';
import { describe, expect, it } from 'vitest';
import { checkLists, describeListProblem } from '../../src/list-tools.js';
import { makeList } from '../../src/lists/index.js';

/** Problems as `list:line:column code word`; `texts`: to look for the words in. */
function problemsIn(
  lists: Readonly<Record<string, string>>,
  texts: readonly string[] = [],
  checked?: string,
) {
  const all = Object.entries(lists).map(([name, text]) => makeList(`/${name}`, text));
  const problems = checkLists({
    checked: checked === undefined ? all : all.filter(({ path }) => path === `/${checked}`),
    all,
    today: '2026-06-30',
    texts: texts.map(plainDocument),
    readText: plainDocument,
  });
  for (const problem of problems) {
    expect(describeListProblem(problem, 'nl')).toMatch(/\.$/);
    expect(describeListProblem(problem, 'en')).not.toBe(describeListProblem(problem, 'nl'));
  }
  return problems.map(
    ({ path, position, code, word }) =>
      `${path.slice(1)}:${position.line}:${position.column} ${code} ${word}`,
  );
}

const entry = (keys: string): string => `kostenplaatje: {instead: prijs, ${keys}}\n`;

describe('examples', () => {
  it.each([
    ['found, and mended as stated', 'examples: {wrong: {"Het kostenplaatje klopt.": "De prijs klopt."}}', []],
    ['found', 'examples: {wrong: ["Kostenplaatjes, alweer."]}', []],
    ['not found', 'examples: {wrong: ["Wat een bedrag."]}', ['a.yaml:1:68 example-silent kostenplaatje']],
    [
      'mended otherwise',
      'examples: {wrong: {"Het kostenplaatje klopt.": "Het prijs klopt."}}',
      ['a.yaml:1:68 example-differs kostenplaatje'],
    ],
    ['silent', 'except: [kostenplaatjesdag], examples: {right: ["De kostenplaatjesdag."]}', []],
    [
      'not silent',
      'examples: {right: ["Een kostenplaatje."]}',
      ['a.yaml:1:68 example-flagged kostenplaatje'],
    ],
    ['that are for one audience', 'audience: klant, examples: {wrong: ["Een kostenplaatje."]}', []],
    ['of what is off', 'severity: off, examples: {wrong: ["Een kostenplaatje."]}', []],
  ])('%s', (_, keys, expected) => {
    const found = problemsIn({ 'a.yaml': entry(keys) });
    expect(found.map((one) => one.replace(/:1:\d+/, ':1:68'))).toEqual(expected);
  });

  it('count for their own entry: another one may flag the sentence', () => {
    const list = `${entry('examples: {right: ["Wat een bedrag."]}')}bedrag:\n`;
    expect(problemsIn({ 'a.yaml': list })).toEqual([]);
  });
});

describe('entries', () => {
  it.each([
    ['expired yesterday', entry('expires: 29-6-2026'), ['a.yaml:1:1 expired kostenplaatje']],
    ['expires today', entry('expires: 2026-06-30'), []],
    ['of a kind that nobody knows', 'blurk: prijs', ['a.yaml:1:1 unknown-kind blurk']],
    ['an adjective by its alternative', 'blurk: gangbaar', []],
    ['an adjective by its last part', 'marktconform: prijs\nkostenneutraal:', []],
    ['a verb or noun', 'blurken:', ['a.yaml:1:1 unknown-kind blurken']],
    ['of a stated kind', 'blurk: {instead: prijs, kind: vast}', []],
    ['with an article', 'blurk: {instead: prijs, article: de}', []],
    ['allowed', 'blurk: allow', []],
    [
      'an alternative without a gender',
      'kostenplaatje: blurk',
      ['a.yaml:1:16 unknown-article kostenplaatje'],
    ],
    ['an alternative with one', 'kostenplaatje: {word: blurk, article: het}', []],
    ['a plural as alternative', 'kostenplaatje: kosten', []],
    ['a phrase as alternative', 'kostenplaatje: wat het kost', []],
  ])('%s', (_, list, expected) => {
    expect(problemsIn({ 'a.yaml': `${list.trimEnd()}\n` })).toEqual(expected);
  });
});

describe('between lists', () => {
  it.each([
    ['the same', 'kostenplaatje: prijs', ['b.yaml:1:1 twice kostenplaatje']],
    ['a form of the same', 'kostenplaatjes: prijs', ['b.yaml:1:1 twice kostenplaatjes']],
    ['other alternatives', 'kostenplaatje: bedrag', ['b.yaml:1:1 twice-otherwise kostenplaatje']],
    ['allowed', 'kostenplaatje: allow', ['b.yaml:1:1 contradiction kostenplaatje']],
    ['another word', 'kosten: bedrag', []],
    ['what the other offers', 'prijs: bedrag', ['a.yaml:1:16 forbidden-elsewhere kostenplaatje']],
    ['a compound', 'kostenplaatjesdag: dag', []],
  ])('%s', (_, other, expected) => {
    const found = problemsIn({ 'a.yaml': 'kostenplaatje: prijs\n', 'b.yaml': `${other}\n` });
    expect(found.filter((one) => !one.includes('unknown-kind'))).toEqual(expected);
  });

  it('those for other readers are no contradiction', () => {
    const of = (audience: string) => `kostenplaatje: {instead: prijs, audience: ${audience}}\n`;
    expect(problemsIn({ 'a.yaml': of('klant'), 'b.yaml': of('intern') })).toEqual([]);
  });

  it('what a third list allows may be offered', () => {
    const lists = {
      'a.yaml': 'kostenplaatje: prijs\n',
      'b.yaml': 'prijs: bedrag\n',
      'c.yaml': 'prijs: allow\n',
    };
    expect(problemsIn(lists)).toEqual(['c.yaml:1:1 contradiction prijs']);
  });

  it('are told in the list that is checked', () => {
    const lists = { 'a.yaml': 'kostenplaatje: prijs\n', 'b.yaml': 'kostenplaatje: prijs\n' };
    expect(problemsIn(lists, [], 'a.yaml')).toEqual(['a.yaml:1:1 twice kostenplaatje']);
  });
});

describe('texts', () => {
  it('name the words that none of them has, allowed ones too', () => {
    const list = 'kostenplaatje: prijs\nsynergie: samenspel\nmarktconform: allow\nklantreis: allow\n';
    const texts = ['De kostenplaatjes.', 'Een marktconforme opzet.'];
    expect(problemsIn({ 'a.yaml': list }, texts)).toEqual([
      'a.yaml:2:1 never-found synergie',
      'a.yaml:4:1 never-found klantreis',
    ]);
  });
});
