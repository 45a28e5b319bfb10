import type { Range, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { isGivenToCustomer } from './customer-given.js';
import { hasServiceNoun } from './delivery.js';
import { AVAILABLE, DEMANDING, FINITE, FRAGMENT_SERVICE, YOURS } from './lexicon.js';
import { OPEN, ROOM } from './own-thing.js';
import { isWorker } from './person-words.js';
import { isWithOurs, someWord, wordsOf } from './words.js';

/** *Bij ons wacht u nooit*, *wie bij ons lid is, krijgt altijd …* */
export function isAlwaysOurs(stream: TokenStream, clause: Range, sentence: Range): boolean {
  if (someWord(stream, clause, DEMANDING)) return false;
  if (isSomeoneThere(stream, clause, sentence) || isContactThere(stream, clause)) return true;
  if (isWhoeversLot(stream, clause) && isWithOurs(stream, sentence)) return true;
  if (isGivenToCustomer(stream, clause) && isWithOurs(stream, sentence)) return true;
  if (
    OUR_CUSTOMERS_GET.test(wordsOf(stream, clause).join(' ')) &&
    wordsOf(stream, clause).some(isCustomerNoun)
  )
    return true;
  if (
    someWord(stream, sentence, FRAGMENT_SERVICE) &&
    !someWord(stream, clause, FINITE) &&
    isFromUs(stream, clause)
  )
    return true;
  if (isAtOurs(stream, clause)) return true;
  return (
    isWithOurs(stream, clause) &&
    (someWord(stream, sentence, YOURS) || someWord(stream, clause, ROOM) || hasServiceNoun(stream, clause))
  );
}

/** *Op onze opvang is er altijd iemand voor uw kind.* */
export function isAtOurs(stream: TokenStream, clause: Range): boolean {
  return AT_OURS.test(wordsOf(stream, clause).join(' ')) && someWord(stream, clause, YOURS);
}
const AT_OURS = /\b(?:op|in) onze?s? \p{L}+ (?:is|zijn|staat|staan|ligt|zit|krijgt|hoort)\b/u;
/** *Er is altijd iemand bereikbaar*, *er staat altijd een verpleegkundige voor u klaar* */
export function isSomeoneThere(stream: TokenStream, clause: Range, sentence: Range): boolean {
  const words = wordsOf(stream, clause);
  return (
    THERE_IS.test(words.join(' ')) &&
    (words.some((word) => word === 'iemand' || isWorker(word)) || AT_HAND.test(words.join(' '))) &&
    (someWord(stream, clause, AVAILABLE) ||
      someWord(stream, clause, OPEN) ||
      FOR_READER.test(wordsOf(stream, sentence).join(' ')))
  );
}
/** *Er staat altijd een leenauto voor u klaar.* */
const AT_HAND = /\bvoor (?:u|je|jou|jullie) (?:klaar|beschikbaar)\b/;
const FOR_READER = /\b(?:u|jou|jullie|voor je)\b/;
const THERE_IS = /\b(?:er (?:is|zijn|staat|staan|zit)|(?:is|zijn|staat|staan|zit) er)\b/;

/** *Uw contactpersoon is altijd bereikbaar*, *jouw vaste coach staat altijd voor je klaar* */
export function isContactThere(stream: TokenStream, clause: Range): boolean {
  const isAtHand = someWord(stream, clause, AVAILABLE) || someWord(stream, clause, OPEN);
  return isAtHand && CONTACT.test(wordsOf(stream, clause).join(' '));
}
const CONTACT =
  /\b(?:uw|jouw|je|jullie) (?:\p{L}+e )?(?:contactpersoon|aanspreekpunt|(?:\p{L}+)?coach|(?:\p{L}+)?adviseur|accountmanager|(?:\p{L}+)?begeleider|consulent|projectleider|casemanager|mentor) (?:is|staat|blijft)\b/u;

/** *Wie bij ons koopt, betaalt nooit te veel.* */
function isWhoeversLot(stream: TokenStream, clause: Range): boolean {
  const before = clauseBefore(stream, clause);
  return (
    before !== undefined &&
    normAt(stream, before.start) === 'wie' &&
    /^(?:betaalt|wacht|heeft|staat|zit|vindt|slaapt|is|wordt|kan)$/.test(normAt(stream, clause.start))
  );
}

/** *Onze gasten krijgen altijd een warm onthaal.* */
const OUR_CUSTOMERS_GET =
  /^(?:al |elke? )?onze \p{L}+ (?:krijg|ontvang|wacht|hoor|geniet|profite|word)\p{L}*\b|\b(?:krijg|ontvang|wacht|hoor|geniet|profite)\p{L}* (?:al )?onze \p{L}+\b/u;

/** *altijd persoonlijke aandacht van onze mensen* */
function isFromUs(stream: TokenStream, clause: Range): boolean {
  return /\bvan (?:ons|onze|mij|mijn)\b/.test(wordsOf(stream, clause).join(' '));
}
