import { describe, expect, it } from 'vitest';
import { isAfterRequest } from '../../src/waiting/after-request.js';
import { isAwaitingReader } from '../../src/waiting/awaiting.js';
import { isStatusOfCase } from '../../src/waiting/case-status.js';
import { isWatchedChannel } from '../../src/waiting/channel.js';
import { isBesidePromisedMessage } from '../../src/waiting/extra.js';
import { isNothingCome } from '../../src/waiting/nothing-came.js';
import { isOverdue } from '../../src/waiting/overdue.js';
import { isPushedToReader } from '../../src/waiting/pushed.js';
import { matchIn } from '../support/match-in.js';

describe('isPushedToReader', () => {
  it.each([
    ['‹Hoort u niets, bel dan›.', 'call', true],
    ['‹Hoort u niets, bel› ik u.', 'call', false],
    ['‹Bel ons niet als u niets hoort›.', 'call', false],
    ['‹Lukt dat niet, dan belt onze tuinman› u.', 'call', false],
    ['‘‹Hoort u niets, bel dan›’, zei de bakker.', 'call', false],
    ['‹Neemt hij geen contact op, bel dan›.', 'call', true],
    ['Ik ‹vraag de status voor u na›.', 'care', false],
    ['Wij vragen u de ‹status na te vragen›.', 'care', true],
    ['Bel de klantenservice om de ‹status op te vragen›.', 'care', true],
    ['‹Houd uw mailbox in de gaten›.', 'care', true],
    ['Wij raden u aan uw ‹mailbox in de gaten te houden›.', 'care', true],
    ['Wij moeten uw ‹mailbox in de gaten houden›.', 'care', false],
    ['Vergeet niet uw ‹mailbox in de gaten te houden›.', 'care', true],
    ['U hoeft uw ‹mailbox niet in de gaten te houden›.', 'care', false],
  ] as const)('%s (%s): %s', (marked, kind, expected) => {
    expect(isPushedToReader(matchIn(marked), kind)).toBe(expected);
  });
});

