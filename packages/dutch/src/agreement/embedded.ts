import type { Token } from '@geestdrift/engine';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { type Determiner, determinerOf, type NounFeatures } from './determiners.js';
import { DEGREE_WORDS, PREPOSITIONS } from './word-classes.js';

const FURTHEST = 8;
const CAN_OPEN = wordSet('de het een onze ons uw hun mijn haar deze dit elke elk');
/** What stands behind `een` without being an attribute: `een van de`, `een op de`. */
const AFTER_PRONOUN = new Set(['van', 'op', 'uit']);

/**
 * The determiner of a phrase with an attribute before the adjective: *de* door ons gemeten …, *een* al jaren hoge ….
 * `before` is the token left of the adjectives. A determiner that a preposition or adverb follows has its noun still to
 * come. Undefined where there is none within the clause.
 */
export function findEmbeddedDeterminer(
  tokens: readonly Token[],
  before: number,
  features: NounFeatures | undefined,
): { readonly index: number; readonly word: Determiner } | undefined {
  const sentence = tokens[before]?.sentence;
  for (let at = before; at >= 0 && before - at < FURTHEST; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence) return undefined;
    if (token.kind === 'punctuation' && token.norm !== '%') return undefined;
    if (opensAttribute(tokens, at, features)) {
      const word = determinerOf(token.norm, features);
      return word && { index: at, word };
    }
    if (isClauseVerb(token.norm)) return undefined;
  }
  return undefined;
}

function opensAttribute(tokens: readonly Token[], at: number, features: NounFeatures | undefined): boolean {
  const norm = tokens[at]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (!CAN_OPEN.has(norm) || determinerOf(norm, features) === undefined) return false;
  if (norm === 'een' && (AFTER_PRONOUN.has(next) || (next === 'na' && tokens[at - 1]?.norm === 'op')))
    return false;
  if (tokens[at + 2]?.norm === 'na' && /^(?:twee|drie|vier)$/.test(next)) return true;
  return PREPOSITIONS.has(next) || ATTRIBUTE_STARTS.has(next) || (DEGREE_WORDS.has(next) && next !== 'te');
}

const ATTRIBUTE_STARTS = wordSet('al sinds vorig reeds nog steeds jaarlijks eerder hierdoor');

function isClauseVerb(norm: string): boolean {
  return isVerbForm(norm) && !PREPOSITIONS.has(norm) && !/(?:de|te|en)$/.test(norm);
}
