import { tokenize } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { analyseNounPhrase } from '../../src/agreement/noun-phrase.js';
import { DE } from './swap-noun.js';

/** The phrase before the noun: the determiner in [], adverbs in (), adjectives bare. */
function describePhrase(text: string): string {
  const { tokens } = tokenize(text, new Set());
  const noun = tokens.findIndex(({ norm }) => norm === 'klanttevredenheid');
  const phrase = analyseNounPhrase(tokens, noun, DE, text);
  const determiner = phrase.determiner ? [`[${tokens[phrase.determiner.index]?.norm}]`] : [];
  const adjectives = phrase.adjectives.map(({ index, adverbial }) => {
    const norm = tokens[index]?.norm ?? '';
    return adverbial ? `(${norm})` : norm;
  });
  return [...determiner, ...adjectives, phrase.kind, ...(phrase.uncertain ? ['?'] : [])].join(' ');
}

describe('analyseNounPhrase', () => {
  it.each([
    ['de klanttevredenheid', '[de] definite'],
    ['een zeer hoge klanttevredenheid', '[een] (zeer) hoge indefinite'],
    ['een hoge, stabiele en blijvende klanttevredenheid', '[een] hoge stabiele blijvende indefinite'],
    ['wij bieden hoge klanttevredenheid', 'hoge bare'],
    ['klanttevredenheid', 'bare'],
    ['de door ons gemeten klanttevredenheid', '[de] gemeten definite'],
    ['elke maand klanttevredenheid', 'bare'],
    ['het klanttevredenheid', 'bare'],
    ['dat klanttevredenheid', 'bare'],
    ['organisaties die hoge klanttevredenheid', 'hoge bare'],
    ['met die hoge klanttevredenheid', '[die] hoge definite'],
    ['het team behaalde klanttevredenheid', 'behaalde bare ?'],
    ['Wij zijn hoge klanttevredenheid', 'hoge bare'],
    ["Bol's hoge klanttevredenheid", "[bol's] hoge definite"],
    ['een opvallend hoge klanttevredenheid', '[een] (opvallend) hoge indefinite'],
    ['een nog te meten klanttevredenheid', '[een] (nog) (te) (meten) indefinite'],
    ['een 10% hogere klanttevredenheid', '[een] (10) (%) hogere indefinite'],
    ['al onze hoge klanttevredenheid', '[onze] hoge definite'],
    ['de waarde klanttevredenheid', 'bare'],
    ['geen enkele klanttevredenheid', '[geen] enkele indefinite'],
  ])('%s: %s', (text, expected) => {
    expect(describePhrase(text)).toBe(expected);
  });
});
