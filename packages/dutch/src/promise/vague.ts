import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { beforeQuestion, tellsPast } from '../clause/past.js';
import { isQuestion } from '../clause/question.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { READER_SUBJECTS, READER_WORDS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { isReported } from '../quotation/reported.js';
import { isGivenToCustomer } from './customer-given.js';
import { isErrand } from './errand.js';
import {
  isComplement,
  isConditional,
  isDemandedAbove,
  isSeenTo,
  mainClauseOf,
  writerGoverns,
} from './governing-clause.js';
import { imperativeBefore } from './imperative.js';
import { COMPANIES, DEMANDING, PERMITTING, RECEIVING } from './lexicon.js';
import { isNoAct } from './no-act.js';
import { isWorkersVerb, namesDeed } from './own-deed.js';
import { isOutsidersAct } from './person.js';
import { isDoneByPerson } from './person-acts.js';
import { servingVerbs } from './person-words.js';
import { selfAsSubject } from './self-named.js';
import { OWN, type Subject, subjectOf } from './subject.js';
import {
  ABILITY,
  aimStart,
  holdsNegation,
  isCustomersVoice,
  isEffort,
  isOurAim,
  isOurResult,
  isProposal,
  isSupposedAbove,
  isWhether,
  withDemonstrative,
  withSharedSubject,
} from './vague-clause.js';
import { isGiven, isOurDoing, isOwnThing } from './vague-doing.js';
import { isForeseen, isStaffRelative, type VagueSign } from './vague-things.js';
import { someWord, wordsOf } from './words.js';

/** Whether the writer's side promises something with the vague words of a match (rules.md, `vage-belofte`). */
export function isVaguelyPromised(match: Match, sign: VagueSign): boolean {
  const { block, focus } = match;
  if (isQuestion(block, focus.start) || isCustomersVoice(match)) return false;
  // *‘We komen binnenkort’, schreef een gast*
  const sentence = sentenceOf(block, focus.start);
  if (isSaidByOthers(match) && (wordsOf(block, sentence).some(isCustomerNoun) || isReported(block, sentence)))
    return false;
  const clause = withSharedSubject(block, withDemonstrative(block, mainClauseOf(block, focus)), focus);
  const opener = (block.tokens[clause.start] as Token).norm;
  if (isConditional(block, clause, focus.start) || isAttributive(block, focus)) return false;
  if (clause.start < focus.start && REASONS.has(opener)) return false;
  if (isWhether(block, clause, focus) || isLead(block, clause, focus)) return false;
  if (opener === 'dat' && isHopedForReader(block, clause)) return false;
  const part = conjunctOf(block, clause, focus.start);
  if (someWord(block, { start: part.start + 1, end: focus.start }, WHO)) return false;
  if (
    isLookedForward(block, part, focus) ||
    holdsNegation(block, part, focus) ||
    tellsPast(block, beforeQuestion(block, part, focus), withVerb(block, focus))
  )
    return false;
  const aim = aimStart(block, clause, focus);
  if (aim !== undefined)
    return isEffort(block, clause, aim) || (sign === 'soon' && isOurAim(block, clause, aim));
  if (sign === 'act' && !isForReader(block, focus)) return false;
  if (sign === 'errand' && !isErrand(block, part, focus)) return false;
  if (sign === 'deed' && !isDeed(block, clause, part, focus)) return false;
  if ((sign === 'act' || sign === 'errand' || sign === 'deed') && isNoAct(block, part, focus)) return false;
  if (RESULTS.has(opener) && !isOurResult(block, clause)) return false;
  if (opener === 'dat' && (isDemandedAbove(block, clause, opener) || isSupposedAbove(block, clause)))
    return false;
  if (COMING_TO_YOU.test(wordsOf(block, part).join(' '))) return true;
  const imperative = imperativeBefore(block, part, focus.start);
  if (imperative !== undefined) return imperative === 'receive';
  return isInOurHands(match, clause, part, sign);
}

/** *Kom zsm jouw kant op*, *bel je zsm terug*: in haste without *ik*. */
const COMING_TO_YOU =
  /^(?:ik )?(?:kom\b.* (?:(?:naar|bij) (?:u|je|jou|jullie)|(?:jouw|je|uw|jullie) kant op)(?: toe| langs)?|(?:bel|mail|app) (?:u|je|jullie) (?:zsm|z\.s\.m|asap|zo (?:snel|spoedig) mogelijk) terug)$/;

