import { isAllCapitals, type Match, type Range, type Token, type TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt, sentenceOf } from '../clause/clause.js';
import { isQuestion } from '../clause/question.js';
import { hasCapital } from '../clause/words.js';
import { READER_SUBJECTS } from '../lexicon/pronouns.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { isReported } from '../quotation/reported.js';
import { readerIsPromised } from './by-reader.js';
import { writerPromises } from './by-writer.js';
import { isThirdPartysAct } from './done-by.js';
import {
  isAfterthought,
  isComplement,
  isConditional,
  isDemandedAbove,
  isSeenTo,
  mainClauseOf,
  readerRelies,
  writerGoverns,
} from './governing-clause.js';
import { continuesDemand, imperativeBefore } from './imperative.js';
import { DEMANDING, OURS, PERMITTING, STANDING, YOURS } from './lexicon.js';
import { nobodyPromises } from './nobody.js';
import { isServedOnDay } from './on-day.js';
import { isOnTheWay } from './on-the-way.js';
import { ownThingPromises } from './own-thing.js';
import { isDeedDone } from './passive.js';
import { isDoneByDepartment, isDoneByPerson } from './person-acts.js';
import { isBody } from './person-words.js';
import type { PromiseKind } from './promise-kind.js';
import { selfAsSubject } from './self-named.js';
import { subjectOf } from './subject.js';
import { isOurResult, isProposal, isSupposedAbove, withDemonstrative } from './vague-clause.js';
import { isStaffRelative } from './vague-things.js';
import { someWord, wordsOf } from './words.js';

/** Of these others may tell; what *wij* and *u* say and get, we tell. */
const BY_OTHERS: ReadonlySet<string> = new Set(['company', 'other']);
const BUYER: ReadonlySet<string> = new Set(['koper', 'kopers']);
const SELLER: ReadonlySet<string> = new Set(['verkoper', 'verkopers']);
const RELATIVE: ReadonlySet<string> = new Set(['die', 'dat']);

/** Whether the writer's side promises the words of a match (rules.md, `te-veel-beloven`). */
export function isPromisedByWriter(match: Match, kind: PromiseKind): boolean {
  if (kind === 'day') return isServedOnDay(match) && isPromisedByWriter(match, 'deadline');
  const { block, focus } = match;
  if (isQuestion(block, focus.start)) return false;
  // *‘Ik breng het morgen’, zei de kapitein*
  if (isSaidByOthers(match) && isReported(block, sentenceOf(block, focus.start))) return false;
  const clause = withDemonstrative(block, mainClauseOf(block, focus));
  const opener = (block.tokens[clause.start] as Token).norm;
  if (kind === 'quality' && isTitle(block)) return false;
  // *De koper en de verkoper tekenen uiterlijk vrijdag*: the parties to a contract.
  if (someWord(block, clause, BUYER) && someWord(block, clause, SELLER)) return false;
  if (isConditional(block, clause, focus.start) || isProposal(block, clause)) return false;
  if (isDemandedAbove(block, clause, opener) || continuesDemand(block, clause, focus)) return false;
  if (kind === 'deadline' && isOnTheWay(block, clause)) return false;
  const imperative = imperativeBefore(block, clause, focus.start);
  if (imperative !== undefined)
    return imperative === 'receive' || (kind === 'quality' && isOfferedEase(match, clause));
  const subject = selfAsSubject(block, clause) ?? subjectOf(block, clause);
  if (BY_OTHERS.has(subject.actor) && isReported(block, sentenceOf(block, focus.start))) return false;
  switch (subject.actor) {
    case 'writer':
    case 'company':
      return writerPromises(match, clause, subject, kind);
    case 'reader':
      if (kind === 'vow' && isVowToReader(match, clause)) return true;
      // *Wij zorgen ervoor dat u altijd op tijd aankomt*
      if (kind === 'always' && opener === 'dat' && isSeenTo(block, clause) && writerGoverns(block, clause))
        return true;
      if (kind === 'always' && isResult(block, clause) && isOurResult(block, clause)) return true;
      // *de offerte, die u uiterlijk vrijdag van ons ontvangt*
      if (
        kind === 'deadline' &&
        normAt(block, clause.start - 1) === ',' &&
        RECEIVED.test(wordsOf(block, clause).join(' '))
      )
        return true;
      if (opener === 'die' && kind === 'deadline' && isStaffRelative(block, clause))
        return !someWord(block, clause, PERMITTING) && !someWord(block, clause, DEMANDING);
      return readerIsPromised(match, clause, subject, kind) || isPersonsPromise(match, clause, kind);
    case 'own-thing':
      return ownThingPromises(match, clause, kind);
    case 'other':
      if (isComplement(block, clause) && readerRelies(block, clause))
        return nobodyPromises(match, clause, kind);
      if (isComplement(block, clause))
        return (
          writerGoverns(block, clause) &&
          !isSupposedAbove(block, clause) &&
          kind !== 'vow' &&
          kind !== 'always'
        );
      if (opener === 'die' && kind === 'deadline' && isStaffRelative(block, clause))
        return someWord(block, clause, YOURS);
      if ((RELATIVE.has(opener) && !isDemonstrative(block, clause, kind)) || isThirdPartysAct(block, clause))
        return false;
      if (isPersonsPromise(match, clause, kind) || isOfDeedBefore(match, clause, kind)) return true;
      return (
        nobodyPromises(match, clause, kind) ||
        (isBareOrTerm(clause, kind, focus) && isAfterthought(block, clause))
      );
  }
}