describe('isAfterRequest', () => {
  it.each([
    ['Druk op de knop. ‹Gebeurt dat niet, bel dan›.', true],
    ['U moet eerst inloggen. ‹Lukt dat niet, bel dan›.', true],
    ['U krijgt maandag bericht. ‹Gebeurt dat niet, bel dan›.', false],
    ['Wij komen maandag. ‹Gebeurt dat niet, bel dan›.', false],
    ['‹Gebeurt dat niet, bel dan›.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isAfterRequest(matchIn(marked))).toBe(expected);
  });
});

describe('isBesidePromisedMessage', () => {
  it.each([
    ['U krijgt bericht. ‹U kunt de status opvragen›.', true],
    ['Wij mailen u, en ‹u kunt de status opvragen›.', true],
    ['U wordt morgen gebeld. ‹U kunt de status opvragen›.', true],
    ['U hoort vrijdag van ons. ‹U kunt de status opvragen›.', true],
    ['Uw fiets staat klaar. ‹U kunt de status opvragen›.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isBesidePromisedMessage(matchIn(marked))).toBe(expected);
  });
});

describe('isNothingCome', () => {
  it.each([
    ['‹Hebt u over drie dagen nog geen hengel gekregen, bel dan›.', true],
    ['‹Hebt u geen folder over hengels gekregen, bel dan›.', false],
    ['‹Komt er geen koerier, bel dan›.', true],
    ['‹Komt er geen stroom, bel dan›.', false],
    ['Mail ons ‹als u maandag nog geen huurcontract heeft ontvangen›.', true],
    ['‹Na een week geen boek gekregen? Bel›.', true],
    ['‹Als u nog geen leesbril heeft ontvangen, bel›.', false],
    ['‹Als u maandag nog geen uitkering heeft ontvangen, bel›.', false],
    ['‹Als u niets heeft ontvangen, bel›.', true],
    ['‹Als u nog geen antwoord heeft, bel›.', true],
    ['‹Als u geen pas ontvangt, bel›.', true],
    ['‹Als u nog geen pas heeft, bel›.', false],
    ['‹Heeft u maandag nog geen pas, bel›.', true],
  ])('%s: %s', (marked, expected) => {
    expect(isNothingCome(matchIn(marked))).toBe(expected);
  });
});

describe('isWatchedChannel', () => {
  it.each([
    ['‹Houd onze website in de gaten›.', 'website', true],
    ['‹Houd uw inbox en uw website in de gaten›.', 'website', true],
    ['‹Houd uw tas en uw telefoon in de gaten›.', 'telefoon', false],
    ['‹Houd uw telefoon in de gaten›: wij bellen u.', 'telefoon', true],
    ['‹Houd vanaf maandag uw inbox in de gaten›.', 'inbox', true],
    ['‹Houd uw telefoon in de gaten› in de trein.', 'telefoon', false],
    ['‹Houd met de app uw uitgaven in de gaten›.', 'app', false],
    ['‹Houd via de app het nieuws in de gaten›.', 'app', true],
    ['Met dit pakket ‹houdt u uw website in de gaten›.', 'website', false],
  ])('%s (%s): %s', (marked, kanaal, expected) => {
    expect(isWatchedChannel(matchIn(marked, { kanaal }))).toBe(expected);
  });
});

describe('isStatusOfCase', () => {
  it.each([
    ['‹U kunt de status opvragen›.', true],
    ['‹U kunt de status van uw aanvraag opvragen›.', true],
    ['‹U kunt de status van uw verwarming opvragen›.', false],
    ['‹U kunt de status van uw laadpaal opvragen›.', false],
    ['‹U kunt de status van uw laadpaal navragen›.', true],
  ])('%s: %s', (marked, expected) => {
    expect(isStatusOfCase(matchIn(marked, { stand: 'status' }))).toBe(expected);
  });
});

describe('isAwaitingReader', () => {
  it.each([
    ['‹Wij wachten uw antwoord af›.', true],
    ['Wij hebben u gemaild en ‹wachten uw antwoord af›.', true],
    ['Ik heb, zoals gevraagd, gemaild en ‹wacht uw antwoord af›.', true],
    ['Onze jurist ‹wacht uw antwoord af›.', true],
    ['‹In afwachting van uw antwoord›, met groet.', true],
    ['De rechter ‹wacht uw antwoord af›.', false],
    ['Ik weet het, en zij ‹wachten uw antwoord af›.', false],
    ['‹Wij wachten uw antwoord af›. Maandag bel ik u.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isAwaitingReader(matchIn(marked))).toBe(expected);
  });
});

describe('isOverdue', () => {
  it.each([
    ['‹Als de lift maandag nog niet werkt, bel ons›.', true],
    ['‹Is Bas er om drie uur niet, bel ons›.', true],
    ['‹Bel ons als de uitslag op 3 mei nog niet› bekend is.', true],
    ['‹Wie om tien uur nog geen bandje heeft, belt ons›.', true],
    ['‹Als wij maandag nog niets hebben gestuurd, bel ons›.', true],
    ['De uitslag komt per brief. ‹Ligt die er na een week niet, bel ons›.', true],
    ['De koorts is hoog. ‹Is die na een week niet weg, bel ons›.', false],
    ['‹Is je band dinsdag nog niet geplakt, bel ons›.', true],
    ['‹Als wij u maandag niet bereiken, bel ons›.', false],
    ['‹Als de koorts na drie dagen niet zakt, bel de dokter›.', false],
    ['‹Als uw paspoort op 3 mei niet geldig is, bel ons›.', false],
    ['‹Als het na de update niet start, bel ons›.', false],
    ['‹Als de lift niet werkt, bel ons›.', false],
    ['‹Komt u maandag niet, bel ons›.', false],
    ['‹Schakel de lift maandag niet uit, bel ons›.', false],
  ])('%s: %s', (marked, expected) => {
    expect(isOverdue(matchIn(marked))).toBe(expected);
  });
});
