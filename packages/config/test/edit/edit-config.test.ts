import { describe, expect, it } from 'vitest';
import { addList, setAudience, setRuleLevel } from '../../src/edit.js';
import { ConfigError } from '../../src/errors.js';
import { describeConfigError } from '../../src/messages.js';
import { applyEdits } from './apply.js';

type Case = [name: string, before: string, after: string, path?: string];

const ruleCases: Case[] = [
  [
    'a new file',
    '',
    '# Instellingen van Geestdrift, voor de bestanden in deze map en daaronder.\nrules:\n  holle-frase: off\n',
  ],
  ['a file of comments', '# later\n', '# later\nrules:\n  holle-frase: off\n'],
  ['a file of comments without line end', '# later', '# later\nrules:\n  holle-frase: off\n'],
  ['markers of a document', '---\n# later\n...\n', '---\n# later\nrules:\n  holle-frase: off\n...\n'],
  ['other keys', 'audience: klant # wij\n\n', 'audience: klant # wij\nrules:\n  holle-frase: off\n\n'],
  ['no line end', 'audience: klant', 'audience: klant\nrules:\n  holle-frase: off'],
  ['rules commented out', 'rules:\n  # pronken: off\n', 'rules:\n  holle-frase: off\n  # pronken: off\n'],
  ['no rules by name', 'rules: ~ # leeg\n', 'rules: # leeg\n  holle-frase: off\n'],
  ['another rule', 'rules:\n    pronken: off # p\n', 'rules:\n    pronken: off # p\n    holle-frase: off\n'],
  ['quoted keys', "rules:\n  'pronken': off\n", "rules:\n  'pronken': off\n  'holle-frase': off\n"],
  ['braces', 'rules: {pronken: off}\n', 'rules: {pronken: off, holle-frase: off}\n'],
  ['a comma too many', 'rules: {pronken: off, }\n', 'rules: {pronken: off, holle-frase: off }\n'],
  ['empty braces', 'rules: {}\n', 'rules: {holle-frase: off}\n'],
  [
    'braces over lines',
    'rules: {\n  pronken: off, # p\n  afspraak: off # q\n}\n',
    'rules: {\n  pronken: off, # p\n  afspraak: off, # q\n  holle-frase: off\n}\n',
  ],
  [
    'a comma in a comment',
    'rules: {\n  pronken: off # a, b\n}\n',
    'rules: {\n  pronken: off, # a, b\n  holle-frase: off\n}\n',
  ],
  [
    'a comma in a comment, on one line',
    'rules: {pronken: off # a, b\n}\n',
    'rules: {pronken: off, holle-frase: off # a, b\n}\n',
  ],
  [
    'a comma behind a comment',
    'rules: {\n  pronken: off # a, b\n  ,\n}\n',
    'rules: {\n  pronken: off # a, b\n  ,\n  holle-frase: off,\n}\n',
  ],
  [
    'a row of signs in a comment',
    `rules: {\n  pronken: off\n  ${'#'.repeat(60)}\n}\n`,
    `rules: {\n  pronken: off,\n  holle-frase: off\n  ${'#'.repeat(60)}\n}\n`,
  ],
  ['its severity', 'rules:\n  holle-frase: error # streng\n', 'rules:\n  holle-frase: off # streng\n'],
  ['a quoted severity', "rules: {holle-frase: 'error'}", "rules: {holle-frase: 'off'}"],
  ['options', 'rules:\n  holle-frase: [error, {a: 1}]\n', 'rules:\n  holle-frase: [off, {a: 1}]\n'],
  [
    'options in lines',
    'rules:\n  holle-frase:\n    - klant: error\n      intern: error\n    - a: 1\n',
    'rules:\n  holle-frase:\n    - off\n    - a: 1\n',
  ],
  [
    'a severity per audience',
    'rules:\n  holle-frase: # per lezer\n    klant: error\n    intern: off\n  pronken: off\n',
    'rules:\n  holle-frase: off # per lezer\n  pronken: off\n',
  ],
  ['an alias', 'x: &x error\nrules: {holle-frase: *x}\n', 'x: &x error\nrules: {holle-frase: off}\n'],
  ['what is there', 'rules: {holle-frase: off}\n', 'rules: {holle-frase: off}\n'],
  [
    'line ends of Windows',
    'rules:\r\n  pronken: off\r\n',
    'rules:\r\n  pronken: off\r\n  holle-frase: off\r\n',
  ],
  ['a BOM', '\uFEFFrules:\n  pronken: off\n', '\uFEFFrules:\n  pronken: off\n  holle-frase: off\n'],
  ['new JSON', '', '{\n  "rules": {\n    "holle-frase": "off"\n  }\n}\n', '/c.json'],
  [
    'JSON with tabs',
    '{\n\t"audience": "klant"\n}\n',
    '{\n\t"audience": "klant",\n\t"rules": {\n\t\t"holle-frase": "off"\n\t}\n}\n',
    '/c.json',
  ],
  [
    'JSON on one line',
    '{"rules": {"pronken": "off"}}',
    '{"rules": {"pronken": "off", "holle-frase": "off"}}',
    '/.geestdriftrc',
  ],
  [
    'a package',
    '{\n  "name": "x"\n}\n',
    '{\n  "name": "x",\n  "geestdrift": {\n    "rules": {\n      "holle-frase": "off"\n    }\n  }\n}\n',
    '/package.json',
  ],
];

