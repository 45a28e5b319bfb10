import { describe, expect, it } from 'vitest';
import { isPromisedByWriter } from '../../src/promise/promised.js';
import { matchIn } from '../support/match-in.js';

describe('a day that the writer promises', () => {
  it.each<[text: string, expected: boolean]>([
    ['‹Dinsdag› ontvangt u de sleutel.', true],
    ['Wij bezorgen ‹maandag› de tafel.', true],
    ['Onze glaszetter belt u ‹morgen›.', false],
    ['Uw stoel wordt ‹woensdag› geleverd.', true],
    ['Uw pas ligt ‹overmorgen› op de mat.', true],
    ['Bestel nu en ‹morgen› hebt u het in huis.', true],
    ['Bestel nu en u krijgt ‹morgen› bericht.', false],
    ['Jullie ontvangen ‹morgen› de lijst.', true],
    ['‹Morgen› zijn wij gesloten.', false],
    ['‹Dinsdag› heeft u een afspraak.', false],
    ['‹Dinsdag› krijgt u les.', false],
    ['Bel ons ‹morgen›.', false],
    ['U haalt de sleutel ‹dinsdag› bij ons op.', false],
    ['Belt u ‹dinsdag› terug?', false],
    ['Als u ‹dinsdag› belt, krijgt u een bon.', false],
    ['Stuur de kaart ‹morgen› en voeg een foto bij.', false],
  ])('%s: %s', (text, expected) => {
    expect(isPromisedByWriter(matchIn(text), 'day')).toBe(expected);
  });
});
