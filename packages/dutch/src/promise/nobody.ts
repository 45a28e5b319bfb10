import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { isAlwaysOurs, isAtOurs, isContactThere, isSomeoneThere } from './always-ours.js';
import { isGivenToCustomer } from './customer-given.js';
import { hasServiceNoun, isComingTo, isOurProcess, isSupplied } from './delivery.js';
import { isDoneByOthers, isDoneByUs } from './done-by.js';
import { fragmentPromises, isFragment, isHowTo } from './fragment.js';
import { CONDITIONAL } from './governing-clause.js';
import {
  ARRIVAL,
  DEMANDING,
  IMPERATIVES,
  OURS_OR_YOURS,
  PERMITTING,
  READER_DONE,
  SERVICE_DONE,
  STANDING,
  UNDERGOING,
  YOURS,
} from './lexicon.js';
import { isDeedDone } from './passive.js';
import { isOutsidersAct } from './person.js';
import type { PromiseKind } from './promise-kind.js';
import { KIN } from './subject.js';
import { ACTED, BECOMING } from './vague-lexicon.js';
import { isRestored, isWithOurs, someWord, wordsOf } from './words.js';

/** No known subject: passives, what is the reader's, and fragments. */
export function nobodyPromises(match: Match, clause: Range, kind: PromiseKind): boolean {
  const { block, focus } = match;
  if (kind === 'vow') return false;
  if (kind === 'always') return isAlwaysOurs(block, clause, sentenceOf(block, focus.start));
  if (kind === 'quality' && isHowTo(block, clause)) return false;
  if (isDoneByUs(block, clause)) return true;
  // *Nu besteld is morgen in huis.*
  if (kind === 'deadline' && DONE_NOW.test(wordsOf(block, clause).join(' '))) return true;
  if (someWord(block, clause, DEMANDING)) return false;
  if (kind === 'deadline' && (isGivenToCustomer(block, clause) || isCustomerWithUs(block, clause)))
    return true;
  // *De klant stuurt het binnen een week terug.*
  if (kind === 'deadline' && isOutsidersAct(block, clause) && !isUndergoneBeside(block, clause, focus))
    return false;
  if (kind === 'deadline' && isHandledByUs(block, clause)) return true;
  if (kind === 'quality' && isGuaranteed(match, clause)) return true;
  if (kind === 'quality' && (isSomeoneThere(block, clause, clause) || isContactThere(block, clause)))
    return true;
  if (someWord(block, clause, READER_DONE, focus)) return false;
  if (isDoneByOthers(block, clause)) return false;
  if (kind === 'quality' && (isOurProcess(block, clause) || isOfResult(match) || isSolved(match)))
    return true;
  if (kind === 'deadline' && isComingTo(block, clause)) return true;
  if (isFragment(match, clause)) return fragmentPromises(match, clause, kind);
  if (kind === 'deadline' && isDoneBySoftware(block, clause, focus)) return false;
  const yours = someWord(block, clause, YOURS, focus);
  if (kind === 'quality')
    return (
      isWithOurs(block, sentenceOf(block, focus.start)) ||
      isAtOurs(block, clause) ||
      (yours && IN_OURS.test(wordsOf(block, clause).join(' '))) ||
      (yours && (hasServiceNoun(block, clause) || someWord(block, clause, SERVICE_DONE))) ||
      YOURS_COME.test(wordsOf(block, clause).join(' '))
    );
  if (someWord(block, clause, PERMITTING)) return false;
  if (/^(?:huis|thuisbezorgd|bezorgd)$/.test(normAt(block, focus.end - 1))) return true;
  if (isRestored(block, clause)) return true;
  const service =
    hasServiceNoun(block, clause) ||
    someWord(block, clause, SERVICE_DONE) ||
    (yours && isUndergone(block, clause, focus)) ||
    (someWord(block, clause, ACTED) && someWord(block, clause, BECOMING)) ||
    someWord(block, clause, ARRIVAL, focus);
  if (normAt(block, focus.start) === 'uiterlijk' && isUndergone(block, clause, focus)) return true;
  return (yours && service) || isSupplied(block, clause, focus);
}

/** *Bij ons wordt elke klacht binnen een dag behandeld*, *binnen een uur is er hulp*. */
function isHandledByUs(stream: TokenStream, clause: Range): boolean {
  const words = wordsOf(stream, clause).join(' ');
  if (HELP_THERE.test(words) || IN_ORDER.test(words)) return true;
  if (READY_THEN.test(words) && BROUGHT.test(wordsOf(stream, sentenceOf(stream, clause.start)).join(' ')))
    return true;
  return (
    isWithOurs(stream, clause) && hasServiceNoun(stream, clause) && someWord(stream, clause, SERVICE_DONE)
  );
}
/** *Brengt u uw jas voor twaalf uur, dan is hij binnen een dag klaar*; not *Zet het deeg weg, dan is het …*. */
const BROUGHT = /\b(?:breng|lever|geef|bestel|boek|stuur)t? (?:u|je|jij|jullie)\b/;
const READY_THEN =
  /^dan (?:is|staat|ligt|hangt) (?:hij|die|deze|dit|het|ze|zij) (?:\S+ ){1,6}(?:klaar|gereed|gemaakt)\b/;
