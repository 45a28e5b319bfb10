import { describe, expect, it } from 'vitest';
import { isOtherPartOfSpeech, type ListedClass } from '../../src/listed/part-of-speech.js';
import { matchIn } from '../support/match-in.js';

const NOUN: ListedClass = { kind: 'noun', feature: 'singular' };
const NOUNS: ListedClass = { kind: 'noun', feature: 'plural' };
const STEM: ListedClass = { kind: 'verb', feature: 'present-1' };
const VERB: ListedClass = { kind: 'verb', feature: 'present-plural' };
const ADJECTIVE: ListedClass = { kind: 'adjective', feature: 'positive' };

describe.each<[string, ListedClass, others: string[], own: string[]]>([
  [
    'a noun',
    NOUN,
    [
      'Ik ‹wens› u veel plezier.',
      '‹Vraag› het aan de balie.',
      'De trein is al ‹weg›.',
      'Zij is heel ‹content› met de bril.',
    ],
    ['Uw ‹wens› is bekend.', 'Een ‹vraag› over de balie.', 'De ‹weg› is glad.', 'Wij horen uw ‹wens› graag.'],
  ],
  [
    'nouns',
    NOUNS,
    ['Wij ‹plannen› graag vooruit.', 'Om te ‹plannen› is tijd nodig.', 'Dat willen wij ‹plannen›.'],
    ['Uw ‹plannen› zijn mooi.', 'Twee ‹plannen› vielen af.', 'Wij zien uw ‹plannen› graag.'],
  ],
  [
    'a verb',
    VERB,
    [
      'De ‹boeken› liggen klaar.',
      'Twee ‹boeken› ontbreken.',
      'Wij ‹boeken› het bedrag af.',
      '‹Wegen› zijn glad.',
    ],
    ['Wij ‹boeken› uw kamer.', 'Om te ‹boeken› belt u ons.', 'Daar ‹rekenen› wij op.'],
  ],
  [
    'a stem',
    STEM,
    ['Morgen komt de ‹boek› hier.', 'Bel ons ‹weer›.'],
    ['Ik ‹boek› uw kamer.', '‹Boek› uw kamer.', 'Dan ‹boek› je snel.'],
  ],
  [
    'an adjective',
    ADJECTIVE,
    ['De ‹duur› van de cursus is een week.', 'Hij heeft ‹recht› op een gesprek.'],
    ['De reis is ‹duur›.', 'een ‹duur› horloge'],
  ],
])('isOtherPartOfSpeech of %s', (_, listed, others, own) => {
  it.each(others)('is something else in: %s', (marked) => {
    expect(isOtherPartOfSpeech(matchIn(marked), listed)).toBe(true);
  });

  it.each(own)('is itself in: %s', (marked) => {
    expect(isOtherPartOfSpeech(matchIn(marked), listed)).toBe(false);
  });
});
