import type { Range, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { PREPOSITIONS } from './lexicon.js';

const DETERMINERS: ReadonlySet<string> = new Set(['de', 'een', 'elke', 'iedere', 'alle', 'onze', 'deze']);
const GIVEN = /^(?:krijg(?:t|en)|ontvang(?:t|en)|hoort|horen)$/;
/** Sides of a contract: what they get, its terms say. */
const PARTY = /^(?:(?:ver)?kopers?|opdrachtgevers?|afnemers?|consument(?:en)?)$/;

/** *De huurder krijgt morgen een sleutel*, *morgen krijgt de huurder een sleutel*: a customer is given something. */
export function isGivenToCustomer(stream: TokenStream, clause: Range): boolean {
  return isGivenToWhoever(stream, clause) || isCustomersVerb(stream, clause, GIVEN);
}

/** *Binnenkort kunnen leden …*: customers are enabled to do something. */
export function isCustomerEnabled(stream: TokenStream, clause: Range): boolean {
  return isCustomersVerb(stream, clause, ENABLED);
}
const ENABLED = /^(?:kan|kunnen)$/;

/** A customer is the subject, in front of the verb or right behind it. */
function isCustomersVerb(stream: TokenStream, { start, end }: Range, verbs: RegExp): boolean {
  for (let verb = start; verb < end; verb++) {
    if (!verbs.test(normAt(stream, verb))) continue;
    if (verb > start && isReceiver(normAt(stream, verb - 1)) && isShortPhrase(stream, { start, end: verb }))
      return true;
    const behind = DETERMINERS.has(normAt(stream, verb + 1)) ? verb + 2 : verb + 1;
    return verb > start && behind < end && isReceiver(normAt(stream, behind));
  }
  return false;
}

/** *leden, onze leden, alle nieuwe leden*; nothing in front with a preposition. */
function isShortPhrase({ tokens }: TokenStream, { start, end }: Range): boolean {
  return end - start <= 3 && tokens.slice(start, end).every(({ norm }) => !PREPOSITIONS.has(norm));
}

/** *Wie nu bestelt, krijgt …* */
function isGivenToWhoever(stream: TokenStream, clause: Range): boolean {
  if (!GIVEN.test(normAt(stream, clause.start))) return false;
  const before = clauseBefore(stream, clause);
  return before !== undefined && normAt(stream, before.start) === 'wie';
}

function isReceiver(norm: string): boolean {
  return isCustomerNoun(norm) && !PARTY.test(norm);
}
