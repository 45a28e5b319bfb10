import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { isGivenToCustomer } from './customer-given.js';
import { AVAILABLE, COMPANIES, DEMANDING, SERVICE_DONE, SERVING, YOURS } from './lexicon.js';
import type { PromiseKind } from './promise-kind.js';
import { someWord, wordsOf } from './words.js';

/** *Onze deur staat altijd voor u open.* */
export const OPEN: ReadonlySet<string> = new Set(['open', 'klaar']);
const DOORS: ReadonlySet<string> = new Set(['deur', 'deuren']);
/** *Onze bussen zijn nooit te laat.* */
const PUNCTUAL: ReadonlySet<string> = new Set(['laat', 'tijd']);

/** Whether something of ours, as the subject, promises the words of a match: *onze winkel, onze oven*. */
export function ownThingPromises({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  if (kind === 'always')
    return (
      isFirmServing(block, clause) ||
      LISTENING.test(wordsOf(block, clause).join(' ')) ||
      (someWord(block, clause, OPEN) && (someWord(block, clause, YOURS) || someWord(block, clause, DOORS))) ||
      (someWord(block, clause, ROOM) && someWord(block, clause, YOURS)) ||
      someWord(block, clause, PUNCTUAL) ||
      someWord(block, clause, AVAILABLE)
    );
  if (someWord(block, clause, DEMANDING)) return false;
  if (kind === 'deadline')
    return (
      isFirmServing(block, clause) ||
      isBoardAnswering(block, clause) ||
      someWord(block, clause, SERVICE_DONE) ||
      someWord(block, clause, YOURS, focus) ||
      someWord(block, clause, SOMEBODYS) ||
      isBegunByReader(block, clause) ||
      IS_THERE.test(wordsOf(block, clause).join(' ')) ||
      isGivenToCustomer(block, clause)
    );
  return true;
}

/** *Onze wegenwacht is er binnen een half uur.* */
const IS_THERE = /\b(?:is|zijn|staat|staan) (?:er|bij (?:u|je|jullie)) (?:al )?(?:binnen|over)\b/;

/** *Onze mentoren hebben altijd een luisterend oor.* */
const LISTENING = /\b(?:luisterend oor|(?:aandacht|tijd) voor (?:u|je|jou|jullie|elke?|iedere?))\b/;

/** *Onze thuiszorg start binnen een dag nadat u …* */
function isBegunByReader(stream: TokenStream, { start, end }: Range): boolean {
  return (
    /^(?:nadat|zodra|als|wanneer)$/.test(normAt(stream, end)) &&
    someWord(stream, { start: end, end: sentenceOf(stream, start).end }, YOURS)
  );
}

/** *Onze graveur bewerkt hem binnen een dag.* */
const SOMEBODYS: ReadonlySet<string> = new Set(['hem']);

/** *Ons tuinbestuur beantwoordt elke mail binnen drie dagen* */
function isBoardAnswering(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, SERVING) && wordsOf(stream, clause).some((word) => word.endsWith('bestuur'))
  );
}

/** *Ons bedrijf levert*, *ons magazijn verzendt* */
function isFirmServing(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, SERVING) &&
    wordsOf(stream, clause).some((word) => COMPANIES.has(word) || BRANCH.test(word))
  );
}
const BRANCH =
  /(?:magazijn|distributiecentrum|servicecentrum|centrale|atelier|studio|kwekerij|drukkerij|slagerij|bakkerij|stomerij|werkplaats|fabriek|vestiging|filiaal|winkel|shop|makelaardij|brouwerij|keuken)$/;

/** *Bij ons is altijd plek.* */
export const ROOM: ReadonlySet<string> = new Set(['plek', 'plaats', 'welkom']);
