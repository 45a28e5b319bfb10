import type { Range, TokenStream } from '@geestdrift/engine';
import { normAt } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';

const DETERMINERS: ReadonlySet<string> = new Set(['de', 'een', 'elke', 'iedere', 'alle', 'onze', 'deze']);
const GIVEN = /^(?:krijg(?:t|en)|ontvang(?:t|en)|hoort|horen)$/;
/** Sides of a contract: what they get, its terms say. */
const PARTY = /^(?:(?:ver)?kopers?|opdrachtgevers?|afnemers?|consument(?:en)?)$/;

/** *De huurder krijgt morgen een sleutel*, *morgen krijgt de huurder een sleutel*: a customer is given something. */
export function isGivenToCustomer(stream: TokenStream, { start, end }: Range): boolean {
  for (let verb = start; verb < end; verb++) {
    if (!GIVEN.test(normAt(stream, verb))) continue;
    const front = DETERMINERS.has(normAt(stream, start)) ? start + 1 : start;
    if (front === verb - 1 && isReceiver(normAt(stream, front))) return true;
    const behind = DETERMINERS.has(normAt(stream, verb + 1)) ? verb + 2 : verb + 1;
    return verb > start && behind < end && isReceiver(normAt(stream, behind));
  }
  return false;
}

function isReceiver(norm: string): boolean {
  return isCustomerNoun(norm) && !PARTY.test(norm);
}