/** *(U krijgt een vergoeding.) Die staat binnen een week op uw rekening*, *dat lukt bij ons zonder gedoe*; not *die wordt bezorgd*. */
function isDemonstrative(stream: TokenStream, { start }: Range, kind: PromiseKind): boolean {
  if (kind === 'quality' && start === sentenceOf(stream, start).start) return true;
  return STANDING.has(normAt(stream, start + 1)) && !isDeedDone(normAt(stream, start + 2));
}

/** *Wij zijn er voor u, altijd*, *u krijgt hem morgen, hoe dan ook*: nothing besides. */
function isBareOrTerm({ start, end }: Range, kind: PromiseKind, focus: Range): boolean {
  return (
    kind === 'deadline' ||
    (kind === 'always' && end - start <= 2) ||
    (kind === 'quality' && start === focus.start && end === focus.end)
  );
}

/** *Wij houden een voorraad aan, zodat u nooit zonder zit*, *wij plannen het zo dat u nooit wacht* */
function isResult(stream: TokenStream, { start }: Range): boolean {
  const opener = normAt(stream, start);
  return opener === 'zodat' || (opener === 'dat' && normAt(stream, start - 1) === 'zo');
}

/** *Zorgeloos Vastgoed*: two words with a capital, and no more. */
function isTitle(stream: TokenStream): boolean {
  const words = stream.tokens.filter(({ kind }) => kind !== 'punctuation');
  return words.length === 2 && words.every((word) => hasCapital(stream, word) && !isAllCapitals(stream.text));
}

/** *De technische dienst vervangt het slot, en dat gebeurt binnen een dag*: the clause before says who does what. */
function isOfDeedBefore({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  if (kind !== 'deadline' || !/^(?:en )?dat (?:gebeurt|doet|doen)\b/.test(wordsOf(block, clause).join(' ')))
    return false;
  const before = clauseBefore(block, clause);
  return before !== undefined && isDoneByPerson(block, before, { ...focus, start: before.start }, false);
}

/** *De directie belooft u dat …*: nobody says so of others to the reader. */
function isVowToReader({ block, focus }: Match, { start }: Range): boolean {
  return (
    /^(?:de|het)$/.test(normAt(block, start)) &&
    isBody(normAt(block, start + 1)) &&
    focus.start === start + 2 &&
    READER_SUBJECTS.has(normAt(block, focus.end))
  );
}

/** *Fatima belt u binnen een uur*, *de conciërge staat altijd voor u klaar* */
function isPersonsPromise({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  if (kind === 'quality' && isDoneByDepartment(block, clause)) return true;
  if (kind !== 'deadline' && !someWord(block, clause, YOURS)) return false;
  return kind !== 'vow' && isDoneByPerson(block, clause, focus, false);
}

const RECEIVED = /^(?:die|dat) (?:u|je|jij|jullie) .*\bvan ons\b.* (?:ontvangt|krijgt|krijgen|ontvangen)$/;

/** *Ga zorgeloos op pad met onze huurauto*: no demand, since nobody can do that on purpose. */
function isOfferedEase({ block, focus }: Match, clause: Range): boolean {
  return (
    /^(?:zorgeloos|risicoloos|probleemloos)$/.test(normAt(block, focus.start)) &&
    someWord(block, clause, OURS)
  );
}
