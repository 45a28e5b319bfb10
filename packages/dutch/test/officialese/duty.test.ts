import { describe, expect, it } from 'vitest';
import { isDuty, rewriteDuty } from '../../src/officialese/duty.js';
import { matchIn, rewritten } from './try-match.js';

const MUST = { from: 'dienen', to: 'moeten' };

describe('a duty with te', () => {
  it.each<[text: string, ...after: string[]]>([
    ['Hier ‹dient› u te wachten.', 'Hier moet u wachten.'],
    ['Hij ‹dient› de pas in te leveren.', 'Hij moet de pas inleveren.'],
    ['De pas ‹dient› ingeleverd te worden.', 'De pas moet ingeleverd worden.'],
    ['De pas ‹dient› te worden ingeleverd.', 'De pas moet worden ingeleverd.'],
    ['De pas ‹dient› in te worden geleverd.', 'De pas moet worden ingeleverd.'],
    ['omdat hij zich ‹dient› aan te melden', 'omdat hij zich moet aanmelden'],
    ['dat hij ‹diende› te betalen', 'dat hij moest betalen'],
    ['Wij zullen ‹dienen› te betalen.', 'Wij zullen moeten betalen.'],
    ['Hij ‹dient› te kunnen aantonen dat het klopt.', 'Hij moet kunnen aantonen dat het klopt.'],
    [
      'Zij ‹dienen› de deur te sluiten en het licht uit te doen.',
      'Zij moeten de deur sluiten en het licht uitdoen.',
    ],
    ['Hij ‹dient› de te betalen kosten te melden.', 'Hij moet de te betalen kosten melden.'],
    ['Hij ‹dient› de kaart goed te lezen.', 'Hij moet de kaart goed lezen.'],
    ['Hij ‹dient› de kaart goed te keuren.', 'Hij moet de kaart goedkeuren.'],
    ['Hij ‹dient› de kast leeg te ruimen.', 'Hij moet de kast leegruimen.'],
    ['Hij ‹dient› de bus leeg te retourneren.', 'Hij moet de bus leeg retourneren.'],
    ['De kuil ‹dient› dicht te worden gegooid.', 'De kuil moet worden dichtgegooid.'],
    ['Hij ‹dient› er rekening mee te houden.', 'Hij moet er rekening mee houden.'],
    ['Hij ‹dient› mee te eten.', 'Hij moet mee-eten.'],
    ['Hij ‹dient› een kaart te kopen om te parkeren.', 'Hij moet een kaart kopen om te parkeren.'],
    ['Hij ‹dient›, als het kan, vandaag te bellen.', 'Hij moet, als het kan, vandaag bellen.'],
    ['Hij ‹dient› tot 3 mei te wachten.', 'Hij moet tot 3 mei wachten.'],
    ['U ‹dient› hier te wachten.', 'U moet hier wachten.', 'wilt u hier wachten?'],
    ['Je ‹dient› hier te wachten.', 'Je moet hier wachten.', 'wil je hier wachten?'],
    ['Hij ‹dient› er een kaart op te leggen.'],
  ])('%s', (text, ...after) => {
    const match = matchIn(text);
    expect(isDuty(match)).toBe(true);
    expect(rewritten(match, rewriteDuty(match, MUST))).toEqual(after);
  });

  it.each([
    'Zij ‹dient› een klacht in bij de gemeente om geld terug te krijgen.',
    'De knop ‹dient› om het licht aan te doen.',
    'De knop ‹dient› zowel om het licht aan te doen als om het te dimmen.',
    'De hal ‹dient› ook als zaal om in te vergaderen.',
    'De bon ‹dient› tot bewijs.',
    'Het slot ‹dient› als beveiliging en is makkelijk te openen.',
    'Wij leren de gasten te ‹dienen› en te helpen.',
    'Deze straat ‹dient› het belang van de te bouwen school.',
  ])('is not: %s', (text) => expect(isDuty(matchIn(text))).toBe(false));

  it('leaves out what goes with the old verb', () => {
    const match = matchIn('Nu {verb:zien} wij {weg:ons genoodzaakt} te stoppen.');
    expect(rewritten(match, rewriteDuty(match, { from: 'zien', to: 'moeten' }))).toEqual([
      'Nu moeten wij stoppen.',
    ]);
  });
});
