import { describe, expect, it } from 'vitest';
import { makeList } from '../../src/lists/index.js';
import { describeConfigError } from '../../src/messages.js';

function read(text: string, path = '/l.csv') {
  const { errors, parsed } = makeList(path, text);
  return {
    items: parsed.items.map(({ line: _, column: __, start = 0, end = 0, ...item }) => ({
      ...item,
      ...(text.slice(start, end).replace(/\s+/g, ' ').includes(item.word) ? {} : { misplaced: start }),
      instead: item.instead.map(({ word }) => word),
    })),
    mistakes: errors.map((error) => describeConfigError(error, 'nl').slice(path.length + 1)),
  };
}

const PLAIN = [
  { word: 'synergie', row: 2, isAllowed: false, instead: ['samenwerking', 'samenspel'] },
  { word: 'marktconform', row: 3, isAllowed: true, instead: [] },
];

describe('the dialects of CSV', () => {
  const cases: [name: string, text: string][] = [
    [
      'semicolons, as Dutch Excel writes them',
      'woord;alternatief\r\nsynergie;samenwerking|samenspel\r\nmarktconform;allow\r\n',
    ],
    ['commas', 'word,instead\nsynergie,samenwerking|samenspel\nmarktconform,allow\n'],
    ['tabs', 'word\tinstead\nsynergie\tsamenwerking|samenspel\nmarktconform\tallow'],
    ['a BOM', '\uFEFFWoord;Alternatief\nsynergie;samenwerking | samenspel\nmarktconform;allow'],
    [
      'a line that names the separator',
      'sep=;\r\nwoord;alternatief\r\nsynergie;samenwerking|samenspel\r\nmarktconform;allow',
    ],
    ['quotes', '"woord";"alternatief"\n"synergie";"samenwerking|samenspel"\n"marktconform";"allow"'],
    ['old line ends', 'woord;alternatief\rsynergie;samenwerking|samenspel\rmarktconform;allow'],
    [
      'other order, and columns without a head',
      'instead;;word\nsamenwerking|samenspel;;synergie\nallow;;marktconform',
    ],
  ];
  it.each(cases)('%s', (_, text) => expect(read(text)).toEqual({ items: PLAIN, mistakes: [] }));

  it('line breaks, separators and quotes in cells; rows count as in Excel', () => {
    const text = 'woord;alternatief;reden\n"per\nheden";"nu; of ""straks""";"Een\nreden"\n\nb;c;d\n';
    expect(read(text).items).toEqual([
      { word: 'per heden', row: 2, isAllowed: false, instead: ['nu; of "straks"'], reason: 'Een reden' },
      { word: 'b', row: 4, isAllowed: false, instead: ['c'], reason: 'd' },
    ]);
  });

  it('all columns', () => {
    const text =
      'woord;alternatief;soort;lidwoord;meervoud;vormen;samenstellingen;tussenklank;behalve;reden;ernst;doelgroep;eigenaar;vervalt\n' +
      'klacht;melding;Zelfstandig naamwoord;de;klachten;klagt|klagten;WAAR;en;klachtencommissie|klachtenfonds;R;error;Klant;E;30-6-2027\n';
    expect(read(text)).toEqual({
      items: [
        {
          word: 'klacht',
          row: 2,
          isAllowed: false,
          instead: ['melding'],
          kind: 'noun',
          article: 'de',
          plural: 'klachten',
          forms: ['klagt', 'klagten'],
          compounds: true,
          joint: 'en',
          except: ['klachtencommissie', 'klachtenfonds'],
          reason: 'R',
          severity: 'error',
          audience: 'klant',
          owner: 'E',
          expires: '2027-06-30',
        },
      ],
      mistakes: [],
    });
  });
});

describe('mistakes in CSV', () => {
  const cases: [name: string, text: string, mistakes: RegExp[], words: string[]][] = [
    [
      'no column of words',
      'term;uitleg\na;b\n',
      [/^1:1: rij 1: .*‘term’/, /^1:6: rij 1: .*‘uitleg’/, /^1:1: rij 1: .*‘woord’/],
      [],
    ],
    [
      'a column that is near',
      'woord;alternatif\na;b\n',
      [/^1:7: rij 1: .+ Is ‘alternatief’ bedoeld\?$/],
      ['a'],
    ],
    ['a column twice', 'woord;woord\na;b\n', [/^1:7: rij 1: de kolom ‘woord’ staat er al/], ['b']],
    [
      'a column under both its names',
      'word;Woord\na;b\n',
      [/^1:6: rij 1: de kolom ‘Woord’ staat er al/],
      ['b'],
    ],
    ['Dutch columns without words', 'alternatief\na\n', [/^1:1: rij 1: hier ontbreekt .*‘woord’/], []],
    ['English columns without words', 'instead\na\n', [/^1:1: rij 1: hier ontbreekt .*‘word’/], []],
    [
      'a severity',
      'woord;ernst\na;hoog\nb;error\n',
      [/^2:3: rij 2: de ernst ‘hoog’ bestaat niet/],
      ['a', 'b'],
    ],
    [
      'a row without a word',
      'woord;alternatief\n;b\nc;d\n',
      [/^2:1: rij 2: hier ontbreekt .*‘woord’/],
      ['c'],
    ],
    ['a row without a word, in English', 'Word;instead\n;b\n', [/^2:1: rij 2: hier ontbreekt .*‘Word’/], []],
    ['too many cells', 'woord;alternatief\na;b;c\nd;e;\n', [/^2:5: rij 2: hier staat ‘c’/], ['a', 'd']],
    [
      'a word twice, behind a cell of two lines',
      'woord;reden\na;"x\ny"\na;z\n',
      [/^4:1: rij 3: ‘a’ staat ook in rij 2/],
      ['a'],
    ],
    ['a quote that is not closed', 'woord;reden\na;b\nc;"d\ne;f\n', [/^3:3: rij 3: hier staat ‘"’/], ['a']],
    ['nothing', '', [], []],
    ['a head only', 'woord;reden\n', [], []],
  ];
  it.each(cases)('%s', (_, text, mistakes, words) => {
    const found = read(text);
    expect(found.items.map(({ word }) => word)).toEqual(words);
    expect(found.mistakes).toHaveLength(mistakes.length);
    for (const [index, mistake] of mistakes.entries()) expect(found.mistakes[index]).toMatch(mistake);
  });
});