/** *Wij hopen dat u spoedig weer kunt bellen*; not *wij hopen dat wij u spoedig …*. */
function isHopedForReader(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  return (
    above !== undefined &&
    READER_SUBJECTS.has(normAt(stream, clause.start + 1)) &&
    someWord(stream, above, HOPING)
  );
}
const HOPING: ReadonlySet<string> = new Set(['hoop', 'hopen', 'hoopt']);

/** *Mochten we in de toekomst …*: a condition; *Graag zo snel mogelijk …*: a request. */
function isLead(stream: TokenStream, clause: Range, focus: Range): boolean {
  const first = (stream.tokens[clause.start] as Token).norm;
  return (
    /^mochten?$/.test(first) ||
    (first === 'graag' && focus.start === clause.start + 1 && !OURS_NEAR.has(normAt(stream, focus.end)))
  );
}
const OURS_NEAR: ReadonlySet<string> = new Set(['wij', 'we', 'ik', 'helpen', 'bellen']);

/** *het binnenkort verschijnende boek*; not *wij pakken het binnenkort op*. */
function isAttributive({ tokens }: TokenStream, focus: Range): boolean {
  const behind = tokens[focus.end];
  return (
    NEUTERS.has(tokens[focus.start - 1]?.norm ?? '') &&
    behind?.kind === 'word' &&
    /^\p{L}{3,}[dtrn]e$/u.test(behind.norm) &&
    tokens[focus.end + 1]?.kind === 'word'
  );
}
const NEUTERS: ReadonlySet<string> = new Set(['het', 'ons']);

/** *wij maken bekend wie er binnenkort stopt* */
const WHO: ReadonlySet<string> = new Set(['wie', 'wat', 'welke', 'hoe', 'hoeveel']);

/** *wij kijken ernaar uit u binnenkort te ontmoeten* */
function isLookedForward(stream: TokenStream, part: Range, focus: Range): boolean {
  const before = wordsOf(stream, { start: part.start, end: focus.start }).join(' ');
  return /\bkijk(?:t|en)?\b.* uit\b|\buitkijken\b/.test(before);
}

/** *Zo snel mogelijk zagen wij de planken*: behind a time to come no past tense of *zien*. */
function withVerb(stream: TokenStream, { start, end }: Range): Range {
  const isAhead = AHEAD.test(normAt(stream, end - 1)) && servingVerbs().has(normAt(stream, end));
  return { start, end: isAhead ? end + 1 : end };
}
/** Not *spoedig zagen wij*, *in de toekomst zagen wij*. */
const AHEAD = /^(?:mogelijk|binnenkort|zsm|z\.s\.m|asap|termijn)$/;

function isDeed(stream: TokenStream, clause: Range, part: Range, focus: Range): boolean {
  return (
    namesDeed(stream, clause, part, focus) &&
    !someWord(stream, part, OFTEN) &&
    (isForReader(stream, focus) || isErrand(stream, part, focus))
  );
}

const OFTEN: ReadonlySet<string> = new Set(['soms', 'vaak', 'meestal', 'jaren']);

/** The sentence speaks of the reader, of what was spoken of, or of what is to come: *wij gaan dit uitzoeken*. */
function isForReader(stream: TokenStream, focus: Range): boolean {
  return someWord(stream, sentenceOf(stream, focus.start), FOR_READER);
}
const FOR_READER: ReadonlySet<string> = new Set([
  ...READER_WORDS,
  'dit',
  'dat',
  'deze',
  'zal',
  'zullen',
  'gaan',
  'hierover',
  'hiervoor',
  'hiernaar',
  'hiermee',
  'contact',
  'hem',
]);

