import type { Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { wordSet } from '../morphology/word-list.js';
import { ADVERBS, COPULAS, OTHER_SUBJECTS, TIME_OPENERS, TIMES } from './lexicon.js';

const LONGEST_PHRASE = 8;
const JOINS: ReadonlySet<string> = new Set(['en', 'of', 'én', '&']);

/**
 * Whether the tokens are adverbs and phrases with a preposition only, so that what stands before and behind them belongs
 * together: *klanten (zijn over het algemeen zeer) tevreden*.
 */
export function isAdverbialOnly(tokens: readonly Token[], from: number, to: number): boolean {
  let at = from;
  while (at < to) {
    const next = skipAdverbial(tokens, at, to);
    if (next === undefined) return false;
    at = next;
  }
  return true;
}

function skipAdverbial(tokens: readonly Token[], at: number, to: number): number | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'number') return at + 1;
  if (token.norm === '%') return at + 1;
  if (token.kind !== 'word') return undefined;
  if (token.norm === 'als' && tokens[at + 1]?.norm === 'geen' && tokens[at + 2]?.norm === 'ander')
    return at + 3;
  if (token.norm === 'het' && tokens[at + 1]?.norm === 'meest') return at + 2;
  const time = endOfTime(tokens, at, to);
  if (time !== undefined) return time;
  if (PREPOSITIONS.has(token.norm)) return endOfPhrase(tokens, at, to);
  if (ADVERBS.has(token.norm)) return at + 1;
  if (JOINS.has(token.norm) && tokens[at + 1] !== undefined && COPULAS.has(tokens[at + 1]?.norm ?? ''))
    return at + 2;
  if (JOINS.has(token.norm) && at > 0 && isAdverb(tokens[at + 1])) return at + 1;
  return isAdverb(token) ? at + 1 : undefined;
}

function isAdverb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (ADVERBS.has(token.norm)) return true;
  return !token.norm.endsWith('e') && adjectiveEvidence(token.norm) === 'sure';
}

/** Behind a preposition all belongs to the phrase until an adverb that ends it, or another preposition. */
function endOfPhrase(tokens: readonly Token[], preposition: number, to: number): number | undefined {
  let at = preposition + 1;
  for (; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'punctuation' && token.norm !== '%' && token.norm !== "'") return undefined;
    if (OTHER_SUBJECTS.has(token.norm) || at - preposition > LONGEST_PHRASE) return undefined;
    if (PREPOSITIONS.has(token.norm) && at > preposition + 1) return at;
  }
  return at;
}

/** *dit jaar, elke keer, de laatste tijd*. */
function endOfTime(tokens: readonly Token[], at: number, to: number): number | undefined {
  if (!TIME_OPENERS.has(tokens[at]?.norm ?? '')) return undefined;
  for (let end = at + 1; end < Math.min(to, at + 4); end++) {
    if (TIMES.has(tokens[end]?.norm ?? '')) return end + 1;
  }
  return undefined;
}

/** Skips nouns joined to the customer: *klanten (en leveranciers)*, *klanten (en onze eigen mensen)*. */
export function skipJoinedNouns(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to - 1 && (JOINS.has(tokens[at]?.norm ?? '') || tokens[at]?.norm === ',')) {
    let end = at + 1;
    while (end < to - 1 && isAttribute(tokens[end] as Token)) end++;
    const noun = tokens[end];
    if (noun?.kind !== 'word' || isAdverb(noun) || COPULAS.has(noun.norm) || PREPOSITIONS.has(noun.norm))
      return at;
    if (/^(?:waar|wie|die|dat)/.test(noun.norm) || (tokens[at]?.norm === ',' && !goesOn(tokens[end + 1])))
      return at;
    at = end + 1;
  }
  return at;
}

/** A series goes on: *klanten, bewoners en bezoekers*. */
function goesOn(token: Token | undefined): boolean {
  return token !== undefined && (token.norm === ',' || JOINS.has(token.norm));
}

const ATTRIBUTES = wordSet(DETERMINERS, 'zijn haar veel andere');

function isAttribute({ kind, norm }: Token): boolean {
  return (
    kind === 'word' && (ATTRIBUTES.has(norm) || (norm.endsWith('e') && adjectiveEvidence(norm) !== 'no'))
  );
}

/** Words between two tokens that open another clause, so that the two do not belong together. */
export function opensOther(tokens: readonly Token[], at: number): boolean {
  const { norm, kind } = tokens[at] as Token;
  if (kind !== 'word') return kind === 'punctuation' && /^[;:()–"…[\]|•/.!?]$/.test(norm);
  if (norm === 'om' || norm === 'want' || norm === 'doch') return true;
  if (norm === 'die' || norm === 'zoals' || norm === 'sinds' || norm === 'toen') return false;
  if (norm === 'dat') return !PREPOSITIONS.has(tokens[at - 1]?.norm ?? '');
  if (norm === 'als' && tokens[at + 1]?.norm === 'geen') return false;
  return SUBORDINATORS.has(norm) || norm === 'of';
}
