import { describe, expect, it } from 'vitest';
import type { FileResult, ReportContext } from '../src/model.js';
import { indexPositions } from '../src/positions.js';
import { reporter } from '../src/reporters/stylish.js';
import { splitCells } from '../src/stylish/cells.js';
import { cutExcerpt } from '../src/stylish/excerpt.js';
import { showReplacement } from '../src/stylish/replacement.js';
import { CONTEXT, makeFinding, makeResult } from './results.js';

const context: ReportContext = CONTEXT;
const { report } = reporter;

describe('stylish', () => {
  it('shows the line with the words underlined, the reason and the replacement', () => {
    const source = '# Meting\r\n\r\nWij meten de hoge klanttevredenheid die wij hadden.\r\n';
    const finding = makeFinding(source, 'klanttevredenheid', {
      severity: 'error',
      ruleId: 'klanttevredenheid',
      message: '‘Klanttevredenheid’ legt de lat bij een voldoende: een tevreden klant vertelt niets door.',
      fix: true,
      proposals: [
        {
          edits: [
            ['de', 'het'],
            ['klanttevredenheid die', 'klantenthousiasme dat'],
          ],
        },
      ],
    });
    expect(report([makeResult('/werk/mails/a.md', source, [finding])], context)).toBe(`mails/a.md

  3:19  fout  klanttevredenheid
        Wij meten de hoge klanttevredenheid die wij hadden.
                          ~~~~~~~~~~~~~~~~~
        ‘Klanttevredenheid’ legt de lat bij een voldoende: een tevreden klant
        vertelt niets door.
        de hoge klanttevredenheid die → het hoge klantenthousiasme dat

1 fout in 1 van 1 bestand
1 te herstellen met --fix
Waarom? geestdrift explain klanttevredenheid
`);
  });

  it('has room for more findings than a function has arguments', () => {
    const source = 'Wij staan altijd klaar.';
    const findings = Array.from({ length: 150_000 }, () => makeFinding(source, 'altijd'));
    const text = report([makeResult('/werk/a.md', source, findings)], context);
    expect(text).toContain('150000 waarschuwingen in 1 van 1 bestand');
  });

  it('aligns places, and counts in English too', () => {
    const source = `${'\n'.repeat(9)}Wij staan altijd klaar.\n\n${'x'.repeat(120)} altijd`;
    const first = makeFinding(source, 'altijd', { proposals: [{ edits: [['altijd ', '']] }] });
    const at = source.lastIndexOf('altijd');
    const last = {
      ...first,
      severity: 'suggestion' as const,
      range: { start: at, end: at + 6 },
      suggestions: [],
    };
    const results: FileResult[] = [
      makeResult('/elders/a.md', source, [first, last]),
      makeResult('/werk/b.md', ''),
      { ...makeResult('/werk/c.md', ''), error: { code: 'not-found', message: 'there is no such file' } },
      {
        ...makeResult('/werk/d.md', 'a\nb'),
        notices: [{ code: 'x', message: 'read as plain text', offset: 2 }],
      },
    ];
    expect(report(results, { ...context, locale: 'en' })).toBe(`/elders/a.md

   10:11  warning  holle-frase
          Wij staan altijd klaar.
                    ~~~~~~
          Laat zien wat de klant merkt.
          altijd → (leave out)

  12:122  suggestion  holle-frase
          …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx altijd
                                                                         ~~~~~~
          Laat zien wat de klant merkt.

c.md

  error  there is no such file

d.md

  2:1  note: read as plain text

1 error, 1 warning and 1 suggestion in 2 of 4 files
1 can be mended with --fix-suggestions (the first proposal)
Why? geestdrift explain holle-frase
`);
  });

  it('says so when there is nothing to remark', () => {
    expect(report([makeResult('/werk/a.md', ''), makeResult('/werk/b.md', '')], context)).toBe(
      '2 bestanden gelezen, niets op aan te merken\n',
    );
    expect(report([makeResult('/werk/a.md', '')], { ...context, locale: 'en' })).toBe(
      '1 file read, nothing to remark\n',
    );
  });

  it('underlines words on every line that they run over', () => {
    const source = '  Wij begrijpen uw\n  teleurstelling,\n  maar\n  het is niet anders.';
    const shown = report(
      [makeResult('/werk/a.md', source, [makeFinding(source, source.slice(6, 43))])],
      context,
    );
    expect(shown.split('\n').slice(3, 9)).toEqual([
      '       Wij begrijpen uw',
      '           ~~~~~~~~~~~~',
      '       teleurstelling,',
      '       ~~~~~~~~~~~~~~~',
      '       maar',
      '       ~~~~',
    ]);
  });

  it('colours only when asked, and lets no text of a file reach the terminal raw', () => {
    const source = 'een \x1b[31mrode\x1b[0m \u202eklant';
    const result = makeResult('/werk/\x1b]0;a.md', source, [
      makeFinding(source, 'rode', { message: 'a\x07b' }),
    ]);
    const plain = report([result], context);
    expect(plain).not.toContain('\x1b');
    expect(plain).not.toContain('\x07');
    expect(plain).not.toContain('\u202e');
    expect(plain).toContain('een ␛[31mrode␛[0m klant');
    expect(report([result], { ...context, colors: true })).toContain('\x1b[1m\x1b[33mrode\x1b[39m\x1b[22m');
  });
});

