import type { Token } from '@geestdrift/engine';
import { type FoundDeterminer, findDeterminer } from './determiner-reading.js';
import type { NounFeatures } from './determiners.js';
import { findEmbeddedDeterminer } from './embedded.js';
import { type PhraseAdjective, walkAdjectives } from './phrase-adjectives.js';

/** What belongs to a noun on its left. Indices are token indices. */
export interface NounPhrase {
  readonly start: number;
  readonly noun: number;
  readonly determiner?: FoundDeterminer;
  /** How the adjectives are inflected; `bare` where there is no determiner. */
  readonly kind: 'definite' | 'indefinite' | 'bare';
  /** From left to right. */
  readonly adjectives: readonly PhraseAdjective[];
  /** The words can be read in more than one way (`verhoogde` as a verb, `zijn` as a verb): better change nothing. */
  readonly uncertain: boolean;
}

/**
 * Walks left from a noun over its adjectives to its determiner, within the sentence. With `features`, the gender and
 * number of the noun as it stands, a word that does not agree (`dat` before a de-word) is not taken for a determiner.
 * With the block's `text`, names in -s before adjectives count as possessives (`Coolblues hoge …`).
 */
export function analyseNounPhrase(
  tokens: readonly Token[],
  noun: number,
  features?: NounFeatures,
  text?: string,
): NounPhrase {
  const { start, adjectives, doubtful } = walkAdjectives(tokens, noun, features);
  const phrase = { start, noun, adjectives, kind: 'bare', uncertain: doubtful } as const;
  const found = findDeterminer({
    tokens,
    at: start - 1,
    noun,
    hasAdjectives: adjectives.length > 0,
    features,
    text,
  });
  if (found === 'ambiguous') return { ...phrase, uncertain: true };
  if (found)
    return { ...phrase, start: found.index, determiner: found, kind: found.word.kind, uncertain: false };
  if (adjectives.length === 0) return phrase;
  const embedded = findEmbeddedDeterminer(tokens, start - 1, features);
  return embedded
    ? { ...phrase, start: embedded.index, determiner: embedded, kind: embedded.word.kind, uncertain: false }
    : phrase;
}
