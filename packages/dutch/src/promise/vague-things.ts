import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { isCustomerEnabled, isGivenToCustomer } from './customer-given.js';
import { hasServiceNoun, isComingTo } from './delivery.js';
import { DOERS, isDoneByOthers, isDoneByUs } from './done-by.js';
import { isFragment, SHORT_KINDS } from './fragment.js';
import {
  ARRIVAL,
  DEMANDING,
  FRAGMENT_READER,
  FRAGMENT_SERVICE,
  READER_DONE,
  SERVICE_DONE,
  STAFF,
  YOURS,
} from './lexicon.js';
import { isDoneByPerson } from './person-acts.js';
import { humanVerbs, servingVerbs } from './person-words.js';
import { ACTED, ANNOUNCED, ASKED, BEING, COMING, READY, TO_DO, UNOWNED } from './vague-lexicon.js';
import { isRestored, someWord, wordsOf } from './words.js';

/**
 * What vague time it is: as `soon` as can be (*zo snel mogelijk*), what is `coming` (*binnenkort, in de toekomst*), or `later`
 * (*te zijner tijd*); or no time at all, only an `act` for the reader (*wij sturen u*), or an `errand` that says nothing of the reader
 * (*wij sturen een monteur*).
 */
export type VagueTime = 'soon' | 'coming' | 'later' | 'act' | 'errand';

/**
 * In a clause whose subject is neither the writer nor the reader: whether what it foresees lies in the writer's hands. Passives
 * of service, what opens or appears, what arrives with the reader, and notes without a verb.
 */
export function isForeseen(match: Match, clause: Range, time: VagueTime): boolean {
  const { block, focus } = match;
  const opener = (block.tokens[clause.start] as Token).norm;
  if (opener === 'die') return isStaffRelative(block, clause);
  if (isDoneByUs(block, clause)) return true;
  if (someWord(block, clause, DEMANDING) || someWord(block, clause, ASKED) || someWord(block, clause, GLADLY))
    return false;
  if (isDoneByOthers(block, clause)) return false;
  if (
    isDoneByPerson(block, clause, time === 'soon') ||
    isSomeoneSent(block, clause) ||
    isGivenToCustomer(block, clause) ||
    (time === 'coming' && isCustomerEnabled(block, clause)) ||
    isRestored(block, clause) ||
    isPassive(
      block,
      clause,
      focus,
      time === 'soon' || (block.tokens[focus.end - 1] as Token).norm === 'termijn',
    )
  )
    return true;
  if (someWord(block, clause, READER_DONE, focus) || someWord(block, clause, UNOWNED)) return false;
  if (
    isComingTo(block, clause) ||
    isSetUp(block, clause, focus) ||
    isAppearing(block, clause, focus) ||
    isArriving(block, clause, focus)
  )
    return true;
  return isFragment(match, clause) && !hasExistential(block, clause) && isAnnounced(match, clause, time);
}

const GLADLY: ReadonlySet<string> = new Set([
  'graag',
  'svp',
  's.v.p',
  'aub',
  'a.u.b',
  'gelieve',
  'alstublieft',
]);
const BECOMING: ReadonlySet<string> = new Set(['wordt', 'worden']);
const THERE: ReadonlySet<string> = new Set(['er']);

/** *onze technische dienst, die zo snel mogelijk contact met u opneemt* */
function isStaffRelative(stream: TokenStream, clause: Range): boolean {
  const before = stream.tokens.slice(Math.max(0, clause.start - 5), clause.start);
  return (
    before.some(({ norm }) => STAFF.has(norm) || /(?:dienst|afdeling|team|collega|ploeg)$/.test(norm)) &&
    (someWord(stream, clause, READER_WORDS) || someWord(stream, clause, SPOKEN_OF))
  );
}

const SPOKEN_OF: ReadonlySet<string> = new Set(['er', 'ernaar', 'hiermee', 'dit', 'het']);

/** *Zo snel mogelijk komt er iemand bij u langs.* */
function isSomeoneSent(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, SOMEBODY) &&
    (someWord(stream, clause, servingVerbs()) || someWord(stream, clause, humanVerbs())) &&
    someWord(stream, clause, READERS)
  );
}
const SOMEBODY: ReadonlySet<string> = new Set(['iemand']);

const READERS: ReadonlySet<string> = new Set([...READER_WORDS, 'klant', 'klanten']);