describe('setRuleLevel', () => {
  it.each(ruleCases)('%s', (_, before, after, path = '/c.yaml') => {
    const edits = setRuleLevel(before, 'holle-frase', 'off', path);
    expect(applyEdits(before, edits)).toBe(after);
    expect(setRuleLevel(after, 'holle-frase', 'off', path)).toEqual([]);
  });

  it.each([
    ['broken YAML', 'rules: [', 'syntax', 1],
    ['rules that are a text', 'audience: klant\nrules: geen\n', 'wrong-value', 2],
    ['rules behind an alias', 'x: &x {}\nrules: *x\n', 'wrong-value', 2],
    ['a list of rules', '- a\n', 'wrong-value', 1],
  ])('tells of %s', (_, text, code, line) => {
    let thrown: unknown;
    try {
      setRuleLevel(text, 'holle-frase', 'off', '/c.yaml');
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ConfigError);
    expect(thrown).toMatchObject({ code, file: '/c.yaml', position: { line } });
    expect(describeConfigError(thrown as ConfigError, 'nl')).toMatch(
      /: (?:dit is geen geldige YAML: een haakje|hier staat ‘)/,
    );
  });
});

it('setAudience sets the key at the top', () => {
  const text = 'audience: klant # c\noverrides:\n  - files: a\n    audience: klant\n';
  expect(applyEdits(text, setAudience(text, 'intern', '/c.yaml'))).toBe(text.replace('klant', 'intern'));
  expect(applyEdits('', setAudience('', 'intern', '/c.yml', 'en'))).toBe(
    '# Settings of Geestdrift, for the files in this folder and below.\naudience: intern\n',
  );
});

const listCases: Case[] = [
  ['no key', 'audience: klant\n', 'audience: klant\nlists: [b.yaml]\n'],
  ['a commented key', 'lists: # later\n', 'lists: [b.yaml] # later\n'],
  ['one', 'lists: a.csv # c\n', 'lists: [a.csv, b.yaml] # c\n'],
  ['one in quotes', "lists: 'a.csv'\n", "lists: ['a.csv', 'b.yaml']\n"],
  ['one with a comma', 'lists: ./a, b.yaml\n', 'lists: ["./a, b.yaml", b.yaml]\n'],
  [
    'lines with a comma in a comment',
    'lists: [\n a.csv # x, y\n]\n',
    'lists: [\n a.csv, # x, y\n b.yaml\n]\n',
  ],
  ['several', 'lists: [a.csv]\n', 'lists: [a.csv, b.yaml]\n'],
  ['lines', 'lists:\n- "a.csv" # c\n', 'lists:\n- "a.csv" # c\n- "b.yaml"\n'],
  ['indented lines', 'lists:\n    - a.csv\nroot: true\n', 'lists:\n    - a.csv\n    - b.yaml\nroot: true\n'],
  ['itself', 'lists: [./b.yaml]\n', 'lists: [./b.yaml]\n'],
];

describe('addList', () => {
  it.each(listCases)('%s', (_, before, after) => {
    expect(applyEdits(before, addList(before, 'b.yaml', '/c.yaml'))).toBe(after);
  });

  it('refuses what is no list', () => {
    expect(() => addList('lists: {a: b}', 'b.yaml', '/c.yaml')).toThrow(ConfigError);
  });
});

it('refuses what nests without end', () => {
  expect(() => setRuleLevel('['.repeat(100_000), 'pronken', 'off', '/c.yaml')).toThrow(
    expect.objectContaining({ code: 'too-large' }),
  );
});