const IN_ORDER = /\b(?:komt|is)\b.*\b(?:in orde|voor elkaar)\b|^(?:het|dit|dat|alles) komt\b.* goed$/;
const HELP_THERE = /\b(?:is|komt) er (?:hulp|antwoord|duidelijkheid|uitsluitsel)\b/;

/** *De smaak van onze kaas is gegarandeerd*, *uw huis wordt gegarandeerd verkocht* */
function isGuaranteed({ block, focus }: Match, clause: Range): boolean {
  return (
    normAt(block, focus.start) === 'gegarandeerd' &&
    someWord(block, clause, OURS_OR_YOURS) &&
    !someWord(block, clause, KIN)
  );
}

const DONE_NOW = /\b(?:besteld|gebracht|ingeleverd|aangevraagd|gebeld|betaald|gekocht) is\b/;

/** *Binnen een minuut wordt een bestand in uw account gemaakt*: how fast a program works. */
function isDoneBySoftware(stream: TokenStream, clause: Range, focus: Range): boolean {
  const words = wordsOf(stream, clause);
  return MOMENT.test(normAt(stream, focus.end - 1)) && words.some((word) => DATA.test(word));
}
const MOMENT = /^(?:seconden?|minuut|minuten)$/;
const DATA =
  /(?:bestand|map|rij|record|kopie|kolom|tabel|item|taak|gegeven|wijziging|instelling)(?:s|en|pen|men)?$|^(?:bijgewerkt|gesynchroniseerd|ververst|ingeladen|geüpload|gedownload)$/;

/** *Eén keer bellen en het is meteen geregeld*; not what an instruction brings about. */
function isSolved({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  return (
    someWord(block, focus, SERVICE_DONE) &&
    !IMPERATIVES.has(normAt(block, sentence.start)) &&
    !IN_LIQUID.test(wordsOf(block, sentence).join(' ')) &&
    !someWord(block, sentence, CONDITIONAL)
  );
}

/** *In lauwe melk is de gist direct opgelost.* */
const IN_LIQUID =
  /\bin (?:\p{L}+ ){0,4}(?:water|melk|olie|azijn|wijn|bouillon|thee|koffie|sap|alcohol|soep|saus|jus|bier|spiritus|limonade|beslag|\p{L}*vocht)\b/u;

/** *Iedere klant staat bij ons binnen tien minuten weer buiten.* */
function isCustomerWithUs(stream: TokenStream, clause: Range): boolean {
  const words = wordsOf(stream, clause);
  // *De huurder levert de sleutels in bij de balie*
  if (/\blever(?:t|en)\b.* in\b/.test(words.join(' '))) return false;
  return isWithOurs(stream, clause) && words.some(isCustomerNoun);
}

/** *Uw piano is binnen een maand gerestaureerd*: somebody does it. */
function isUndergone(stream: TokenStream, clause: Range, focus: Range): boolean {
  const last = wordsOf(stream, clause).at(-1) ?? '';
  const behind = wordsOf(stream, { start: focus.end, end: clause.end });
  return someWord(stream, clause, UNDERGOING) && (isDeedDone(last) || isDeedDone(behind[0] ?? ''));
}
/** *De klant wordt binnen een dag gebeld*, *binnen een dag heeft de klant zijn geld terug*. */
function isUndergoneBeside(stream: TokenStream, { start }: Range, focus: Range): boolean {
  const near = { start, end: focus.end + 1 };
  return someWord(stream, near, STANDING) || someWord(stream, near, HAVING);
}
const HAVING: ReadonlySet<string> = new Set(['heeft', 'hebben']);

/** *Uw juwelen liggen in onze kluis 100% veilig.* */
const IN_OURS = /\b(?:in|op) onze?s? \p{L}{3,}/u;

/** *Uw piano komt foutloos boven.* */
const YOURS_COME = /^(?:uw|jouw|jullie) \p{L}+ kom(?:t|en) .*\b(?:boven|aan|over|thuis|terug)$/u;

/** *gegarandeerd resultaat* */
function isOfResult({ block, focus }: Match): boolean {
  return /^(?:resultaat|succes)$/.test(block.tokens[focus.end]?.norm ?? '');
}
