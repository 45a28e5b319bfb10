import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { wordSet } from '../morphology/word-list.js';
import { readerIsPromised } from './by-reader.js';
import { writerPromises } from './by-writer.js';
import { isGivenToCustomer } from './customer-given.js';
import { hasServiceNoun, isOurProcess, isSupplied } from './delivery.js';
import { isDoneByOthers, isDoneByUs, isThirdPartysAct } from './done-by.js';
import { fragmentPromises, isFragment, isHowTo } from './fragment.js';
import {
  CONDITIONAL,
  isAfterthought,
  isComplement,
  isConditional,
  isDemandedAbove,
  mainClauseOf,
  readerRelies,
  writerGoverns,
} from './governing-clause.js';
import { continuesDemand, imperativeBefore } from './imperative.js';
import {
  ARRIVAL,
  AVAILABLE,
  COMPANIES,
  DEMANDING,
  IMPERATIVES,
  PERMITTING,
  READER_DONE,
  SERVICE_DONE,
  SERVING,
  TRAVELLING,
  YOURS,
} from './lexicon.js';
import { isServedOnDay } from './on-day.js';
import { isDeedDone } from './passive.js';
import { isOutsidersAct } from './person.js';
import { isDoneByPerson } from './person-acts.js';
import type { PromiseKind } from './promise-kind.js';
import { senderAsSubject } from './sender.js';
import { subjectOf } from './subject.js';
import { isProposal, isSupposed, withDemonstrative } from './vague-clause.js';
import { ACTED, BECOMING } from './vague-lexicon.js';
import { isStaffRelative } from './vague-things.js';
import { isRestored, isWithOurs, someWord, wordsOf } from './words.js';

const RELATIVE: ReadonlySet<string> = new Set(['die', 'dat']);

/** Whether the writer's side promises the words of a match (rules.md, `te-veel-beloven`). */
export function isPromisedByWriter(match: Match, kind: PromiseKind): boolean {
  if (kind === 'day') return isServedOnDay(match) && isPromisedByWriter(match, 'deadline');
  const { block, focus } = match;
  if (isQuestion(block, focus.start)) return false;
  const clause = withDemonstrative(block, mainClauseOf(block, focus));
  const opener = (block.tokens[clause.start] as Token).norm;
  if (isConditional(block, clause, focus.start) || isProposal(block, clause)) return false;
  if (isDemandedAbove(block, clause, opener) || continuesDemand(block, clause, focus)) return false;
  if (kind === 'deadline' && isOnTheWay(block, clause)) return false;
  const imperative = imperativeBefore(block, clause, focus.start);
  if (imperative !== undefined) return imperative === 'receive';
  const subject = senderAsSubject(block, clause) ?? subjectOf(block, clause);
  switch (subject.actor) {
    case 'writer':
    case 'company':
      return writerPromises(match, clause, subject, kind);
    case 'reader':
      return readerIsPromised(match, clause, subject, kind) || isPersonsPromise(match, clause, kind);
    case 'own-thing':
      return ownThingPromises(match, clause, kind);
    case 'other':
      if (isComplement(block, clause) && readerRelies(block, clause))
        return nobodyPromises(match, clause, kind);
      if (isComplement(block, clause))
        return (
          writerGoverns(block, clause) && !isSupposed(block, clause) && kind !== 'vow' && kind !== 'always'
        );
      if (opener === 'die' && kind === 'deadline' && isStaffRelative(block, clause))
        return someWord(block, clause, YOURS);
      if ((RELATIVE.has(opener) && !isDemonstrative(block, clause)) || isThirdPartysAct(block, clause))
        return false;
      if (isPersonsPromise(match, clause, kind)) return true;
      return (
        nobodyPromises(match, clause, kind) || (isBareOrTerm(clause, kind) && isAfterthought(block, clause))
      );
  }
}

/** *(U krijgt een vergoeding.) Die staat binnen een week op uw rekening*; not *die wordt bezorgd*. */
function isDemonstrative(stream: TokenStream, { start }: Range): boolean {
  return STANDING.has(normAt(stream, start + 1)) && !isDeedDone(normAt(stream, start + 2));
}
const STANDING: ReadonlySet<string> = wordSet(
  'is zijn staat staan ligt liggen komt komen wordt worden volgt volgen',
);

/** *Wij zijn er voor u, altijd*: nothing besides. */
function isBareOrTerm({ start, end }: Range, kind: PromiseKind): boolean {
  return kind === 'deadline' || (kind === 'always' && end - start <= 2);
}

