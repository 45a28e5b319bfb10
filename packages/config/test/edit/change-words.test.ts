import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeWords, type WordChange } from '../../src/edit.js';
import { makeList } from '../../src/lists/index.js';

const YAML = `# kop
titel: Lijst
woorden:
  # geld
  prijs: kosten # naast
  duur: [kostbaar, prijzig]
  leeg:
  plan:
    # in plan
    alternatief: opzet
    reden: Zomaar
  einde: slot
`;

describe('changes of a list', () => {
  it.each<[string, readonly WordChange[], (text: string) => string]>([
    ['nothing', [], (text) => text],
    [
      'an alternative',
      [{ word: 'prijs', set: { instead: 'bedrag' } }],
      (t) => t.replace('kosten #', 'bedrag #'),
    ],
    [
      'a key of a long entry',
      [{ word: 'plan', set: { reason: 'Anders' }, unset: ['owner'] }],
      (t) => t.replace('Zomaar', 'Anders'),
    ],
    ['a key that goes', [{ word: 'plan', unset: ['reason'] }], (t) => t.replace('    reden: Zomaar\n', '')],
    ['an alternative that goes', [{ word: 'prijs', unset: ['instead'] }], (t) => t.replace(': kosten', ':')],
    ['a word that goes', [{ word: 'duur', isRemoved: true }], (t) => t.replace(/ {2}duur.*\n/, '')],
    [
      'the last word goes and another comes',
      [
        { word: 'einde', isRemoved: true },
        { word: 'nieuw', set: { instead: 'vers' } },
      ],
      (t) => t.replace('einde: slot', 'nieuw: vers'),
    ],
    [
      'several at once',
      [
        { word: 'einde', set: { instead: 'finish', owner: 'ons' } },
        { word: 'leeg', set: { instead: ['hol', 'ijl'] } },
        { word: 'een', set: {} },
        { word: 'twee', set: { instead: { word: 'paar', article: 'het' }, examples: { wrong: ['Twee.'] } } },
      ],
      (t) =>
        t
          .replace('leeg:', 'leeg: [hol, ijl]')
          .replace('einde: slot\n', 'einde:\n    alternatief: finish\n    eigenaar: ons\n')
          .concat('  een:\n')
          .concat('  twee:\n    alternatief:\n      woord: paar\n      lidwoord: het\n')
          .concat('    voorbeelden:\n      fout: [Twee.]\n'),
    ],
  ])('%s', (_, changes, expected) => {
    expect(changeWords(YAML, changes, '/l.yaml')).toBe(expected(YAML));
  });

  it.each([
    ['/l.json', '{"a": "b", "c": "d", "e": "f"}'],
    ['/l.yaml', '{a: b, c: d, e: f}\n'],
    ['/l.csv', 'woord;alternatief\r\na;b\r\nc;d\r\ne;f\r\n'],
  ])('in %s', (path, text) => {
    const changes: WordChange[] = [
      { word: 'a', isRemoved: true },
      { word: 'c', set: { instead: ['x', 'y'] } },
      { word: 'e', isRemoved: true },
      { word: 'g', set: { instead: 'h', reason: 'Waarom; daarom' } },
      { word: 'i' },
    ];
    const { parsed, errors } = makeList(path, changeWords(text, changes, path));
    expect(errors).toEqual([]);
    const read = parsed.items.map((item) => [item.word, item.instead.map(({ word }) => word), item.reason]);
    expect(read).toEqual([
      ['c', ['x', 'y'], undefined],
      ['g', ['h'], 'Waarom; daarom'],
      ['i', [], undefined],
    ]);
  });

  it.each([
    [
      '{foo: a, # over foo\n # over bar\n bar: b, # beside\n baz: c}\n',
      '{\n # over bar\n bar: b, # beside\n }\n',
    ],
    [
      '{\n  foo: a, # over foo\n  # over bar\n  bar: b, # beside\n  # over baz\n  baz: c # d\n}\n',
      '{\n  # over bar\n  bar: b, # beside\n  # over baz\n}\n',
    ],
    ['{bar: b # beside\n , baz: c, foo: a}\n', '{bar: b # beside\n , }\n'],
    ['{foo: a, bar: b,\n baz: c}\n', '{bar: b}\n'],
    ['{\n  foo: a,\n  bar: b, baz: c\n}\n', '{\n  bar: b\n}\n'],
    ['{? foo : a, ? bar : b, ? baz\n}\n', '{? bar : b\n}\n'],
    ['{foo: "a, # b", bar: b, &x baz: c}\n', '{bar: b}\n'],
    ['{foo: a, bar: b # beside\n}\n', '{bar: b # beside\n}\n'],
  ])('comments stay between braces: %j', (text, expected) => {
    const gone = ['foo', 'baz'].map((word) => ({ word, isRemoved: true as const }));
    const left = changeWords(text, gone, '/l.yaml');
    expect(left).toBe(expected);
    expect(makeList('/l.yaml', left)).toMatchObject({ errors: [], parsed: { items: [{ word: 'bar' }] } });
    expect(makeList('/l.yaml', left).parsed.items).toHaveLength(1);
  });

  it('all words may go', () => {
    const changes = ['prijs', 'duur', 'leeg', 'plan', 'einde'].map((word) => ({
      word,
      isRemoved: true as const,
    }));
    const left = changeWords(YAML, changes, '/l.yaml');
    expect(left).toBe('# kop\ntitel: Lijst\nwoorden: {}\n  # geld\n');
    expect(makeList('/l.yaml', left).parsed).toEqual({ title: 'Lijst', items: [] });
    expect(changeWords(left, [{ word: 'nieuw', set: { instead: 'vers' } }], '/l.yaml')).toContain(
      '\n  nieuw: vers\n',
    );
    expect(
      changeWords(
        '{"a": 1, "b": 2}',
        [
          { word: 'a', isRemoved: true },
          { word: 'b', isRemoved: true },
        ],
        '/l.json',
      ),
    ).toBe('{}');
  });

  it('whatever changes, the rest says what it said', () => {
    const words = ['prijs', 'duur', 'leeg', 'plan', 'einde', 'nieuw'];
    const change = fc.record(
      {
        word: fc.constantFrom(...words),
        set: fc.record(
          { instead: fc.constantFrom('wit', 'zwart'), owner: fc.constantFrom('wij', 'zij') },
          { requiredKeys: [] },
        ),
        unset: fc.subarray(['reason', 'instead', 'owner']),
        isRemoved: fc.constantFrom(true as const),
      },
      { requiredKeys: ['word'] },
    );
    const changesOf = fc.uniqueArray(change, { selector: ({ word }) => word });
    fc.assert(
      fc.property(changesOf, fc.constantFrom('\n', '\r\n'), (changes, lineEnd) => {
        const text = changeWords(YAML.replaceAll('\n', lineEnd), changes as WordChange[], '/l.yaml');
        const { parsed, errors } = makeList('/l.yaml', text);
        expect(errors).toEqual([]);
        const touched = new Set(changes.map(({ word }) => word));
        const before = makeList('/l.yaml', YAML).parsed.items.filter(({ word }) => !touched.has(word));
        const plain = (item: (typeof before)[number]) => [
          item.word,
          item.instead.map(({ word }) => word),
          item.reason,
        ];
        const after = parsed.items.filter(({ word }) => !touched.has(word));
        expect(after.map(plain)).toEqual(before.map(plain));
        for (const { word, isRemoved, set } of changes as WordChange[]) {
          const item = parsed.items.find((one) => one.word === word);
          if (isRemoved) expect(item).toBeUndefined();
          else if (set?.owner !== undefined) expect(item?.owner).toBe(set.owner);
        }
        expect(text).toContain('# geld');
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});
