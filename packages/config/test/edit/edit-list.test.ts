import { describe, expect, it } from 'vitest';
import { addNearMiss, addWord, allowWord, changeWords } from '../../src/edit.js';
import { ConfigError } from '../../src/errors.js';
import { applyEdits } from './apply.js';

type Facts = Omit<Parameters<typeof addWord>[1], 'word'>;
type Case = [name: string, before: string, facts: Facts, after: string, path?: string];

const one: Facts = { instead: 'betrokkene' };
const cases: Case[] = [
  [
    'a new list',
    '',
    one,
    '# Verboden woorden, elk met wat er beter kan staan. Meervouden en vervoegingen tellen vanzelf mee.\nwoorden:\n  stakeholder: betrokkene\n',
  ],
  ['a flat list', 'target: doel # c\n', one, 'target: doel # c\nstakeholder: betrokkene\n'],
  [
    'a long list',
    'words:\n  target: doel\nowner: ik',
    one,
    'words:\n  target: doel\n  stakeholder: betrokkene\nowner: ik',
  ],
  ['a list without words', 'title: x\nwoorden:\n', one, 'title: x\nwoorden:\n  stakeholder: betrokkene\n'],
  ['no alternative', 'a: b\n', {}, 'a: b\nstakeholder:\n'],
  ['several', 'a: b\n', { instead: ['p', 'q, r'] }, 'a: b\nstakeholder: [p, "q, r"]\n'],
  [
    'the long form, in the language of the keys',
    'x:\n  soort: vast\n',
    { ...one, reason: 'Zo: niet' },
    'x:\n  soort: vast\nstakeholder:\n  alternatief: betrokkene\n  reden: "Zo: niet"\n',
  ],
  [
    'the long form in English',
    'words: {}\n',
    { ...one, compounds: true },
    'words: {stakeholder: {instead: betrokkene, compounds: true}}\n',
  ],
  ['behind a text that keeps its lines', 'a: |+\n  b\n\n', one, 'a: |+\n  b\n\nstakeholder: betrokkene\n'],
  ['another alternative', 'stakeholder: "x" # c\n', one, 'stakeholder: "betrokkene" # c\n'],
  ['a word that stands empty', 'stakeholder: # c\nb: c\n', one, 'stakeholder: betrokkene # c\nb: c\n'],
  ['a word that was allowed', 'stakeholder: allow\n', {}, 'stakeholder:\n'],
  [
    'a kind for a short entry',
    'stakeholder: x # c\n',
    { kind: 'vast' },
    'stakeholder:\n  alternatief: x # c\n  soort: vast\n',
  ],
  [
    'a long entry',
    'stakeholder:\n  instead: x # c\n  owner: ik\n',
    { ...one, kind: 'vast', reason: 'r' },
    'stakeholder:\n  instead: betrokkene # c\n  owner: ik\n  kind: vast\n  reason: r\n',
  ],
  ['what is there', 'stakeholder: betrokkene\n', one, 'stakeholder: betrokkene\n'],
  [
    'words that YAML would misread',
    'a: b\n',
    { instead: ['nee', 'yes', '12', 'a: b', '- x', "dan's"] },
    'a: b\nstakeholder: [nee, "yes", "12", "a: b", "- x", "dan\'s"]\n',
  ],
  ['JSON', '{"target": "doel"}', one, '{"target": "doel", "stakeholder": "betrokkene"}', '/l.json'],
  [
    'CSV',
    'woord;alternatief\r\na;b\r\n',
    one,
    'woord;alternatief\r\na;b\r\nstakeholder;betrokkene\r\n',
    '/l.csv',
  ],
  [
    'CSV without line end',
    '\uFEFFword,instead\na,b',
    one,
    '\uFEFFword,instead\na,b\nstakeholder,betrokkene',
    '/l.csv',
  ],
  [
    'CSV with blank rows',
    'word,instead\na,b\n,\n\n',
    one,
    'word,instead\na,b\nstakeholder,betrokkene\n,\n\n',
    '/l.csv',
  ],
  [
    'quoted CSV',
    '"woord";"alternatief"\n"a";"b\nc"\n',
    one,
    '"woord";"alternatief"\n"a";"b\nc"\n"stakeholder";"betrokkene"\n',
    '/l.csv',
  ],
  [
    'a column that was not there',
    'woord\n',
    { instead: ['a', 'b'], reason: 'x;"y"' },
    'woord;alternatief;reden\nstakeholder;a|b;"x;""y"""\n',
    '/l.csv',
  ],
  [
    'a row that is there',
    'reden;woord;alternatief\nr;stakeholder\n',
    one,
    'reden;woord;alternatief\nr;stakeholder;betrokkene\n',
    '/l.csv',
  ],
  [
    'a line that names the separator',
    'sep=;\r\nwoord;alternatief\r\na,b;c\r\n',
    one,
    'sep=;\r\nwoord;alternatief\r\na,b;c\r\nstakeholder;betrokkene\r\n',
    '/l.csv',
  ],
  [
    'a head with two separators',
    'word,instead,"a;b",owner;team\na,b,,\n',
    one,
    'word,instead,"a;b",owner;team\na,b,,\nstakeholder,betrokkene,,\n',
    '/l.csv',
  ],
  ['a table of words', 'woord\na\n', one, 'woord;alternatief\na\nstakeholder;betrokkene\n', '/l.csv'],
  ['a TSV of words', 'woord\na;b\n', one, 'woord\talternatief\na;b\nstakeholder\tbetrokkene\n', '/l.tsv'],
  ['TSV', 'word\tinstead\n', one, 'word\tinstead\nstakeholder\tbetrokkene\n', '/l.tsv'],
  ['new CSV', '', one, 'woord;alternatief\nstakeholder;betrokkene\n', '/l.csv'],
];

