import type { Range, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { PREPOSITIONS } from './lexicon.js';
import { wordsOf } from './words.js';

const DETERMINERS: ReadonlySet<string> = new Set(['de', 'een', 'elke', 'iedere', 'alle', 'onze', 'deze']);
const GIVEN = /^(?:krijg(?:t|en)|ontvang(?:t|en)|hoort|horen)$/;
/** Sides of a contract: what they get, its terms say. */
const PARTY = /^(?:(?:ver)?kopers?|opdrachtgevers?|afnemers?|consument(?:en)?)$/;

/** *De huurder krijgt morgen een sleutel*, *morgen krijgt de huurder een sleutel*: a customer is given something. */
export function isGivenToCustomer(stream: TokenStream, clause: Range): boolean {
  return (
    isGivenToWhoever(stream, clause) ||
    isCustomersVerb(stream, clause, GIVEN) ||
    (/^(?:krijgen|ontvangen)$/.test(wordsOf(stream, clause).at(-1) ?? '') &&
      isCustomersVerb(stream, clause, WILL))
  );
}
const WILL = /^(?:zal|zullen)$/;

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

/** *heeft zijn pakket*, *heeft het morgen in huis* */
const POSSESSED = /^(?:zijn|haar|het|hem|deze|die|ze)$/;

/** *Wie nu bestelt, krijgt …*, *wie nu bestelt, heeft het morgen in huis* */
function isGivenToWhoever(stream: TokenStream, clause: Range): boolean {
  const hasIt =
    /^heeft$/.test(normAt(stream, clause.start)) && POSSESSED.test(normAt(stream, clause.start + 1));
  if (!GIVEN.test(normAt(stream, clause.start)) && !hasIt) return false;
  // *Wie te hard rijdt, krijgt een boete.*
  if (stream.tokens.slice(clause.start, clause.end).some(({ norm }) => UNWANTED.test(norm))) return false;
  const before = clauseBefore(stream, clause);
  if (before === undefined) return false;
  // *Iedereen die zich opgeeft, krijgt …*
  return (
    normAt(stream, before.start) === 'wie' ||
    (isWhoever(normAt(stream, before.start)) && normAt(stream, before.start + 1) === 'die') ||
    (normAt(stream, before.start) === 'die' && isWhoever(normAt(stream, before.start - 1)))
  );
}

/** What nobody promises. */
export const UNWANTED =
  /(?:boete|bekeuring|straf|aanmaning|naheffing|aanslag|deurwaarder|incasso|dorst|honger|spierpijn|heimwee)$/;

function isWhoever(norm: string): boolean {
  return /^(?:iedereen|ieder|allen)$/.test(norm) || isReceiver(norm);
}

/** *Elke vraag krijgt antwoord.* */
const WRITTEN =
  /^(?:vraag|vragen|e-?mails?|berichten|bericht|klacht|klachten|melding|meldingen|aanvraag|aanvragen)$/;

const HOUSEHOLDS = /^(?:huishoudens|gezinnen)$/;

function isReceiver(norm: string): boolean {
  return (isCustomerNoun(norm) && !PARTY.test(norm)) || WRITTEN.test(norm) || HOUSEHOLDS.test(norm);
}
