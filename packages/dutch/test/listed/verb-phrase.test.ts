import { describe, expect, it } from 'vitest';
import type { ListedWord } from '../../src/listed/listed-word.js';
import { replacePhrase } from '../../src/listed/verb-phrase.js';
import { matchIn, rewritten } from '../officialese/try-match.js';

const listed = (lemma: string, word: string): ListedWord => ({
  lemma,
  isCapitalized: false,
  isAbbreviation: false,
  kind: 'verb',
  form: { text: lemma, feature: 'infinitive' },
  instead: { word },
});

describe('replacePhrase', () => {
  it.each<[string, lemma: string, instead: string, after: string[]]>([
    [
      'Wij {verb:stellen} u {particle:op de hoogte}.',
      'op de hoogte stellen',
      'informeren',
      ['Wij informeren u.'],
    ],
    [
      'Zij {verb:stelt} u {particle:op de hoogte}.',
      'op de hoogte stellen',
      'informeren',
      ['Zij informeert u.'],
    ],
    [
      'Wij zullen u ‹op de hoogte stellen›.',
      'op de hoogte stellen',
      'informeren',
      ['Wij zullen u informeren.'],
    ],
    [
      'Wij proberen u ‹op de hoogte te stellen›.',
      'op de hoogte stellen',
      'informeren',
      ['Wij proberen u te informeren.'],
    ],
    [
      'Wij hebben u ‹op de hoogte gesteld›.',
      'op de hoogte stellen',
      'informeren',
      ['Wij hebben u geïnformeerd.'],
    ],
  ])('%s', (marked, lemma, instead, after) => {
    const match = matchIn(marked);
    expect(rewritten(match, replacePhrase(match, listed(lemma, instead)) ?? [])).toEqual(after);
  });

  it('leaves what no verb is to take the place of', () => {
    const match = matchIn('Wij willen u ‹op de hoogte stellen›.');
    expect(replacePhrase(match, listed('op de hoogte stellen', 'een bericht'))).toBeUndefined();
  });
});