describe('addWord', () => {
  it.each(cases)('%s', (_, before, facts, after, path = '/l.yaml') => {
    const word = { word: 'stakeholder', ...facts };
    expect(applyEdits(before, addWord(before, word, path))).toBe(after);
    expect(addWord(after, word, path)).toEqual([]);
  });

  it.each([
    ['a table without words', 'a;b\n', '/l.csv'],
    ['an open quote', 'woord;alternatief\n"a;b\n', '/l.csv'],
    ['a broken list', 'a: [', '/l.yaml'],
    ['a list that is a text', 'hallo', '/l.yaml'],
  ])('refuses %s', (_, text, path) => {
    expect(() => addWord(text, { word: 'x' }, path)).toThrow(ConfigError);
  });
});

it('edits a table with a cell of many pages', () => {
  const before = `woord;reden\na;"${'x'.repeat(12_000_000)}"\n`;
  expect(applyEdits(before, addWord(before, { word: 'b' }, '/l.csv'))).toBe(`${before}b;\n`);
});

it.each([
  ['a: b\n', 'a: b\nstakeholder: allow\n', '/l.yaml'],
  ['stakeholder: b # c\n', 'stakeholder: allow # c\n', '/l.yaml'],
  ['stakeholder: # c\n  instead: b\na: b\n', 'stakeholder: allow # c\na: b\n', '/l.yaml'],
  ['word;instead\nstakeholder;x\n', 'word;instead\nstakeholder;allow\n', '/l.csv'],
])('allowWord in %j', (before, after, path) => {
  expect(applyEdits(before, allowWord(before, 'stakeholder', path))).toBe(after);
  expect(allowWord(after, 'stakeholder', path)).toEqual([]);
});

it.each([
  ['a: b\nin plaats van: voor\n', '/l.yaml'],
  ['woord;alternatief\nin plaats van;voor\n', '/l.csv'],
])('knows a word with other white space or letters in %j', (before, path) => {
  const text = before.replace('plaats', 'pla\u00e9ts');
  const word = ' in  plae\u0301ts\tvan ';
  const after = text.replace('voor', 'allow');
  expect(addWord(text, { word, instead: 'voor' }, path)).toEqual([]);
  expect(applyEdits(text, allowWord(text, word, path))).toBe(after);
  expect(changeWords(text, [{ word, set: { instead: 'allow' } }], path)).toBe(after);
  expect(changeWords(text, [{ word, isRemoved: true }], path)).not.toContain('van');
});

