import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  diffLists,
  mergeIntoList,
  readCsv,
  readSheet,
  toTable,
  writeList,
  writeTable,
} from '../../src/list-tools.js';
import { makeList } from '../../src/lists/index.js';

const NOTHING = { added: [], removed: [], changed: [] };

function itemsOf(text: string, path = '/l.yaml') {
  const { parsed, errors } = makeList(path, text);
  expect(errors).toEqual([]);
  return parsed.items;
}

const text = fc.string({ unit: fc.constantFrom(...'abcdë ;,|"\n=é’-'), minLength: 0, maxLength: 8 });
const word = text.map((rest) => `a${rest.replace(/[|\s]+/g, ' ')}`.trim());
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const entry = fc.record(
  {
    instead: words,
    kind: fc.constantFrom('werkwoord', 'zelfstandig naamwoord', 'vast'),
    article: fc.constantFrom('de', 'het'),
    plural: word,
    forms: words,
    compounds: fc.boolean(),
    joint: fc.constantFrom('s', 'en'),
    except: words,
    reason: text.map((rest) => `x${rest}`),
    severity: fc.constantFrom('error', 'suggestion'),
    audience: fc.constantFrom('klant', 'intern'),
    owner: text.map((rest) => `o${rest}`),
    expires: fc.constantFrom('2027-06-30', '1-2-2030'),
  },
  { requiredKeys: [] },
);

describe('a table of a list', () => {
  it('says the same when it is read again, by all ways', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          word.map((one) => `z${one}`),
          entry,
          { minKeys: 1, maxKeys: 4, noNullPrototype: true },
        ),
        fc.constantFrom(';', ',', '\t'),
        fc.constantFrom('nl' as const, 'en' as const),
        (entries, separator, locale) => {
          const { parsed } = makeList('/l.json', JSON.stringify(entries));
          const { rows, losses } = toTable(parsed, locale);
          expect(losses).toEqual([]);
          const read = readCsv(writeTable(rows, separator), '/l.csv');
          expect(read.errors).toEqual([]);
          expect(diffLists(parsed.items, read.list.items)).toEqual(NOTHING);
          expect(diffLists(parsed.items, readSheet(rows, '/l.xlsx').list.items)).toEqual(NOTHING);
          for (const path of ['/n.yaml', '/n.json', '/n.csv']) {
            const written = makeList(path, writeList(read.list, path, locale));
            expect(diffLists(parsed.items, written.parsed.items)).toEqual(NOTHING);
          }
        },
      ),
      { numRuns: 150, seed: 2 },
    );
  });

  it('has only the columns that are needed', () => {
    const items = itemsOf('a: b\nc: {instead: d, compounds: ja, kind: verb}\n');
    expect(toTable({ items }, 'nl').rows).toEqual([
      ['woord', 'alternatief', 'soort', 'samenstellingen'],
      ['a', 'b', '', ''],
      ['c', 'd', 'werkwoord', 'ja'],
    ]);
    expect(toTable({ items }, 'en').rows[0]).toEqual(['word', 'instead', 'kind', 'compounds']);
  });

  it('tells what it cannot say', () => {
    const { parsed } = makeList(
      '/l.yaml',
      `title: T
owner: wij
severity: error
words:
  a: {instead: {word: b, article: de}}
  c: {instead: d, examples: {right: [Goed.]}}
  e: "f|g"
`,
    );
    expect(toTable(parsed, 'nl').losses).toEqual([
      { word: undefined, what: 'title' },
      { word: undefined, what: 'owner' },
      { word: undefined, what: 'severity' },
      { word: 'a', what: 'alternative-facts' },
      { word: 'c', what: 'examples' },
      { word: 'e', what: 'bar' },
    ]);
  });
});

describe('a table that is taken over', () => {
  const LIST = `# van ons
plan: {instead: {word: opzet, article: de}, examples: {right: [Plan B.]}}
duur: kostbaar # geld
weg: allow
`;
  const take = (csv: string, removes = false) => {
    const { list } = readCsv(csv, '/l.csv');
    const diff = diffLists(itemsOf(LIST), list.items, new Set(list.columns));
    return { diff, text: mergeIntoList(LIST, diff, '/l.yaml', 'nl', removes) };
  };

  it('changes nothing where it says the same; what it cannot say stays', () => {
    const { diff, text } = take('woord;alternatief\nplan;opzet\nduur;kostbaar\nweg;allow\n');
    expect([diff, text]).toEqual([NOTHING, LIST]);
  });

  it('adds, changes, and keeps words that it does not have', () => {
    const { diff, text } = take('woord;alternatief;reden\nplan;opzet|idee;Daarom\nnieuw;vers;\nduur;;\n');
    expect(diff.changed).toEqual([
      {
        word: 'plan',
        fields: [
          {
            name: 'instead',
            before: { word: 'opzet', article: 'de' },
            after: [{ word: 'opzet', article: 'de' }, 'idee'],
          },
          { name: 'reason', before: undefined, after: 'Daarom' },
        ],
      },
      { word: 'duur', fields: [{ name: 'instead', before: 'kostbaar', after: undefined }] },
    ]);
    expect([diff.added.map((item) => item.word), diff.removed.map((item) => item.word)]).toEqual([
      ['nieuw'],
      ['weg'],
    ]);
    expect(text).toBe(`# van ons
plan: {instead: [{word: opzet, article: de}, idee], examples: {right: [Plan B.]}, reason: Daarom}
duur: # geld
weg: allow
nieuw: vers
`);
  });

  it('removes words where that is asked for', () => {
    expect(take('woord;alternatief\nduur;kostbaar\n', true).text).toBe('# van ons\nduur: kostbaar # geld\n');
  });
});

it('mistakes in a worksheet have their row and column', () => {
  const { errors } = readSheet([[], ['woord', 'ernst'], [], ['a', 'zwaar']], '/l.xlsx');
  expect(errors.map(({ code, position }) => [code, position?.row, position?.column])).toEqual([
    ['unknown-severity', 4, 2],
  ]);
});
