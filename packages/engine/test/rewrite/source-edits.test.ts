import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSourceEdits } from '../../src/rewrite/source-edits.js';
import { applyEdits, readMarkup } from '../support/markup.js';

/** The source after replacing the first `old` in the text a reader sees. */
function replaced(source: string, old: string, text: string): string | undefined {
  const prose = readMarkup(source);
  const start = prose.text.indexOf(old);
  if (start < 0) throw new Error(`no ${old} in ${prose.text}`);
  const edits = toSourceEdits([{ range: { start, end: start + old.length }, text }], prose, source);
  return edits && applyEdits(source, edits);
}

describe('toSourceEdits', () => {
  it.each<[why: string, source: string, old: string, text: string, after: string | undefined]>([
    ['plain text', 'de klant is', 'klant', 'gast', 'de gast is'],
    ['markup around the words stays', 'de <b>klant</b> is', 'klant', 'gast', 'de <b>gast</b> is'],
    [
      'markup inside a word stays where the common letters are',
      'klant<b>tevredenheid</b> telt',
      'klanttevredenheid',
      'klantenthousiasme',
      'klant<b>enthousiasme</b> telt',
    ],
    [
      'markup around the first part of a word',
      '<b>klant</b>tevredenheid',
      'klanttevredenheid',
      'klantenthousiasme',
      '<b>klant</b>enthousiasme',
    ],
    ['a deletion takes a pair that it empties', 'de <b>eventuele</b> hinder', 'eventuele ', '', 'de hinder'],
    ['a deletion takes two pairs', 'een <b><i>hele</i></b> dag', 'hele ', '', 'een dag'],
    ['an edit that cuts a pair takes it whole', 'een <b>goed</b> idee', 'goed idee', 'plan', 'een plan'],
    ['or goes round it', '<b>altijd en</b> overal', 'en overal', 'meestal', '<b>altijd meestal</b>'],
    ['adjacent pairs', '<b>klant</b><i>tevreden</i>', 'klanttevreden', 'gast', 'gast'],
    ['a character reference is replaced whole', 'caf&eacute;s', 'cafés', 'kroegen', 'kroegen'],
    [
      'a reference that stays is left alone',
      'onze caf&eacute;klant',
      'cafék',
      'cafég',
      'onze caf&eacute;glant',
    ],
    ['a soft hyphen inside goes', 'de klant\u00adtevredenheid', 'klanttevredenheid', 'gast', 'de gast'],
    [
      'a soft hyphen in a word goes with it',
      'klant\u00adtevredenheid',
      'klanttevredenheid',
      'klantenthousiasme',
      'klantenthousiasme',
    ],
    ['a wrapped line', 'zo snel\n> mogelijk klaar', 'zo snel\nmogelijk', 'morgen', 'morgen klaar'],
    ['what is no prose', 'u {{naam}} helpt', '\uFFFC helpt', 'hulp', 'u hulp'],
    [
      'a deletion leaves no space before a closing marker',
      '<b>zijn altijd</b> klaar',
      'altijd ',
      '',
      '<b>zijn</b> klaar',
    ],
    ['nor before two', '<i><b>zijn altijd</b></i> klaar', 'altijd ', '', '<i><b>zijn</b></i> klaar'],
    ['behind an opening marker', 'wij <b>altijd zijn</b> klaar', 'altijd ', '', 'wij <b>zijn</b> klaar'],
    ['a pair that would hold marks alone', 'staan klaar <b>altijd.</b>', ' altijd', '', 'staan klaar.'],
    ['such a pair beside new text', '<b>„staan</b> klaar', 'staan klaar', 'wachten', '„wachten'],
    ['an insertion in front of a pair', '<b>klant</b>', '', 'onze ', '<b>onze klant</b>'],
  ])('%s', (_, source, old, text, after) => {
    expect(replaced(source, old, text)).toBe(after);
  });

  it.each<[at: number, after: string]>([
    [0, '+de <b>klant</b> is'],
    [3, 'de +<b>klant</b> is'],
    [8, 'de <b>klant+</b> is'],
    [9, 'de <b>klant</b> +is'],
    [11, 'de <b>klant</b> is+'],
  ])('inserts at the border of a mark: %i', (at, after) => {
    const source = 'de <b>klant</b> is';
    const edits = toSourceEdits([{ range: { start: at, end: at }, text: '+' }], readMarkup(source), source);
    expect(edits && applyEdits(source, edits)).toBe(after);
  });

  it.each([
    ['dat <b>past bij u</b>.', 'dat <b>u past</b>.'],
    ['dat <b>past</b> bij u.', 'dat u <b>past</b>.'],
    ['dat <b>past bij u</b> en', 'dat <b>u past</b> en'],
  ])('words that move within a mark stay in it: %s', (source, after) => {
    const prose = readMarkup(source);
    const end = prose.text.indexOf(' u') + 2;
    const moved = [
      { range: { start: 4, end: 4 }, text: 'u ' },
      { range: { start: 8, end }, text: '' },
    ];
    const edits = toSourceEdits(moved, prose, source);
    expect(edits && applyEdits(source, edits)).toBe(after);
  });

  it('sorts edits, and refuses those that meet in the source', () => {
    const source = '<b>a b</b> c';
    const prose = readMarkup(source);
    const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });
    expect(toSourceEdits([edit(4, 5, 'z'), edit(0, 1, 'x')], prose, source)).toEqual([
      edit(3, 4, 'x'),
      edit(11, 12, 'z'),
    ]);
    expect(toSourceEdits([edit(0, 3, ''), edit(2, 3, 'x')], prose, source)).toBeUndefined();
  });
});