/** *De storing wordt zo snel mogelijk verholpen*, *er wordt contact met u opgenomen*. */
function isPassive(stream: TokenStream, clause: Range, focus: Range, isNear: boolean): boolean {
  if (!someWord(stream, clause, BECOMING)) return false;
  if (someWord(stream, clause, READER_DONE, focus)) return false;
  const done =
    someWord(stream, clause, SERVICE_DONE, focus) ||
    someWord(stream, clause, ACTED, focus) ||
    (someWord(stream, clause, YOURS) &&
      wordsOf(stream, clause).some((word) => /^ge\p{L}+eerd$/u.test(word))) ||
    (isNear && focus.start > clause.start + 1 && wordsOf(stream, clause).some(isDeedDone));
  return (
    done &&
    !someWord(stream, clause, OPTIONAL) &&
    (!someWord(stream, clause, UNOWNED) || someWord(stream, clause, THERE))
  );
}
/** *weggewerkt, aangelegd*: a participle with a particle, which only doers have. */
function isDeedDone(word: string): boolean {
  return /^(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|weg|terug|voor|recht|schoon)ge\p{L}+(?:d|t|en)$/u.test(
    word,
  );
}
const OPTIONAL: ReadonlySet<string> = new Set(['kan', 'kunnen', 'mag', 'mogen', 'zou', 'zouden']);

/** *Meer informatie volgt binnenkort*, *het artikel is binnenkort weer leverbaar*. */
function isAppearing(stream: TokenStream, clause: Range, focus: Range): boolean {
  return (
    someWord(stream, clause, COMING) ||
    (someWord(stream, clause, BEING) && isAtOurs(stream, clause)) ||
    (someWord(stream, clause, BEING) &&
      (someWord(stream, { ...clause, start: clause.start + 1 }, READY, focus) ||
        someWord(stream, clause, SERVICE_DONE, focus)))
  );
}

/** *ligt in onze winkels*, *staat op onze site* */
function isAtOurs({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end - 1)
    .some(
      ({ norm }, at) =>
        AT.has(norm) &&
        tokens[start + at + 1]?.norm === 'onze' &&
        !AREAS.test(tokens[start + at + 2]?.norm ?? ''),
    );
}
const AT: ReadonlySet<string> = new Set(['in', 'op']);
const AREAS = /(?:gemeente|straat|wijk|buurt|dorp|stad|land|regio|provincie)$/;

/** *Binnenkort rijden er nachtbussen*, *er komt binnenkort een tweede lift*: what is new somebody of ours sets up; not what the world brings *in de toekomst*. */
function isSetUp(stream: TokenStream, clause: Range, focus: Range): boolean {
  return hasExistential(stream, clause) && !/toekomst/.test((stream.tokens[focus.end - 1] as Token).norm);
}

/** *er komen*, *staan er* */
function hasExistential({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end - 1).some(({ norm }, at) => {
    const next = (tokens[start + at + 1] as Token).norm;
    return (norm === 'er' && SET_UP.has(next)) || (next === 'er' && SET_UP.has(norm));
  });
}
const SET_UP: ReadonlySet<string> = new Set([
  'rijdt',
  'rijden',
  'komt',
  'komen',
  'staat',
  'staan',
  'hangt',
  'hangen',
  'ligt',
  'liggen',
  'draait',
  'draaien',
]);

/** *Uw pakket ligt binnenkort op de mat.* */
function isArriving(stream: TokenStream, clause: Range, focus: Range): boolean {
  const yours = someWord(stream, clause, YOURS) && hasServiceNoun(stream, clause);
  return yours && someWord(stream, clause, BEING) && someWord(stream, clause, ARRIVED, focus);
}

const ARRIVED: ReadonlySet<string> = new Set([...ARRIVAL, 'rekening', 'kant', 'adres']);

/** *Antwoord z.s.m.*, *binnenkort meer nieuws*, *klant z.s.m. terugbellen*; no label in a menu or on a card. */
function isAnnounced({ block, focus }: Match, clause: Range, time: VagueTime): boolean {
  if (someWord(block, clause, FRAGMENT_READER)) return false;
  const words = wordsOf(block, clause);
  if (time === 'soon' && TO_DO.has(words.at(-1) ?? '') && words.length > 3)
    return !someWord(block, sentenceOf(block, focus.start), READERS) || someWord(block, clause, CUSTOMER);
  const beside = [block.tokens[focus.start - 1]?.norm ?? '', block.tokens[focus.end]?.norm ?? ''];
  if (beside.some((norm) => ANNOUNCED.has(norm)) && block.kind !== 'button' && block.kind !== 'heading')
    return true;
  if (time !== 'soon') return someWord(block, clause, DOERS) && !SHORT_KINDS.has(block.kind);
  if (ARTICLES.has(words[0] ?? '')) return false;
  return someWord(block, clause, FRAGMENT_SERVICE, focus) || someWord(block, clause, SERVICE_DONE, focus);
}
/** *De computer verwerkt …*: a subject of its own, and so a verb. */
const ARTICLES: ReadonlySet<string> = new Set(['de', 'het', 'een']);
const CUSTOMER: ReadonlySet<string> = new Set([
  'klant',
  'klanten',
  'mevrouw',
  'meneer',
  'bewoner',
  'huurder',
]);
