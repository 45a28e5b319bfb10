import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { isQuestion } from '../clause/question.js';
import { readerIsPromised } from './by-reader.js';
import { writerPromises } from './by-writer.js';
import { isGivenToCustomer } from './customer-given.js';
import { fragmentPromises, isFragment, isHowTo } from './fragment.js';
import {
  CONDITIONAL,
  isAfterthought,
  isComplement,
  isDemandedAbove,
  mainClauseOf,
  writerGoverns,
} from './governing-clause.js';
import { continuesDemand, imperativeBefore } from './imperative.js';
import {
  ARRIVAL,
  COMPANIES,
  DEMANDING,
  OURS,
  PERMITTING,
  READER_DONE,
  SERVICE_DONE,
  SERVICE_NOUNS,
  SERVING,
  TRAVELLING,
  YOURS,
} from './lexicon.js';
import { isServedOnDay } from './on-day.js';
import { isDoneByPerson } from './person-acts.js';
import type { PromiseKind } from './promise-kind.js';
import { subjectOf } from './subject.js';
import { withDemonstrative } from './vague-clause.js';
import { someWord, wordsOf } from './words.js';

const RELATIVE: ReadonlySet<string> = new Set(['die', 'dat']);

/** Whether the writer's side promises the words of a match (rules.md, `te-veel-beloven`). */
export function isPromisedByWriter(match: Match, kind: PromiseKind): boolean {
  if (kind === 'day') return isServedOnDay(match) && isPromisedByWriter(match, 'deadline');
  const { block, focus } = match;
  if (isQuestion(block, focus.start)) return false;
  const clause = withDemonstrative(block, mainClauseOf(block, focus));
  const opener = (block.tokens[clause.start] as Token).norm;
  if (CONDITIONAL.has(opener) && clause.start < focus.start) return false;
  if (isDemandedAbove(block, clause, opener) || continuesDemand(block, clause, focus)) return false;
  if (kind === 'deadline' && isOnTheWay(block, clause)) return false;
  const imperative = imperativeBefore(block, clause, focus.start);
  if (imperative !== undefined) return imperative === 'receive';
  const subject = subjectOf(block, clause);
  switch (subject.actor) {
    case 'writer':
    case 'company':
      return writerPromises(match, clause, subject, kind);
    case 'reader':
      return readerIsPromised(match, clause, subject, kind) || isPersonsPromise(match, clause, kind);
    case 'own-thing':
      return ownThingPromises(match, clause, kind);
    case 'other':
      if (isComplement(block, clause))
        return writerGoverns(block, clause) && kind !== 'vow' && kind !== 'always';
      if (RELATIVE.has(opener)) return false;
      if (isPersonsPromise(match, clause, kind)) return true;
      return nobodyPromises(match, clause, kind) || (kind === 'deadline' && isAfterthought(block, clause));
  }
}

/** *Fatima belt u binnen een uur*, *de conciërge staat altijd voor u klaar* */
function isPersonsPromise({ block }: Match, clause: Range, kind: PromiseKind): boolean {
  return kind !== 'vow' && someWord(block, clause, YOURS) && isDoneByPerson(block, clause, false);
}

/** *Vanaf het station bent u te voet binnen tien minuten bij ons*: the reader walks. */
function isOnTheWay(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, TRAVELLING);
}

function ownThingPromises({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  if (kind === 'always') return someWord(block, clause, COMPANIES) && someWord(block, clause, SERVING);
  if (someWord(block, clause, DEMANDING)) return false;
  if (kind === 'deadline')
    return (
      someWord(block, clause, SERVICE_DONE) ||
      someWord(block, clause, YOURS, focus) ||
      isGivenToCustomer(block, clause)
    );
  return true;
}

/** No known subject: passives, what is the reader's, and fragments. */
function nobodyPromises(match: Match, clause: Range, kind: PromiseKind): boolean {
  const { block, focus } = match;
  if (kind === 'always' || kind === 'vow') return false;
  if (kind === 'quality' && isHowTo(block, clause)) return false;
  if (isDoneByUs(block, clause)) return true;
  if (someWord(block, clause, DEMANDING) || someWord(block, clause, READER_DONE, focus)) return false;
  if (isFragment(match, clause)) return fragmentPromises(match, clause, kind);
  const yours = someWord(block, clause, YOURS, focus);
  if (kind === 'quality')
    return yours && (hasServiceNoun(block, clause) || someWord(block, clause, SERVICE_DONE));
  if (someWord(block, clause, PERMITTING)) return false;
  if (isGivenToCustomer(block, clause)) return true;
  const service =
    hasServiceNoun(block, clause) ||
    someWord(block, clause, SERVICE_DONE) ||
    someWord(block, clause, ARRIVAL, focus);
  return (yours && service) || isServicePassive(block, clause) || isDelivery(block, clause);
}

/** *wordt door ons verwerkt* */
export function isDoneByUs({ tokens }: TokenStream, clause: Range): boolean {
  for (let at = clause.start + 1; at < clause.end; at++) {
    if (OURS.has((tokens[at] as Token).norm) && (tokens[at - 1] as Token).norm === 'door') return true;
  }
  return false;
}

/** *bestelling*, *lenspas*: a service noun, or a compound of one. */
export function hasServiceNoun(stream: TokenStream, clause: Range): boolean {
  return wordsOf(stream, clause).some((word) =>
    [...SERVICE_NOUNS].some((noun) => word === noun || (noun.length > 2 && word.endsWith(noun))),
  );
}

const PASSIVE: ReadonlySet<string> = new Set(['wordt', 'worden', 'is', 'zijn', 'zal', 'zullen']);
const READER_GOODS: ReadonlySet<string> = new Set([
  'bestellingen',
  'bestelling',
  'pakketten',
  'orders',
  'geld',
  'bedrag',
  'aankoopbedrag',
  'borg',
  'storing',
  'storingen',
  'vragen',
  'mails',
  'e-mails',
  'artikelen',
]);

/** *De kast wordt binnen zes weken geleverd*, *levering vindt plaats binnen een week*: what only sellers say. */
function isDelivery(stream: TokenStream, clause: Range): boolean {
  if (someWord(stream, clause, AGENT)) return false;
  if (DELIVERY.has((stream.tokens[clause.start] as Token).norm)) return true;
  return someWord(stream, clause, PASSIVE) && someWord(stream, clause, DELIVERED);
}
/** Somebody else delivers, or an authority decides. */
const AGENT: ReadonlySet<string> = new Set([
  'door',
  'besluit',
  'beschikking',
  'beslissing',
  'uitspraak',
  'aanslag',
]);
const DELIVERY: ReadonlySet<string> = new Set(['levering', 'bezorging', 'verzending', 'terugbetaling']);
const DELIVERED: ReadonlySet<string> = new Set(['geleverd', 'bezorgd', 'thuisbezorgd', 'verzonden']);

/** *Bestellingen worden binnen twee dagen bezorgd.* */
function isServicePassive(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, PASSIVE) &&
    someWord(stream, clause, SERVICE_DONE) &&
    someWord(stream, clause, READER_GOODS)
  );
}