describe('cutExcerpt', () => {
  it.each([
    ['a short line', 'een twee drie', 4, 8, 20, 'een ', 'twee', ' drie', 4, 4],
    ['indentation goes', '\t\teen twee  ', 6, 10, 20, 'een ', 'twee', '', 4, 4],
    ['a tab inside', 'a\tb', 2, 3, 20, 'a  ', 'b', '', 3, 1],
    ['wide characters', '日本 twee', 3, 7, 20, '日本 ', 'twee', '', 5, 4],
    ['words that are wide', 'a 日本', 2, 4, 20, 'a ', '日本', '', 2, 4],
    ['combining marks', 'e\u0301e\u0301n twee', 6, 10, 20, 'e\u0301e\u0301n ', 'twee', '', 4, 4],
    ['an emoji of many parts', '👨‍👩‍👧 twee', 9, 13, 20, '👨‍👩‍👧 ', 'twee', '', 3, 4],
    ['a long line', 'aaaaaaaaaa twee bbbbbbbbbb', 11, 15, 12, '…aa ', 'twee', ' bb…', 4, 4],
    ['words at the start', 'twee bbbbbbbbbbbbbbbb', 0, 4, 12, '', 'twee', ' bbbbb…', 0, 4],
    ['words at the end', 'aaaaaaaaaaaaaaaa twee', 17, 21, 12, '…aaaaa ', 'twee', '', 7, 4],
    ['words that are too long', 'a bbbbbbbbbbbbbbbbbbbb c', 2, 22, 12, '…', 'bbbbbbbbbb', '…', 1, 10],
    ['nothing', '', 0, 0, 12, '', '', '', 0, 1],
  ])('%s', (_, line, start, end, columns, before, words, after, indent, width) => {
    expect(cutExcerpt(line, start, end, columns)).toEqual({ before, words, after, indent, width });
  });

  it('cuts between words where enough is left', () => {
    const line =
      'Een hele lange zin met veel woorden waarin klanten ontevreden over iets zijn geworden, en meer.';
    const { before, words, after } = cutExcerpt(line, 43, 50, 50);
    expect(before + words + after).toBe('…veel woorden waarin klanten ontevreden over…');
  });

  it('looks at no more of a long line than it shows', () => {
    const line = `${' '.repeat(1000)}${'woord '.repeat(1_000_000)}`;
    const start = performance.now();
    for (let at = 3_000_001; at < 3_001_000; at++) {
      const { before, words, after } = cutExcerpt(line, at, at + 5, 60);
      expect((before + words + after).length).toBeLessThanOrEqual(60);
    }
    expect(performance.now() - start).toBeLessThan(5000);
    expect(cutExcerpt(line, 3_000_004, 3_000_009, 40)).toEqual({
      before: '…woord woord ',
      words: 'woord',
      after: ' woord woord…',
      indent: 13,
      width: 5,
    });
  });

  it('never exceeds its columns', () => {
    const line = '日本語 en een lange regel 😀 met van alles, e\u0301n nog meer woorden dan er passen';
    for (let start = 0; start < line.length; start += 3) {
      const { before, words, after } = cutExcerpt(line, start, start + 5, 30);
      const width = splitCells(before + words + after).reduce((sum, cell) => sum + cell.width, 0);
      expect(width).toBeLessThanOrEqual(30);
    }
  });
});