/** *Fatima belt u binnen een uur*, *de conciërge staat altijd voor u klaar* */
function isPersonsPromise({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  if (kind !== 'deadline' && !someWord(block, clause, YOURS)) return false;
  return kind !== 'vow' && isDoneByPerson(block, clause, focus, false);
}

/** *Vanaf het station bent u te voet binnen tien minuten bij ons*: the reader walks. */
function isOnTheWay(stream: TokenStream, clause: Range): boolean {
  if (someWord(stream, clause, TRAVELLING)) return true;
  // *Loopt u deze route, dan bent u binnen een uur terug.*
  return (
    someWord(stream, clause, READER_IS) && someWord(stream, sentenceOf(stream, clause.start), TRAVELLING)
  );
}
const READER_IS: ReadonlySet<string> = new Set(['bent', 'ben']);

/** *Onze deur staat altijd voor u open.* */
const OPEN: ReadonlySet<string> = new Set(['open', 'klaar']);
/** *Onze bussen zijn nooit te laat.* */
const PUNCTUAL: ReadonlySet<string> = new Set(['laat', 'tijd']);

function ownThingPromises({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  if (kind === 'always')
    return (
      (someWord(block, clause, COMPANIES) && someWord(block, clause, SERVING)) ||
      ((someWord(block, clause, OPEN) || someWord(block, clause, ROOM)) && someWord(block, clause, YOURS)) ||
      someWord(block, clause, PUNCTUAL) ||
      someWord(block, clause, AVAILABLE)
    );
  if (someWord(block, clause, DEMANDING)) return false;
  if (kind === 'deadline')
    return (
      (someWord(block, clause, COMPANIES) && someWord(block, clause, SERVING)) ||
      someWord(block, clause, SERVICE_DONE) ||
      someWord(block, clause, YOURS, focus) ||
      isGivenToCustomer(block, clause)
    );
  return true;
}

/** *Bij ons is altijd plek.* */
const ROOM: ReadonlySet<string> = new Set(['plek', 'plaats', 'welkom']);

/** *Bij ons wacht u nooit*, *wie bij ons lid is, krijgt altijd …* */
function isAlwaysOurs(stream: TokenStream, clause: Range, sentence: Range): boolean {
  if (someWord(stream, clause, DEMANDING)) return false;
  if (isGivenToCustomer(stream, clause) && isWithOurs(stream, sentence)) return true;
  return isWithOurs(stream, clause) && (someWord(stream, sentence, YOURS) || someWord(stream, clause, ROOM));
}

/** No known subject: passives, what is the reader's, and fragments. */
function nobodyPromises(match: Match, clause: Range, kind: PromiseKind): boolean {
  const { block, focus } = match;
  if (kind === 'vow') return false;
  if (kind === 'always') return isAlwaysOurs(block, clause, sentenceOf(block, focus.start));
  if (kind === 'quality' && isHowTo(block, clause)) return false;
  if (isDoneByUs(block, clause)) return true;
  if (someWord(block, clause, DEMANDING)) return false;
  if (kind === 'deadline' && (isGivenToCustomer(block, clause) || isCustomerWithUs(block, clause)))
    return true;
  // *De klant stuurt het binnen een week terug.*
  if (kind === 'deadline' && isOutsidersAct(block, clause) && !isUndergoneBeside(block, clause, focus))
    return false;
  if (someWord(block, clause, READER_DONE, focus)) return false;
  if (isDoneByOthers(block, clause)) return false;
  if (kind === 'quality' && (isOurProcess(block, clause) || isOfResult(match) || isSolved(match)))
    return true;
  if (isFragment(match, clause)) return fragmentPromises(match, clause, kind);
  if (kind === 'deadline' && isDoneBySoftware(block, clause, focus)) return false;
  const yours = someWord(block, clause, YOURS, focus);
  if (kind === 'quality')
    return (
      isWithOurs(block, sentenceOf(block, focus.start)) ||
      (yours && (hasServiceNoun(block, clause) || someWord(block, clause, SERVICE_DONE)))
    );
  if (someWord(block, clause, PERMITTING)) return false;
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
    !someWord(block, sentence, CONDITIONAL)
  );
}

/** *Iedere klant staat bij ons binnen tien minuten weer buiten.* */
function isCustomerWithUs(stream: TokenStream, clause: Range): boolean {
  return isWithOurs(stream, clause) && wordsOf(stream, clause).some(isCustomerNoun);
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
const UNDERGOING: ReadonlySet<string> = new Set(['is', 'zijn', 'wordt', 'worden']);

/** *gegarandeerd resultaat* */
function isOfResult({ block, focus }: Match): boolean {
  return /^(?:resultaat|succes)$/.test(block.tokens[focus.end]?.norm ?? '');
}