describe('edits of generated documents', () => {
  const leaf = fc.constantFrom('klant', ' ', 'de', '&eacute;', '\u00ad', '{{n}}', 'x', ' ', '\n> ', '&nbsp;');
  const { node } = fc.letrec<{ node: string; pair: string }>((tie) => ({
    node: fc
      .array(fc.oneof({ weight: 4, arbitrary: leaf }, tie('pair')), { maxLength: 5 })
      .map((all) => all.join('')),
    pair: fc
      .tuple(fc.constantFrom('b', 'i'), tie('node'))
      .map(([name, inner]) => `<${name}>${inner}</${name}>`),
  }));
  const edit = fc.record({
    from: fc.nat(20),
    length: fc.nat(8),
    text: fc.constantFrom('', 'gast', 'k', 'klanten', 'de x'),
  });

  it('give balanced source whose text is the edited text, and empty no pair that held something', () => {
    const isEmpty = /<([a-z])>[\u00ad]*<\/\1>/g;
    const count = (source: string): number => source.match(isEmpty)?.length ?? 0;
    fc.assert(
      fc.property(node, edit, (source, { from, length, text }) => {
        const prose = readMarkup(source);
        const start = Math.min(from, prose.text.length);
        const textEdits = [{ range: { start, end: Math.min(start + length, prose.text.length) }, text }];
        const edits = toSourceEdits(textEdits, prose, source);
        if (edits === undefined) return;
        const after = applyEdits(source, edits);
        const plain = (shown: string): string => shown.replace(/\s/g, ' ');
        expect(plain(readMarkup(after).text)).toBe(plain(applyEdits(prose.text, textEdits)));
        expect(count(after), after).toBeLessThanOrEqual(count(source));
      }),
      { numRuns: 3000 },
    );
  });
});

it.each([
  ['words beside markers', '<b>klant</b> zeer ', 'zeer'],
  ['words across a marker', '<b>de zeer</b> tevreden klant ', 'zeer tevreden'],
  ['words in a marker around all', 'de zeer tevreden klant ', 'zeer'],
])('takes little time for each of many edits in a long paragraph: %s', (_, sentence, old) => {
  const source = `<i>${sentence.repeat(20_000)}</i>`;
  const prose = readMarkup(source);
  const start = performance.now();
  for (let at = prose.text.indexOf(old); at >= 0; at = prose.text.indexOf(old, at + 1)) {
    toSourceEdits([{ range: { start: at, end: at + old.length }, text: '' }], prose, source);
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
