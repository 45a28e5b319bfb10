import type { Finding } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { describeConfigError } from '../src/messages.js';
import {
  addSuppressions,
  countSuppressed,
  nameFrom,
  readSuppressions,
  suppressionsOf,
  suppressKnown,
  writeSuppressions,
} from '../src/suppressions.js';

const ENTRY = '{ "words": "ja, maar", "fingerprint": "0123456789abcdef", "count": 2 }';

function inFile(text: string): string {
  return `{\n  "version": 1,\n  "files": {\n    "a.md": ${text}\n  }\n}\n`;
}

/** Every mistake with its place: `line:column-length code: what was found`. */
function mistakesOf(text: string): string[] {
  const path = '/r/geestdrift-suppressions.json';
  return readSuppressions({ path, text }).errors.map((error) => {
    const { line, column, start = 0, end = start } = error.position ?? { line: 0, column: 0 };
    return `${line}:${column}-${end - start} ${error.code}: ${error.found.nl}`;
  });
}

function finding(actual: string, sentence: string, ruleId = 'ja-maar'): Finding {
  return { ruleId, actual, sentence } as Finding;
}

describe('mistakes in a baseline', () => {
  it.each<[name: string, text: string, expected: readonly string[]]>([
    ['none', inFile(`{ "ja-maar": [${ENTRY}] }`), []],
    ['none behind a BOM', `\uFEFF${inFile('{}')}`, []],
    ['no object', '[]', ['1:1-2 wrong-value: version: undefined', '1:1-2 wrong-type: files: undefined']],
    ['another version', '{\n  "version": 2, "files": {} }', ['2:14-1 wrong-value: version: 2']],
    ['no rules', inFile('7'), ['4:13-1 wrong-type: files › a.md: 7']],
    ['no list', inFile('{ "ja-maar": {} }'), ['4:26-2 wrong-type: files › a.md › ja-maar: {}']],
    [
      'entries, each in its place',
      inFile(`{ "ja-maar": [\n  ${ENTRY},\n  { "words": "x" },\n  {"fingerprint": "zz"}, 3, null ] }`),
      [
        '6:3-16 wrong-value: files › a.md › ja-maar: { "words": "x" }',
        '7:3-21 wrong-value: files › a.md › ja-maar: {"fingerprint": "zz"}',
        '7:26-1 wrong-value: files › a.md › ja-maar: 3',
        '7:29-4 wrong-value: files › a.md › ja-maar: null',
      ],
    ],
    [
      'a count that is none',
      inFile('{ "a": [{ "fingerprint": "0123456789abcdef", "count": 0 }] }'),
      ['4:21-49 wrong-value: files › a.md › a: { "fingerprint": "0123456789abcdef", "count": 0 }'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mistakesOf(text)).toEqual(expected);
  });

  it.each<[name: string, text: string, place: string]>([
    ['an end too early', '{\n  "version": 1,\n', '3:1'],
    ['a comma too many', inFile(`{ "ja-maar": [${ENTRY},] }`), '4:98'],
    ['a comma too few', inFile(`{ "ja-maar": [${ENTRY} ${ENTRY}] }`), '4:98'],
    ['marks of a merge', '{\n  "version": 1,\n<<<<<<< ours\n  "files": {}\n}', '3:1'],
    ['text behind the end', '{}\n{}', '2:1'],
    ['a string without an end', '{\n  "version: 1 }', '2:3'],
  ])('syntax: %s', (_, text, place) => {
    const path = '/r/geestdrift-suppressions.json';
    const [error, ...others] = readSuppressions({ path, text }).errors;
    expect(others).toEqual([]);
    expect(error?.code).toBe('syntax');
    expect(error && describeConfigError(error, 'nl')).toMatch(
      new RegExp(
        `${path}:${place}: dit is geen geldige JSON: (hier staat iets wat er niet kan|het bestand houdt te vroeg op)[.]$`,
      ),
    );
  });

  it('tells of a file that cannot be read', () => {
    const { errors } = readSuppressions({
      path: '/r/b.json',
      text: '',
      problem: { nl: 'geen toegang', en: 'no access' },
    });
    expect(errors.map(({ code, found }) => [code, found.nl])).toEqual([['unreadable', 'geen toegang']]);
  });

  it('hide nothing at all', () => {
    const text = inFile(`{ "ja-maar": [${ENTRY}, 3] }`);
    expect(readSuppressions({ path: '/r/b.json', text }).suppressions.size).toBe(0);
  });
});

describe('adding to a baseline', () => {
  const first = finding('Ja, maar', 'Ja, maar dat duurt lang.');
  const other = finding('Helaas', 'Helaas is het op.', 'holle-frase');

  it('writes what suppressing all at once writes', () => {
    const all = [first, other, first];
    const atOnce = new Map([['b.md', suppressionsOf(all)]]);
    const oneByOne = all.reduce(
      (suppressions, one) => addSuppressions(suppressions, 'b.md', [one]),
      new Map() as ReturnType<typeof addSuppressions>,
    );
    expect(writeSuppressions(oneByOne)).toBe(writeSuppressions(atOnce));
  });

  it('keeps other files, other rules, and what was known of the same words', () => {
    const known = new Map([
      ['a.md', suppressionsOf([first])],
      ['b.md', suppressionsOf([first, other])],
    ]);
    const added = addSuppressions(known, 'b.md', [first]);
    expect(added.get('a.md')).toBe(known.get('a.md'));
    const rules = added.get('b.md') ?? new Map();
    expect([...rules.keys()]).toEqual(['ja-maar', 'holle-frase']);
    expect(countSuppressed(rules)).toBe(3);
    expect(suppressKnown([first, first, other, first], rules).findings).toEqual([first]);
  });
});

it.each([
  ['/r/geestdrift-suppressions.json', '/r/map/a.md', 'map/a.md'],
  ['/r/sub/geestdrift-suppressions.json', '/r/map/a.md', '/r/map/a.md'],
  ['vscode-vfs://github/x/y/geestdrift-suppressions.json', 'vscode-vfs://github/x/y/a.md', 'a.md'],
])('the baseline %s names %s %s', (place, path, name) => {
  expect(nameFrom(place, path)).toBe(name);
});