describe('showReplacement', () => {
  const long = 'Wij begrijpen heel goed dat u hierover teleurgesteld bent';
  it.each<[string, string, string, (readonly [string, string])[], string, string]>([
    ['one word', 'uw klant is', 'klant', [['klant', 'gast']], 'klant', 'gast'],
    [
      'part of a word',
      'klanttevredenheid.',
      'klanttevredenheid',
      [['tevredenheid', 'enthousiasme']],
      'klanttevredenheid',
      'klantenthousiasme',
    ],
    [
      'words that stay',
      'Bel binnen 24 uur.',
      'binnen 24 uur',
      [['24', '36']],
      'binnen 24 uur',
      'binnen 36 uur',
    ],
    [
      'words around it',
      'met de hoge tevredenheid',
      'tevredenheid',
      [
        ['de', 'het'],
        ['tevredenheid', 'enthousiasme'],
      ],
      'de hoge tevredenheid',
      'het hoge enthousiasme',
    ],
    ['a deletion', 'wij staan altijd voor u', 'altijd', [['altijd ', '']], 'altijd', ''],
    ['a deletion at the end of a line', 'halen wij altijd\n  op', 'altijd', [[' altijd', '']], 'altijd', ''],
    [
      'a long word',
      `${long},&nbsp;verzekeringsmaatschappijen, maar`,
      `${long},&nbsp;verzekeringsmaatschappijen, maar`,
      [['maar', 'en']],
      '…verzekeringsmaatschappijen, maar',
      '…verzekeringsmaatschappijen, en',
    ],
    [
      'a deletion with a capital after it',
      'Ja. Maar u ook.',
      'Maar',
      [
        ['Maar ', ''],
        ['u', 'U'],
      ],
      'Maar u',
      'U',
    ],
    [
      'a deletion of a part',
      'Ja, maar alleen als u',
      'Ja, maar alleen als',
      [[' maar alleen', '']],
      'Ja, maar alleen als',
      'Ja, als',
    ],
    ['an insertion', 'een klant is', 'klant is', [[' is', ' nu is']], 'klant is', 'klant nu is'],
    ['a comma', 'uw vraag, maar nu', ', maar', [[', maar', ', en']], 'vraag, maar', 'vraag, en'],
    ['a line wrap', 'om de\n  klant heen', 'klant', [['de\n  klant', 'de gast']], 'de klant', 'de gast'],
    [
      'markup',
      'De <em class="x">hoge</em>&nbsp;tevredenheid',
      'tevredenheid',
      [
        ['De', 'Het'],
        ['tevredenheid', 'enthousiasme'],
      ],
      'De hoge tevredenheid',
      'Het hoge enthousiasme',
    ],
    [
      'what is no markup',
      'Beste <naam> klant',
      '<naam> klant',
      [['klant', 'gast']],
      'Beste <naam> klant',
      'Beste <naam> gast',
    ],
    [
      'words far apart',
      `a ${'x '.repeat(30)}b`,
      'b',
      [
        ['a ', 'c '],
        ['b', 'd'],
      ],
      'a x x x x x x … x x x x x b',
      'c x x x x x x … x x x x x d',
    ],
    [
      'many words before',
      `${long}, maar nee`,
      `${long}, maar`,
      [['maar', 'en']],
      '…teleurgesteld bent, maar',
      '…teleurgesteld bent, en',
    ],
    [
      'many words after',
      `maar ${long}`,
      `maar ${long}`,
      [['maar', 'en']],
      'maar Wij begrijpen heel…',
      'en Wij begrijpen heel…',
    ],
  ])('%s', (_, source, actual, edits, before, after) => {
    const finding = makeFinding(source, actual, { proposals: [{ edits }] });
    const [suggestion] = finding.suggestions;
    expect(suggestion && showReplacement(indexPositions(source), finding, suggestion, 70)).toEqual({
      before,
      after,
    });
  });

  it('cuts what is far too long', () => {
    const source = 'woord '.repeat(100_000);
    const finding = makeFinding(source, source, { proposals: [{ edits: [[source, 'x'.repeat(1000)]] }] });
    const [suggestion] = finding.suggestions;
    const shown = suggestion && showReplacement(indexPositions(source), finding, suggestion, 70);
    expect(shown?.before).toMatch(/^(?:woord )+woord…$/);
    expect(shown?.before.length).toBeLessThanOrEqual(241);
    expect(shown?.after.length).toBe(241);
  });

  it('shows nothing where nothing would change', () => {
    const finding = makeFinding('een klant', 'klant', { proposals: [{ edits: [['klant', 'klant']] }] });
    const [suggestion] = finding.suggestions;
    expect(suggestion && showReplacement(indexPositions('een klant'), finding, suggestion)).toBeUndefined();
  });
});
