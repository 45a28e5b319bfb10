import { describe, expect, it } from 'vitest';
import { besideCustomer, type Shape, standBeside } from '../../src/beside/beside-customer.js';
import { type Captures, matchOf, textsAfter } from '../support/match-of.js';

describe('besideCustomer', () => {
  it.each<[string, Shape, Captures, string[]]>([
    [
      'De klant is hier koning, ook nu.',
      'main',
      { wie: 'de klant', verb: 'is', mid: 'hier', koning: 'koning' },
      ['Wij staan hier naast de klant, ook nu.'],
    ],
    [
      'Bij ons is de klant koning.',
      'inverted',
      { verb: 'is', wie: 'de klant', koning: 'koning' },
      ['Bij ons staan wij naast de klant.', 'Wij staan naast de klant.'],
    ],
    [
      'Voor ons blijft elke gast koning.',
      'inverted',
      { verb: 'blijft', wie: 'elke gast', koning: 'koning' },
      ['Wij blijven naast elke gast staan.'],
    ],
    [
      'omdat de klant koning is',
      'subordinate',
      { wie: 'de klant', koning: 'koning', verb: 'is' },
      ['omdat wij naast de klant staan'],
    ],
    [
      'Klant is koning!',
      'main',
      { wie: 'klant', verb: 'is', koning: 'koning' },
      ['Samen met de klant!', 'Wij staan naast de klant!'],
    ],
    [
      'De klant is koning bij ons.',
      'main',
      { wie: 'de klant', verb: 'is', koning: 'koning' },
      ['Wij staan naast de klant.'],
    ],
    [
      'Hier is de klant koning voor ons in de winkel.',
      'inverted',
      { verb: 'is', wie: 'de klant', koning: 'koning' },
      ['Hier staan wij naast de klant in de winkel.'],
    ],
    ['De klant is koning bij ons team.', 'main', { wie: 'de klant', verb: 'is', koning: 'koning' }, []],
    ['Alleen de klant is koning.', 'main', { wie: 'de klant', verb: 'is', koning: 'koning' }, []],
    ['Hier regeert koning klant.', 'noun', { koning: 'koning', wie: 'klant' }, []],
  ])('%s', (text, shape, captures, after) => {
    const match = matchOf(text, captures);
    expect(textsAfter(match, besideCustomer(match, shape))).toEqual(after);
  });
});

describe('standBeside', () => {
  it.each([
    [
      'Wij doen alles voor de klant.',
      { verb: 'doen', alles: 'alles', voor: 'voor', wie: 'de klant' },
      'Wij staan naast de klant.',
    ],
    [
      'dat hij alles voor ons gasten doet',
      { alles: 'alles', voor: 'voor', wie: 'gasten', verb: 'doet' },
      'dat hij naast ons gasten staat',
    ],
    [
      'Zij hebben alles voor de klant over.',
      { verb: 'hebben', alles: 'alles', voor: 'voor', over: 'over' },
      'Zij staan naast de klant.',
    ],
  ])('%s', (text, captures, after) => {
    const match = matchOf(text, captures);
    expect(textsAfter(match, standBeside(match))).toEqual([after]);
  });
});
