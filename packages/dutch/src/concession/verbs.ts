import type { Token, TokenStream } from '@geestdrift/engine';
import { isVerbForm } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { numberValue } from '../numbers/index.js';
import { HARDLY_VERBS, NOUN_MARKERS, PERSONS } from './word-sets.js';

/** Whether the token at `index` is a finite verb, as far as its form and neighbours tell. `from` is where its clause starts. */
export function isFiniteVerb(stream: TokenStream, index: number, from: number): boolean {
  const token = stream.tokens[index];
  if (token === undefined || token.kind !== 'word' || !isVerbForm(token.norm) || NOUN_MARKERS.has(token.norm))
    return false;
  const next = stream.tokens[index + 1];
  if (HARDLY_VERBS.has(token.norm) && !(next !== undefined && PERSONS.has(next.norm))) return false;
  const before = index > from ? (stream.tokens[index - 1] as Token).norm : '';
  if (
    before === 'te' ||
    NOUN_MARKERS.has(before) ||
    (token.norm.endsWith('en') && numberValue(before) !== undefined)
  )
    return false;
  return !isNeuterNoun(stream, index, from);
}

/** *niet het antwoord*, *op dat bezwaar*: behind a neuter article that does not open the clause. */
function isNeuterNoun(stream: TokenStream, index: number, from: number): boolean {
  const before = stream.tokens[index - 1];
  return index - 1 > from && before !== undefined && (before.norm === 'het' || before.norm === 'dit');
}

/** An infinitive or finite form, a participle or *te*: what may stand in the cluster that closes a subordinate clause. */
export function isVerbal(token: Token): boolean {
  return token.norm === 'te' || isVerbForm(token.norm) || isParticiple(token.norm);
}
