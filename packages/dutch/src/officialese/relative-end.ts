import type { TokenStream } from '@geestdrift/engine';
import { isStop, wordAt } from '../clause/words.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { BEFORE_NOUN } from '../lexicon/determiners.js';
import { genderOf, isVerbForm } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { without, wordSet } from '../morphology/word-list.js';

export const RELATIVES = wordSet('die dat waar waarvan waarover waarvoor waarmee waarin waarop');

/** *die u dat stuurde*: these are objects there. */
const NOUN_MARKERS = without(BEFORE_NOUN, 'die dat');

/**
 * Behind words that go with a noun: *, die u stuurde,*, *(kenmerk 12)*, *die u stuurde*. The place itself where none stand
 * there; undefined where a relative clause without commas has no certain end.
 */
export function endOfRelative(stream: TokenStream, at: number, end: number): number | undefined {
  const mark = stream.tokens[at]?.norm;
  if (mark === '(') return behindMark(stream, at + 1, end, ')') ?? at;
  if (mark === ',') {
    return RELATIVES.has(wordAt(stream, at + 1)) ? (behindMark(stream, at + 2, end, ',') ?? at) : at;
  }
  return /^(?:die|dat)$/.test(mark ?? '') ? endOfBare(stream, at + 1, end) : at;
}

function behindMark(stream: TokenStream, from: number, end: number, mark: string): number | undefined {
  for (let at = from; at < end; at++) if (stream.tokens[at]?.norm === mark) return at + 1;
  return undefined;
}

/** *dat u bestelde | niet meer leverbaar is*: its first verb closes it, with what belongs to an auxiliary. */
function endOfBare(stream: TokenStream, from: number, end: number): number | undefined {
  for (let at = from; at < end && !isStop(stream, at); at++) {
    const norm = wordAt(stream, at);
    const next = wordAt(stream, at + 1);
    if (AUXILIARIES.has(norm)) return isParticiple(next) || isVerbForm(next) ? undefined : at + 1;
    if (isParticiple(norm) && AUXILIARIES.has(next)) return at + 2;
    const isVerb = isVerbForm(norm) && genderOf(norm) === undefined;
    if (isVerb && at > from && !NOUN_MARKERS.has(wordAt(stream, at - 1))) return at + 1;
  }
  return undefined;
}
