import { describe, expect, it } from 'vitest';
import {
  BARE_CUSTOMER,
  isCustomerNoun,
  isSingularCustomer,
  pluralOfCustomer,
} from '../../src/lexicon/customers.js';

describe('isCustomerNoun', () => {
  it.each(
    `klant klanten hotelgasten eindgebruikers cliënt client clienten thuiszorgcliënt patiënten patient onderhuurder huizenkoper
    tweedehandskopers burger medeburgers staatsburger eu-burgers wereldreizigers lid leden clubleden relatie relaties abonnees
    cottagegast vastgoedkoper graankopers stroomkoper carpoolreiziger rolstoelgebruiker wijkbewoners museumbezoeker`.split(
      /\s+/,
    ),
  )('%s', (norm) => {
    expect(isCustomerNoun(norm)).toBe(true);
  });

  it.each(
    `verhuurder verhuurders kamerverhuurder onderverhuurders vergast vergasten ontgast gegast grootegast beklant verkoper
    boekverkopers inkoper opkopers omkoper aankoper goedkoper spotgoedkoper roodkoper koperen roodkoperen spekkoper hamburger
    hamburgers cheeseburger vegaburgers vega-burger Limburger limburgers tilburger habsburger straatsburger inburgeren
    mailclient e-mailclients vpn-client handelsreiziger ontdekkingsreizigers verkeersdeelnemers drugsgebruiker teamlid
    personeelsleden verleden arbeidsrelatie klantgericht`
      .toLowerCase()
      .split(/\s+/),
  )('not %s', (norm) => {
    expect(isCustomerNoun(norm)).toBe(false);
  });
});

describe('isSingularCustomer', () => {
  it.each([
    ['klant', true],
    ['lid', true],
    ['hotelgast', true],
    ['klanten', false],
    ['leden', false],
    ['verhuurder', false],
  ])('%s: %s', (norm, expected) => {
    expect(isSingularCustomer(norm)).toBe(expected);
  });
});

describe('pluralOfCustomer', () => {
  it.each([
    ['klant', 'klanten'],
    ['lid', 'leden'],
    ['leden', 'leden'],
    ['client', 'cliënten'],
    ['patienten', 'patiënten'],
    ['hotelgast', undefined],
  ])('%s: %s', (form, plural) => {
    expect(pluralOfCustomer(form)).toBe(plural);
  });
});

describe('BARE_CUSTOMER', () => {
  it.each([
    ['clienten', true],
    ['hotelgast', false],
    ['klantenkring', false],
  ])('%s: %s', (norm, expected) => {
    expect(BARE_CUSTOMER.test(norm)).toBe(expected);
  });
});
