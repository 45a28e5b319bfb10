import { describe, expect, it } from 'vitest';
import { firstMatch } from '../support/programs.js';

const sets = { klant: ['klant', 'klanten'], wij: ['wij', 'we'] };
const NONE = undefined;

describe('what a pattern takes', () => {
  it.each<[pattern: string, text: string, whole: string | undefined]>([
    ['altijd', 'Wij zijn ALTIJD klaar', 'ALTIJD'],
    ['altijd', 'al-tijd', 'al-tijd'],
    ['altijd', 'altijdgroen', NONE],
    ['e-mail', 'een email en', 'email'],
    ['email', 'een e-mail en', 'e-mail'],
    ['klant*', 'de klantgerichtheid', 'klantgerichtheid'],
    ['klant*', 'de klant-gerichtheid', 'klant-gerichtheid'],
    ['klant*', 'de klant', 'klant'],
    ['klant*', 'de stamklant', NONE],
    ['*klant', 'de stamklant', 'stamklant'],
    ['*klant', 'de klant', 'klant'],
    ['*klant', 'de klanten', NONE],
    ['*klant*', 'stamklantenkaart', 'stamklantenkaart'],
    ['klant-tevreden*', 'klanttevredenheid', 'klanttevredenheid'],
    ['{$klant | gast}tevreden*', 'klantentevredenheid', 'klantentevredenheid'],
    ['{$klant | gast}tevreden*', 'gast-tevredenheid', 'gast-tevredenheid'],
    ['{$klant | gast}tevreden*', 'gaststevredenheid', 'gaststevredenheid'],
    ['{$klant | gast}tevreden*', 'tevredenheid', NONE],
    ['{$klant | gast}tevreden*', 'ontevredenheid', NONE],
    ['{$klant}tevreden', 'klanttevredenheid', NONE],
    ['$klant', 'onze klanten', 'klanten'],
    ['$wij (zijn | waren)? klaar', 'als we klaar', 'we klaar'],
    ['$wij (zijn | waren)? klaar', 'als we waren klaar', 'we waren klaar'],
    ['# dagen', 'binnen 5 dagen', '5 dagen'],
    ['# dagen', 'binnen vijf dagen', NONE],
    ['24/7', 'wij zijn 24/7 open', '24/7'],
    ['binnen _ dagen', 'binnen \ufffc dagen', 'binnen \ufffc dagen'],
    ['ja ","? maar', 'Ja, maar', 'Ja, maar'],
    ['ja ","? maar', 'Ja maar', 'Ja maar'],
    ['ja ","? maar', 'Ja. Maar', NONE],
    ['ja "–" maar', 'ja -- maar', 'ja -- maar'],
    ['ja "…" maar', 'ja... maar', 'ja... maar'],
    ['ja ",;" maar', 'ja; maar', 'ja; maar'],
    ['wij <0-2> klaar', 'wij zijn nu klaar', 'wij zijn nu klaar'],
    ['wij <0-2> klaar', 'wij zijn nu toch klaar', NONE],
    ['wij <0-3> klaar', 'wij zijn bijv. nu klaar', 'wij zijn bijv. nu klaar'],
    ['wij <2-3> klaar', 'wij zijn klaar', NONE],
    ['wij <2> klaar', 'wij klaar', 'wij klaar'],
    ['wij <0-3> klaar', 'wij, klaar', NONE],
    ['wij <0-3,> klaar', 'wij, klaar', 'wij, klaar'],
    ['wij <0-3,> klaar', 'wij. Klaar', NONE],
    ['wij <0-3> klaar', 'wij 5 \ufffc "klaar"', 'wij 5 \ufffc "klaar'],
    ['x{2}', 'x y x x', 'x x'],
    ['x{2-3}', 'x x x x', 'x x x'],
    ['(x y){2}', 'x y x y', 'x y x y'],
    ['wij !niet klaar', 'wij nu klaar', 'wij nu klaar'],
    ['wij !niet klaar', 'wij niet klaar', NONE],
    ['wij !niet klaar', 'wij, klaar', NONE],
    ['wij !(niet | $klant) klaar', 'wij klanten klaar', NONE],
    ['^ altijd', '“Altijd klaar”', 'Altijd'],
    ['^ altijd', 'Ja. Altijd klaar', 'Altijd'],
    ['^ altijd', 'Nu altijd', NONE],
    ['[block] altijd', 'Ja. Altijd', NONE],
    ['[clause] altijd', 'Ja, altijd', 'altijd'],
    ['[clause] altijd', 'ja – altijd', 'altijd'],
    ['[clause] altijd', 'nu altijd', NONE],
    ['altijd [clause-end]', 'altijd, ja', 'altijd'],
    ['altijd [clause-end]', 'altijd ja', NONE],
    ['altijd [sentence-end]', 'Ja altijd. Nee', 'altijd'],
    ['altijd [sentence-end]', 'Ja altijd, nee', NONE],
    ['altijd [block-end]', 'Ja altijd. Nee', NONE],
    ['altijd [block-end]', 'Nee. Ja altijd.”', 'altijd'],
    ['(a | a b) c', 'a b c', 'a b c'],
    ['(a | a b | a b c)', 'a b c', 'a b c'],
    ['a? b? c?', 'b', 'b'],
    ['verb(lossen)', 'wij loss', 'loss'],
    ['noun(gast)', 'de gasten', 'gasten'],
    ['number(drie)', 'in twee weken', 'twee'],
    ['number(twee)', 'in drie weken', NONE],
    ['adj(nieuw)', 'de nieuwe', 'nieuwe'],
  ])('%s in “%s”', (pattern, text, whole) => {
    expect(firstMatch(pattern, text, sets)?.whole).toBe(whole);
  });
});

describe('focus and captures', () => {
  it.each<[string, string, focus: string, captures: Record<string, string>]>([
    ['ja ","? «maar»', 'Ja, maar nu', 'maar', {}],
    ['excuses voor «eventueel»? ongemak', 'excuses voor ongemak', 'excuses voor ongemak', {}],
    ['excuses voor «eventueel»? ongemak', 'excuses voor eventueel ongemak', 'eventueel', {}],
    ['wie:$wij (wat:x | y)', 'wij y', 'wij y', { wie: 'wij' }],
    ['wie:$wij wat:(x | y z)', 'wij y z', 'wij y z', { wie: 'wij', wat: 'y z' }],
    ['a wat:<0-3> b', 'a x y b', 'a x y b', { wat: 'x y' }],
    ['a wat:<0-3> b', 'a b', 'a b', {}],
    ['eerst:x? dan:x', 'x', 'x', { dan: 'x' }],
    ['eerst:x? dan:x?', 'x', 'x', { eerst: 'x' }],
    ['(w:_){2}', 'a b', 'a b', { w: 'b' }],
    [
      'sep(op lossen, $klant)',
      'wij lossen de klant nu op',
      'lossen de klant nu op',
      { verb: 'lossen', object: 'klant', particle: 'op' },
    ],
    [
      'sep(op lossen, $klant)',
      'de klant op te lossen',
      'klant op te lossen',
      { verb: 'lossen', te: 'te', object: 'klant', particle: 'op' },
    ],
    ['sep(op lossen)', 'is opgelossen', 'opgelossen', { joined: 'opgelossen' }],
  ])('%s in “%s”', (pattern, text, focus, captures) => {
    const { focus: found, captures: taken } = firstMatch(pattern, text, sets) ?? {};
    expect({ focus: found, captures: taken }).toEqual({ focus, captures });
  });
});
