import { tokenize } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { isDated } from '../../src/dates/dated.js';
import { datesIn } from '../../src/dates/find-dates.js';
import { ABBREVIATIONS } from '../../src/lexicon/abbreviations.js';
import { matchOf, viewsOf } from '../support/view.js';

function dates(text: string): number {
  const stream = tokenize(text, ABBREVIATIONS);
  return datesIn(stream, { start: 0, end: stream.tokens.length }).length;
}

describe('datesIn', () => {
  it.each([
    'op 3 mei',
    'uiterlijk 12 jan',
    'op 3-5-2026',
    'op 03.05.2026',
    'op 3/6',
    'in 2027',
    'eind september',
    'aanstaande vrijdag',
    'donderdagmiddag',
    'dinsdagnacht',
    'maandagmorgen',
    'vrijdagavonden',
    'maandags',
    'vandaag nog',
    'morgenochtend',
    'deze week',
    'volgende maand',
    'aan het eind van de week',
    'na de zomer',
    'elke maandag',
    'iedere werkdag',
    'twee keer per week',
    'de eerste van de maand',
    'wekelijks',
    'binnen 24 uur',
    'binnen twee werkdagen',
    'binnen een week',
    'over een paar dagen',
    'twee volle weken',
    'binnen een halfuur',
    'om 14.30 uur',
    'tussen 9:00 en 12:00',
    'in week 32',
    'in Q3',
    'in sprint 12',
    'voor Kerst',
    'voor het weekend',
    'uiterlijk [datum]',
    'binnen [termijn]',
    'uiterlijk op een dag die u kiest',
  ])('finds one in ‘%s’', (text) => {
    expect(dates(`Wij bellen u ${text} terug.`)).toBeGreaterThan(0);
  });

  it.each([
    'zo snel mogelijk',
    'op een dag als deze',
    'maandagtend',
    'al tien jaar',
    'met 2 jaar garantie',
    'in een tas van twee jaar oud',
    '24/7',
    'op een goede morgen',
    'in uw brief van 3 mei',
    'over uw klacht van dinsdag 3-5-2026',
    'voor 3/5 deel',
    'over uw mail d.d. 12 maart',
    'met uw nieuwe uiterlijk',
    'vandaag de dag',
    'voor de helft, dus 1/2,',
  ])('finds none in ‘%s’', (text) => {
    expect(dates(`Wij bellen u ${text} terug.`)).toBe(0);
  });
});

describe('isDated', () => {
  it.each([
    ['Wij bellen u zo snel mogelijk, uiterlijk 3 mei.', true],
    ['Op 3 mei hebben wij uw brief ontvangen en wij bellen u zo snel mogelijk.', false],
    ['Wij hebben uw brief op 3 mei ontvangen en bellen u zo snel mogelijk.', false],
    ['Wij bellen u zo snel mogelijk. Dat is op 3 mei.', false],
  ])('%s', (text, expected) => {
    const [block] = viewsOf([text]);
    if (block !== undefined) expect(isDated(matchOf(block, 'zo snel mogelijk'))).toBe(expected);
  });
});
