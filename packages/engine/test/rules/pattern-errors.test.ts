import { describe, expect, it } from 'vitest';
import { PatternError } from '../../src/rules/pattern-ast.js';
import { lexPattern } from '../../src/rules/pattern-lexer.js';
import { parsePattern } from '../../src/rules/pattern-parser.js';
import { toy } from '../support/language.js';

describe('the lexer', () => {
  it.each<[pattern: string, lexemes: string]>([
    ['altijd', 'word:altijd'],
    ["zo'n foto's e-mail", "word:zo'n word:foto's word:e-mail"],
    ['klant* *klant *klant*', 'word:klant* word:*klant word:*klant*'],
    ['24/7 7,5 1.000 2e', 'word:24/7 word:7,5 word:1.000 word:2e'],
    ['o.a z.s.m', 'word:o.a word:z.s.m'],
    ['één ĳs', 'word:één word:ĳs'],
    ['$klant %groet', 'set:klant macro:groet'],
    ['",;:" "…"', 'marks:,;: marks:…'],
    ['<0-4> <3> <0-4,>', 'gap:0-4 gap:3 gap:0-4,'],
    ['x{2} x{0-3}', 'word:x repeat:2 word:x repeat:0-3'],
    ['{$klant | gast}tevreden*', 'heads:$klant | gast word:tevreden*'],
    ['wie:$wij wat:x tijd:#', 'capture:wie set:wij capture:wat word:x capture:tijd #'],
    ['n:24 g:<0-3>', 'capture:n word:24 capture:g gap:0-3'],
    [
      'verb(x) noun(y) sep(a b, c)',
      'function:verb word:x ) function:noun word:y ) function:sep word:a word:b , word:c )',
    ],
    ['^ [clause] [block-end]', 'assertion:sentence assertion:clause assertion:block-end'],
    ['(a | b)? !c «_» #', '( word:a | word:b ) ? ! word:c « _ » #'],
    ['', ''],
  ])('%s', (pattern, lexemes) => {
    const shown = lexPattern(pattern).map(({ kind, text }) => (kind === text ? kind : `${kind}:${text}`));
    expect(shown.join(' ').replace(/ ?end:$/, '')).toBe(lexemes);
  });
});

describe('mistakes in a pattern', () => {
  const WORD = 'a word, $set, %macro, (…), "marks", <gap>, #, _, ^ or [assertion]';
  it.each<[pattern: string, offset: number, found: string, expected: string]>([
    ['', 0, 'the end', 'a word or a group'],
    ['a & b', 2, '‘&’', WORD],
    ['in number(week)', 3, '‘number’', 'a number in words'],
    ['foto’s', 4, '‘’’', WORD],
    ['a "', 2, '‘"’', WORD],
    ['a ""', 2, '‘"’', WORD],
    ['a <b>', 2, '‘<’', WORD],
    ['a $', 2, '‘$’', WORD],
    ['a $Klant', 2, '‘$’', WORD],
    ['(a', 2, 'the end', '‘)’'],
    ['«a', 2, 'the end', '‘»’'],
    ['(a»', 2, '‘»’', '‘)’'],
    ['a)', 1, '‘)’', 'the end of the pattern'],
    ['a | ', 4, 'the end', 'a word or a group'],
    ['| a', 0, '‘|’', 'a word or a group'],
    ['a ()', 3, '‘)’', 'a word or a group'],
    ['a ??', 3, '‘?’', 'a word or a group'],
    ['a, b', 1, '‘,’', 'a word or a group'],
    ['?', 0, '‘?’', 'a word or a group'],
    ['a !', 3, 'the end', 'a word or a group'],
    ['[midden] a', 0, '‘midden’', 'one of sentence, clause, block, sentence-end, clause-end, block-end'],
    ['a <31> b', 2, '31', 'bounds such as 0-4, at most 30'],
    ['a <4-2> b', 2, '4-2', 'bounds such as 0-4, at most 30'],
    ['a{31}', 1, '31', 'bounds such as 0-4, at most 30'],
    ['{$klant} $x', 9, '‘x’', 'the stem of a compound'],
    ['{$klant}*x', 8, '‘*x’', 'the stem of a compound'],
    ['verb()', 5, '‘)’', 'words, and ‘)’'],
    ['verb($x)', 5, '‘x’', 'words, and ‘)’'],
    ['verb(a', 6, 'the end', 'words, and ‘)’'],
    ['sep()', 4, '‘)’', 'the particle of a separable verb'],
    ['sep(op)', 6, '‘)’', 'a verb'],
    ['sep(op lossen', 13, 'the end', 'a word or a group'],
    ['sep(op lossen, )', 15, '‘)’', 'a word or a group'],
    ['wie: a', 3, '‘:’', WORD],
  ])('%s', (pattern, offset, found, expected) => {
    let error: unknown;
    try {
      parsePattern(pattern, toy);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(PatternError);
    const { offset: at, found: what, expected: wanted } = error as PatternError;
    expect([at, what, wanted]).toEqual([offset, found, expected]);
  });

  it('names an unknown lexeme as a writer wrote it', () => {
    expect(() => parsePattern('a & b', toy)).toThrow('found ‘&’');
  });
});