describe('addNearMiss', () => {
  const sentence = 'De stakeholdertheorie: ja.';
  it.each([
    [
      'stakeholder: x # c\nb: c\n',
      `stakeholder:\n  alternatief: x # c\n  voorbeelden:\n    goed: ["${sentence}"]\nb: c\n`,
    ],
    [
      'words:\n    stakeholder: [x, y]\n',
      `words:\n    stakeholder:\n        instead: [x, y]\n        examples:\n            right: ["${sentence}"]\n`,
    ],
    [
      'stakeholder:\n- x # c\n# d\n- y\n',
      `stakeholder:\n  alternatief:\n  - x # c\n  # d\n  - y\n  voorbeelden:\n    goed: ["${sentence}"]\n`,
    ],
    ['stakeholder:\n', `stakeholder:\n  voorbeelden:\n    goed: ["${sentence}"]\n`],
    ['stakeholder: {instead: x}\n', `stakeholder: {instead: x, examples: {right: ["${sentence}"]}}\n`],
    [
      '{stakeholder: x, b: c}\n',
      `{stakeholder: {alternatief: x, voorbeelden: {goed: ["${sentence}"]}}, b: c}\n`,
    ],
    [
      'stakeholder:\r\n  voorbeelden:\r\n    goed: Een zin.\r\n',
      `stakeholder:\r\n  voorbeelden:\r\n    goed: [Een zin., "${sentence}"]\r\n`,
    ],
    [
      'stakeholder:\n  voorbeelden:\n    goed: Wij doen ons best, altijd. # c\n',
      `stakeholder:\n  voorbeelden:\n    goed: ["Wij doen ons best, altijd.", "${sentence}"] # c\n`,
    ],
    [
      'stakeholder:\n  voorbeelden:\n    goed: Vraag het [ons]\n      of hen.\n',
      `stakeholder:\n  voorbeelden:\n    goed: ["Vraag het [ons] of hen.", "${sentence}"]\n`,
    ],
    [
      'stakeholder:\n  voorbeelden:\n    goed: "Bij\n      ons."\n',
      `stakeholder:\n  voorbeelden:\n    goed: [Bij ons., "${sentence}"]\n`,
    ],
    [
      'stakeholder:\n  voorbeelden:\n    goed: >- # c\n      Bij [ons],\n      altijd.\nb: c\n',
      `stakeholder:\n  voorbeelden:\n    goed: ["Bij [ons], altijd.", "${sentence}"] # c\nb: c\n`,
    ],
    [
      'stakeholder:\n  voorbeelden:\n    goed: |+\n      Bij ons.\n\nb: c\n',
      `stakeholder:\n  voorbeelden:\n    goed: [Bij ons., "${sentence}"]\n\nb: c\n`,
    ],
    [
      'stakeholder:\n  examples:\n    right:\n      - a\n',
      `stakeholder:\n  examples:\n    right:\n      - a\n      - "${sentence}"\n`,
    ],
    [
      'stakeholder:\n  examples:\n    wrong: {a: b}\n',
      `stakeholder:\n  examples:\n    wrong: {a: b}\n    right: ["${sentence}"]\n`,
    ],
    ['stakeholder: allow\n', 'stakeholder: allow\n'],
  ])('in %j', (before, after) => {
    expect(applyEdits(before, addNearMiss(before, 'stakeholder', sentence, '/l.yaml'))).toBe(after);
    expect(addNearMiss(after, 'stakeholder', sentence, '/l.yaml')).toEqual([]);
  });

  it.each([
    ['a word that is not there', 'a: b\n', '/l.yaml', 'not-found'],
    ['a table', 'word\nstakeholder\n', '/l.csv', 'wrong-type'],
  ])('refuses %s', (_, text, path, code) => {
    expect(() => addNearMiss(text, 'stakeholder', sentence, path)).toThrow(expect.objectContaining({ code }));
  });
});
