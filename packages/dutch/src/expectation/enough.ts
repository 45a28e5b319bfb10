import type { TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import type { MetExpectation } from './reading.js';

/** *minstens, precies, volledig*: said of meeting, not of exceeding. */
const ENOUGH: ReadonlySet<string> = wordSet(
  'minstens minimaal tenminste precies exact gewoon netjes keurig volledig helemaal geheel volkomen goed prima uitstekend perfect',
);

/** Where such a word stands beside the verbs, *aan* or the particle. */
export function enoughAt(
  { tokens }: TokenStream,
  { aan, verb, order, particle, phrase }: MetExpectation,
): number | undefined {
  return [aan ?? verb, order.cluster.start, particle ?? verb]
    .map((place) => place - 1)
    .find((at) => ENOUGH.has(tokens[at]?.norm ?? '') && (at < phrase.start || at >= phrase.end));
}

/** Nothing but such words stands before the verb in its sentence: *Precies voldoen aan …*. */
export function opensAfterEnough(stream: TokenStream, verb: number): boolean {
  return stream.tokens.slice(sentenceOf(stream, verb).start, verb).every(({ norm }) => ENOUGH.has(norm));
}
