import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Mistakes } from '../../src/errors.js';
import { readPlainJson } from '../../src/lists/plain-json.js';
import { readPlainYaml } from '../../src/lists/plain-yaml.js';
import { parseConfigText } from '../../src/parse-text.js';
import type { ConfigNode, MapEntry } from '../../src/tree.js';

const LIMITS = { nodes: 10_000, doubleKeys: true };

function byLibrary(text: string): ConfigNode | null | undefined {
  return parseConfigText(text, new Mistakes('/l.yaml'), LIMITS);
}

function shift(node: unknown, lines: number, offset: number): unknown {
  return JSON.parse(JSON.stringify(node), (key, value) =>
    key === 'line' ? value + lines : key === 'start' || key === 'end' ? value + offset : value,
  );
}

/** As long lists are read: chunks go to the library. */
function byLines(text: string): ConfigNode | undefined {
  return readPlainYaml(text, (chunk, line, offset) => {
    const mistakes = new Mistakes('/l.yaml');
    const root = parseConfigText(chunk, mistakes, LIMITS);
    if (root?.kind !== 'map' || mistakes.errors.length > 0) return undefined;
    return shift(root.entries, line - 1, offset) as MapEntry[];
  });
}

const word = fc.constantFrom(
  'prijs',
  'prijs ',
  'e-mail',
  "foto's",
  'vanaf vandaag',
  'één',
  'A/B',
  'no',
  'true',
  '12',
  'x: y',
  '#a',
  '- a',
  '*b',
  '"a b"',
  'null',
);
const value = fc.oneof(
  word,
  fc.constantFrom(
    '',
    '[a, b c]',
    '[a,b]',
    '{instead: a}',
    '{instead : [a, b] , kind  : vast}',
    '{ instead: [a, b c] , article: de }',
    '{instead: "a, b" , compounds: true, expires: 2027-06-30}',
    '{instead: a b , compounds: truer, reason: "x # y"}',
    '{instead: a?}',
    '{instead: a b!, reason: “Zo”; of niet?}',
    '{instead: a ; b, reason: c: d}',
    '{instead: a?b, reason: a}',
    'Waarom, vraagt u? Zo! "Ja"',
    'true',
    '2027-06-30',
    '\n    instead: c\n    forms: [a, b]\n    compounds: true',
    "'q'",
    'a # later',
    '|',
    '[a',
    '\n    instead: c\n    reason: d',
    '\n    instead : c\n    kind  :\n',
    '\n  - a\n  - b',
  ),
);
const line = fc.oneof(
  fc.tuple(word, value).map(([key, text]) => `${key}: ${text}`.trimEnd()),
  fc.constantFrom('# later', '', '  ', 'a:b', 'words:'),
);

it('reads the same as the library, or leaves it to it', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 8 }),
      fc.constantFrom('', 'words:\n', 'words :\n'),
      fc.constantFrom('\n', '\r\n'),
      (lines, top, end) => {
        const body = lines.map((one) => (top === '' ? one : one.replace(/^(?=.)/gm, '  ')));
        const text = (top + body.join('\n')).replaceAll('\n', end);
        const fast = byLines(text);
        if (fast === undefined) return;
        const slow = byLibrary(text);
        if (fast.kind === 'map' && fast.entries.length === 0 && slow === null) return;
        expect(withoutPlaces(fast)).toEqual(withoutPlaces(slow));
        expect(placesOf(fast)).toEqual(placesOf(slow));
      },
    ),
    { numRuns: 3000 },
  );
});

function withoutPlaces(node: unknown): unknown {
  return JSON.parse(JSON.stringify(node), (key, inner) =>
    /^(?:line|column|start|end)$/.test(key) ? undefined : inner,
  );
}

/** Where words and texts stand. */
function placesOf(node: ConfigNode | null | undefined): string[] {
  if (node?.kind === 'map')
    return node.entries.flatMap((entry) => [
      `${entry.key} ${entry.line}:${entry.column} ${entry.start}-${entry.end}`,
      ...placesOf(entry.value),
    ]);
  if (node?.kind === 'list') return node.items.flatMap(placesOf);
  return node?.kind === 'scalar' && node.value !== null
    ? [`${node.value} ${node.line}:${node.column} ${node.start}-${node.end}`]
    : [];
}

it('takes what long lists are written in', () => {
  const text =
    '# Huisstijl\ntitle: Huisstijl\nwords:\n  a: b   # later\n  "per heden": [nu, vandaag]\n  c:\n  d:\n    instead: e\n';
  expect(byLines(text)).toBeDefined();
  expect(withoutPlaces(byLines(text))).toEqual(withoutPlaces(byLibrary(text)));
});

it.each([
  'woorden :\n  foo : bar\n  baz :\n',
  'foo:\n  alternatief : bar\n',
  'foo: {alternatief : bar, soort  : vast}\n',
])('a blank before a colon is no part of the key: %j', (text) => {
  expect(byLines(text)).toBeDefined();
  expect(withoutPlaces(byLines(text))).toEqual(withoutPlaces(byLibrary(text)));
});

const json: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'prijs',
      'e-mail',
      '“één”',
      'a"b\\c',
      'a\nb\t',
      '\u0001',
      '😀',
      '',
      true,
      false,
      null,
      0,
      -1.5,
      1e21,
    ),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'words', '__proto__', 'per heden', '"', ''), tie('node'), {
      maxKeys: 4,
    }),
  ),
})).node;

it('reads JSON as the library does, places included', () => {
  fc.assert(
    fc.property(
      json,
      fc.constantFrom('', '  ', '\t'),
      fc.constantFrom('\n', '\r\n'),
      fc.boolean(),
      (value, indent, end, bom) => {
        const body = JSON.stringify({ root: value }, null, indent).replaceAll('\n', end);
        const text = `${bom ? '\uFEFF' : ''}${body}${end}`;
        expect(readPlainJson(text)).toEqual(parseConfigText(text, new Mistakes('/l.json'), LIMITS));
      },
    ),
    { numRuns: 1000 },
  );
});

it.each([
  ['nothing', ''],
  ['half a map', '{"a": 1'],
  ['a comma too many', '{"a": [1,]}'],
  ['a bare key', '{a: 1}'],
  ['a comment', '{"a": 1} // b'],
  ['a line break in a text', '{"a": "b\nc"}'],
  ['an escape of YAML', '{"a": "\\x41"}'],
  ['deep nesting', `${'['.repeat(100_000)}`],
])('leaves %s to the library', (_, text) => {
  expect(readPlainJson(text)).toBeUndefined();
});
