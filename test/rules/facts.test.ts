import { dutch } from '@geestdrift/dutch';
import { createChecker, fixSource } from '@geestdrift/engine';
import { plainDocument } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it } from 'vitest';

const checker = createChecker(ruleSet, dutch);
const check = (text: string) => checker.check(plainDocument(text), { audience: 'klant' });
const mend = (text: string): string => fixSource(text, check, 'suggestions').text;

describe('proposals applied in a batch', () => {
  it.each([
    'In 2024 was 71% van onze klanten tevreden of zeer tevreden.',
    'De klanttevredenheid daalde van 7,8 naar 7,2.',
    'De levering voldeed aan de verwachtingen van onze gasten.',
    'De ISO-norm eist dat u klanttevredenheid bewaakt.',
    'Op de muur hangt het diploma Klanttevredenheid voor Beginners.',
    '‘Wij letten op de klanttevredenheid’, zei de directeur.',
    'Ons doel was minimaal een 7 van onze klanten.',
    'De winkelier vindt dat de klant koning is.',
    'Dat is een goed idee, maar het kost te veel tijd.',
    'Dat begrijp ik, maar dat kan niet.',
  ])('leave what only a person can judge: %s', (text) => {
    expect(check(text).findings).not.toEqual([]);
    expect(mend(text)).toBe(text);
  });

  it.each([
    ['Wij verhogen de klanttevredenheid.', 'Wij verhogen het klantenthousiasme.'],
    ['Onze lampen voldoen aan uw verwachtingen.', 'Onze lampen overtreffen uw verwachtingen.'],
    ['Ons doel is minimaal een 7 van onze klanten.', 'Ons doel is minimaal een 9 van onze klanten.'],
    ['In onze winkel is de klant koning.', 'In onze winkel staan wij naast de klant.'],
    ['Dat klopt, maar de balie is open.', 'Dat klopt, en de balie is open.'],
    ['Ja, maar alleen op zaterdag, want dan is het stil.', 'Ja, op zaterdag, want dan is het stil.'],
  ])('%s → %s', (text, expected) => {
    expect(mend(text)).toBe(expected);
  });
});