function isInOurHands(match: Match, clause: Range, part: Range, sign: VagueSign): boolean {
  const { block } = match;
  if (someWord(block, part, HEDGED, match.focus) || someWord(block, part, PARTIES)) return false;
  const opener = (block.tokens[clause.start] as Token).norm;
  if (opener === 'mogelijk' || isProposal(block, clause)) return false;
  const subject = selfAsSubject(block, clause) ?? subjectOf(block, clause);
  // *Mensen klikken het liefst zo snel mogelijk door*: people at large.
  if (subject.index === subject.start && PEOPLE.has(block.tokens[subject.index]?.norm ?? '')) return false;
  if (isDoneByWhoever(block, clause)) return false;
  switch (subject.actor) {
    case 'writer':
    case 'company':
      if (subject.actor === 'company' && isReported(block, sentenceOf(block, match.focus.start)))
        return false;
      if (isObjectOnly(block, clause, subject)) return false;
      // *dat wij het te zijner tijd kunnen overdragen*
      if (sign === 'later' && someWord(block, part, ABILITY) && !someWord(block, part, READER_WORDS))
        return false;
      return isOurDoing(block, clause, part, subject);
    case 'reader':
      if (isDoneByPerson(block, clause, match.focus, sign === 'soon'))
        return opener !== 'dat' || writerGoverns(block, clause);
      // *onze monteur, die u zo snel mogelijk belt*
      if (opener === 'die' && isStaffRelative(block, clause) && isOurs(block, clause))
        return !someWord(block, clause, PERMITTING) && !someWord(block, clause, DEMANDING);
      // *Wij zorgen dat u zo snel mogelijk weer kunt bellen*
      if (opener === 'dat' && someWord(block, part, ENABLED) && isSeenTo(block, clause))
        return writerGoverns(block, clause);
      return isGiven(block, clause, subject, sign);
    case 'own-thing':
      return (
        isOwnThing(block, clause, subject) || isGivenToCustomer(block, clause) || isFirmsDeed(block, subject)
      );
    case 'other':
      if (isReported(block, sentenceOf(block, match.focus.start))) return false;
      // *In de toekomst is het beter om …*
      if (ADVISABLE.test(wordsOf(block, sentenceOf(block, match.focus.start)).join(' '))) return false;
      if (sign === 'deed' && isWorkersVerb(block, clause, match.focus.start)) return true;
      if (isComplement(block, clause) && isPromisedAbove(block, clause))
        return isForeseen(match, clause, sign);
      if (isComplement(block, clause))
        return writerGoverns(block, clause) && (isSeenTo(block, clause) || isForeseen(match, clause, sign));
      return isForeseen(match, clause, sign);
  }
}

/** *onze monteur, die …*; not *een loodgieter die …*. */
function isOurs(stream: TokenStream, { start }: Range): boolean {
  return someWord(stream, { start: Math.max(0, start - REACH), end: start }, OWN);
}
const REACH = 5;

/** *Onze school regelt zo spoedig mogelijk een nieuwe dag*; not *onze school verhuist binnenkort*. */
function isFirmsDeed(stream: TokenStream, { index }: Subject): boolean {
  const verb = normAt(stream, index + 1);
  return COMPANIES.has(normAt(stream, index)) && /[^aeiou]t$/.test(verb) && !NO_SERVICE.test(verb);
}
const NO_SERVICE =
  /^(?:bestaat|viert|verhuist|groeit|sluit|fuseert|wordt|gaat|staat|krijgt|zit|verandert|hoopt|wacht|zoekt)$/;

/** *Wie een sleutel heeft, brengt die zo snel mogelijk terug*; not *…, krijgt zo snel mogelijk bericht*. */
function isDoneByWhoever(stream: TokenStream, clause: Range): boolean {
  const { start } = sentenceOf(stream, clause.start);
  const verb = normAt(stream, clause.start);
  return (
    normAt(stream, start) === 'wie' &&
    clause.start > start &&
    !(RECEIVING.has(verb) || verb === 'wordt' || READER_SUBJECTS.has(normAt(stream, clause.start + 1))) &&
    !someWord(stream, clause, WRITER_SUBJECTS)
  );
}

/** *De klant belt de helpdesk*: our people are spoken to; *wordt door de helpdesk gebeld* is theirs. */
function isObjectOnly(stream: TokenStream, clause: Range, { start }: Subject): boolean {
  return (
    !WRITER_SUBJECTS.has((stream.tokens[start] as Token).norm) &&
    stream.tokens[start - 1]?.norm !== 'door' &&
    start > clause.start &&
    isOutsidersAct(stream, clause)
  );
}

const ADVISABLE = /\b(?:is|was|lijkt|blijft) het \p{L}+ om\b/u;
/** *Haar is beloofd dat …*; not *ons is beloofd dat …*. */
function isPromisedAbove(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  return above !== undefined && PROMISED.test(wordsOf(stream, above).join(' '));
}
const PROMISED = /^(?!.*\b(?:ons|mij|me)\b).*\b(?:is|werd|wordt)\b.*\b(?:beloofd|toegezegd)$/;

const ENABLED: ReadonlySet<string> = new Set(['kunt', 'kan', 'kunnen', 'kun']);

/** Nothing is promised beside these. */
const HEDGED = wordSet('misschien wellicht eventueel eventuele waarschijnlijk');
const PEOPLE: ReadonlySet<string> = new Set(['mensen', 'personeel', 'vakmensen']);
/** The parties of a contract. */
const PARTIES = wordSet('koper verkoper opdrachtgever opdrachtnemer wederpartij partijen');
const REASONS = wordSet('omdat doordat aangezien om teneinde door zonder tot');
const RESULTS: ReadonlySet<string> = new Set(['zodat', 'opdat', 'waardoor', 'waarmee', 'waarna']);
