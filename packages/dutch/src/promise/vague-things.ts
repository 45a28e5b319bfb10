import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt, sentenceEndingAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { hasCapital } from '../clause/words.js';
import { isFiniteVerb } from '../concession/verbs.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { ARTICLES } from '../lexicon/determiners.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
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
import { isWorkersDeed } from './own-deed.js';
import { isPassive, isThingDone } from './passive.js';
import { isDoneByPerson } from './person-acts.js';
import { humanVerbs, isOutsider, isWorker, servingVerbs } from './person-words.js';
import { KIN } from './subject.js';
import { isTakenUp } from './taken-up.js';
import { ANNOUNCED, ASKED, BEING, COMING, READY, TO_DO, UNOWNED } from './vague-lexicon.js';
import { isRestored, READERS, someWord, wordsOf } from './words.js';

/**
 * What shows that a promise is vague. A time: as `soon` as can be (*zo snel mogelijk*), what is `coming` (*binnenkort, in de toekomst*), or `later`
 * (*te zijner tijd*); or no time at all, only an `act` for the reader (*er wordt iets verzonden*), an `errand` that says nothing of the reader
 * (*er komt een monteur*), or a `deed` of either kind by a verb of any kind (*wij sturen u*, *wij naaien de zoom*).
 */
export type VagueSign = 'soon' | 'coming' | 'later' | 'act' | 'errand' | 'deed';

/**
 * In a clause whose subject is neither the writer nor the reader: whether what it foresees lies in the writer's hands. Passives
 * of service, what opens or appears, what arrives with the reader, and notes without a verb.
 */
export function isForeseen(match: Match, clause: Range, sign: VagueSign): boolean {
  const { block, focus } = match;
  const opener = (block.tokens[clause.start] as Token).norm;
  // *Die wordt zo snel mogelijk hersteld*: no relative.
  if (opener === 'die' && clause.start > sentenceOf(block, clause.start).start + YES)
    return isStaffRelative(block, clause) || isDelivered(block, clause);
  if (isDoneByUs(block, clause)) return true;
  if (someWord(block, clause, DEMANDING) || someWord(block, clause, ASKED) || someWord(block, clause, GLADLY))
    return false;
  if (isDoneByOthers(block, clause)) return false;
  // *Op korte termijn* is as good as *zo snel mogelijk*.
  const isNear = sign === 'soon' || /^(?:termijn|tijd)$/.test(normAt(block, focus.end - 1));
  if (
    isDoneByPerson(block, clause, focus, isNear || sign === 'errand' || sign === 'deed') ||
    (sign === 'soon' && isWorkersDeed(block, clause)) ||
    isSomeoneSent(block, clause) ||
    isGivenToCustomer(block, clause) ||
    (sign === 'coming' && isCustomerEnabled(block, clause)) ||
    isRestored(block, clause) ||
    isTakenUp(block, clause) ||
    isPassive(block, clause, focus, isNear || sign === 'coming') ||
    (sign === 'errand' && isThingDone(block, clause, focus))
  )
    return true;
  // *Uw moeder komt binnenkort thuis*: a life of its own.
  if (KIN.has(normAt(block, clause.start + 1)) || isMachines(block, clause)) return false;
  const part = conjunctOf(block, clause, focus.start);
  if (someWord(block, part, READER_DONE, focus) || someWord(block, clause, UNOWNED)) return false;
  if (
    isComingTo(block, clause) ||
    (sign === 'soon' && YOURS_COME.test(wordsOf(block, clause).join(' '))) ||
    (sign === 'coming' && isFurnished(block, clause)) ||
    isSetUp(block, clause, focus) ||
    isAppearing(block, clause, focus) ||
    isArriving(block, clause, focus)
  )
    return true;
  if (isAnswer(match, clause) || isDeadlineCell(match, clause)) return true;
  return isFragment(match, clause) && !hasExistential(block, clause) && isAnnounced(match, clause, sign);
}

/** *U krijgt een nieuwe pas, die zo snel mogelijk bij u wordt bezorgd*; not *de brief van de bank, die …*. */
function isDelivered(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  return (
    above !== undefined &&
    GIVEN.test(wordsOf(stream, above).join(' ')) &&
    DELIVERED.test(wordsOf(stream, clause).join(' '))
  );
}
const GIVEN =
  /\b(?:krijgt?|ontvangt?) (?:u|je|jij|jullie)\b|\b(?:u|je|jij|jullie) (?:krijgt?|krijgen|ontvangt?|ontvangen)\b|\b(?:wij|we|ik)\b/;
const DELIVERED =
  /\b(?:bij|naar) (?:u|je|jou|jullie)\b.* (?:wordt|worden) (?:bezorgd|gebracht|(?:af)?geleverd|gemonteerd|geplaatst|geïnstalleerd|opgestuurd|verstuurd)$|\b(?:bij|naar) (?:u|je|jou|jullie) (?:toe )?(?:komt|komen)$|\b(?:u|je|jullie)\b.* (?:(?:wordt|worden) (?:toe|na|op)ge\p{L}+|(?:toe|na|op)ge\p{L}+ (?:wordt|worden))$/u;

/** *Uw nieuwe pas komt zo snel mogelijk*, *zo snel mogelijk komt het antwoord op uw vraag*, *oplossing komt asap* */
const YOURS_COME =
  /^(?:(?:uw|je|jouw|jullie)(?: \p{L}+){1,3}|(?:het|een) (?:antwoord|reactie|bericht) op (?:uw|je|jullie) \p{L}+|(?:(?:de|een|het) )?(?:oplossing|antwoord|reactie|terugkoppeling|uitsluitsel|bevestiging|creditnota|vervanging)) kom(?:t|en)\b|\bkom(?:t|en) (?:(?:uw|je|jouw|jullie) \p{L}+|(?:het|een) (?:antwoord|bericht))/u;

/** So many tokens may stand before a *die* that is no relative: *Ja, die komt er binnenkort*. */
const YES = 2;
/** *De computers starten zo snel mogelijk met laden.* */
function isMachines(stream: TokenStream, { start }: Range): boolean {
  return [start, start + 1, start + 2].some((at) => MACHINE.test(normAt(stream, at)));
}
const MACHINE = /(?:computer|browser|server|motor|machine|processor)s?$/;

/** *Wanneer gaat het bad open?* and behind it or in the next cell *Zo snel mogelijk*. */
function isAnswer({ block, focus }: Match, clause: Range): boolean {
  if (wordsOf(block, clause).length > wordsOf(block, focus).length) return false;
  const question = sentenceEndingAt(block, clause.start);
  const [asker, asked] =
    question === undefined ? [block.neighbour(-1), block.neighbour(-1)?.sentences.at(-1)] : [block, question];
  if (asker === undefined || asked === undefined || normAt(asker, asked.end - 1) !== '?') return false;
  return /^(?:wanneer|hoe)$/.test(normAt(asker, asked.start)) && !someWord(asker, asked, ASKER_ACTS);
}
/** A cell below *Wanneer* that says no more, in a list of who does what. */
function isDeadlineCell({ block, focus }: Match, clause: Range): boolean {
  const head = block.columnHead();
  if (head === undefined || wordsOf(block, clause).length > wordsOf(block, focus).length) return false;
  return (
    WHEN.test(head.text.trim()) &&
    [-1, -2].some((far) => WHO_OR_WHAT.test(head.neighbour(far)?.text.trim() ?? ''))
  );
}
const WHEN = /^(?:wanneer|deadline|datum|gereed|klaar|planning|termijn)$/i;
const WHO_OR_WHAT = /^(?:wie|actie|actiepunt|actiehouder|eigenaar|verantwoordelijke?|taak)$/i;

/** *Hoe snel moet ik betalen?* */
const ASKER_ACTS: ReadonlySet<string> = new Set(['moet', 'mag', 'kan', 'dien']);

const GLADLY = wordSet('graag svp s.v.p aub a.u.b gelieve alstublieft');

/** *onze technische dienst, die zo snel mogelijk contact met u opneemt* */
export function isStaffRelative(stream: TokenStream, clause: Range): boolean {
  const before = stream.tokens.slice(Math.max(0, clause.start - 5), clause.start);
  return (
    before.some(
      ({ norm }, at) =>
        STAFF.has(norm) ||
        /(?:dienst|afdeling|team|collega|ploeg)$/.test(norm) ||
        // *Fietsenmaker Otto, die …*
        (isWorker(norm) && hasCapital(stream, before[at]) && hasCapital(stream, before[at + 1])),
    ) &&
    (someWord(stream, clause, READER_WORDS) || someWord(stream, clause, SPOKEN_OF))
  );
}

const SPOKEN_OF = wordSet(`
  er ernaar hiermee dit dat het hem die deze hier hierop daar daarop daarmee ermee
`);

/** *Zo snel mogelijk komt er iemand bij u langs.* */
function isSomeoneSent(stream: TokenStream, clause: Range): boolean {
  return (
    someWord(stream, clause, SOMEBODY) &&
    (someWord(stream, clause, servingVerbs()) || someWord(stream, clause, humanVerbs())) &&
    someWord(stream, clause, READERS)
  );
}
const SOMEBODY: ReadonlySet<string> = new Set(['iemand']);

/** *Meer informatie volgt binnenkort*, *het artikel is binnenkort weer leverbaar*. */
function isAppearing(stream: TokenStream, whole: Range, focus: Range): boolean {
  const clause = conjunctOf(stream, whole, focus.start);
  if (isWorkOfOthers(stream, sentenceOf(stream, focus.start))) return false;
  return (
    GOES_OPEN.test(wordsOf(stream, clause).join(' ')) ||
    (someWord(stream, clause, COMING) && !isCustomerNoun(normAt(stream, clause.start + 1))) ||
    IN_STOCK.test(wordsOf(stream, clause).join(' ')) ||
    (someWord(stream, clause, BEING) && (isAtOurs(stream, clause) || isToBeHad(stream, focus))) ||
    (someWord(stream, clause, BEING) &&
      (someWord(stream, { ...clause, start: clause.start + 1 }, READY, focus) ||
        someWord(stream, clause, SERVICE_DONE, focus)))
  );
}

/** *Binnenkort gaat het zwembad ook op zondag open*, *drinkkraantje: komt binnenkort* */
const GOES_OPEN =
  /\bga(?:at|an)\b.* open$|^(?:komt|komen) (?:eraan )?(?:binnenkort|binnen afzienbare tijd|z\.s\.m|zsm|zo (?:snel|spoedig) mogelijk)$/;

/** *Binnenkort verschijnt haar nieuwe roman*: no doing of ours; *de roman is binnenkort weer leverbaar* is. */
function isWorkOfOthers(stream: TokenStream, sentence: Range): boolean {
  const words = wordsOf(stream, sentence).join(' ');
  return APPEARING.test(words) && WORK.test(words) && !ON_SALE.test(words);
}
const APPEARING = /\b(?:verschijn(?:t|en)|kom(?:t|en)\b.* uit|draai(?:t|en)|te zien)\b/;
const WORK =
  /\b(?:(?:speel)?film|roman|(?:dicht|verhalen)?bundel|album|single|biografie|thriller|novelle|memoires|debuut)s?\b|\b(?:haar|zijn|hun) (?:\p{L}+ ){0,2}(?:boek|plaat|serie|voorstelling|show)\b|\b(?:tweede|derde|vierde|vijfde) (?:deel|boek|seizoen)\b/u;
const ON_SALE = /\b(?:bij|van|in) (?:ons|onze)\b|\b(?:leverbaar|verkrijgbaar|voorradig|bestellen)\b/;

/** *komt weer binnen* */
const IN_STOCK =
  /\bkom(?:t|en)\b.* weer (?:binnen|op voorraad|in de winkels?|in het assortiment)(?: (?:in|bij|met|voor) .*)?$/;

/** *is binnenkort te bestellen* */
function isToBeHad(stream: TokenStream, { end }: Range): boolean {
  return normAt(stream, end) === 'te' && TO_BE_HAD.test(normAt(stream, end + 1));
}
const TO_BE_HAD = /(?:bestellen|boeken|reserveren|huren|downloaden)$/;

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
  const isThere = hasExistential(stream, clause) || PLACED.test(wordsOf(stream, clause).join(' '));
  if (!isThere || normAt(stream, focus.end - 1) !== 'toekomst') return isThere;
  // *Er komt in de nabije toekomst een pinautomaat.*
  return /^(?:nabije|naaste)$/.test(normAt(stream, focus.end - 2)) && normAt(stream, focus.end) === 'een';
}

/** *Bij de ingang komt binnenkort een hellingbaan.* */
const PLACED =
  /^(?:bij|in|op|aan|langs|naast|achter|voor) .*\b(?:komt|komen|staat|staan|hangt|hangen)\b.* (?:een|nieuwe|extra|meer) \p{L}+(?: \p{L}+)?$/u;

/** *er komen*, *staan er* */
function hasExistential({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens.slice(start, end - 1).some(({ norm }, at) => {
    const next = (tokens[start + at + 1] as Token).norm;
    return (norm === 'er' && SET_UP.has(next)) || (next === 'er' && SET_UP.has(norm));
  });
}
const SET_UP = wordSet(`
  rijdt rijden komt komen staat staan hangt hangen ligt liggen draait draaien valt vallen
`);

/** *Het plein krijgt binnenkort nieuwe bankjes*: a thing of ours gets something that is new. */
function isFurnished(stream: TokenStream, clause: Range): boolean {
  const words = wordsOf(stream, clause);
  const [, front, behind] = FURNISHED.exec(words.join(' ')) ?? [];
  const receiver = (front ?? behind)?.split(' ');
  if (receiver === undefined || receiver.some(isOutsider) || words.some(isCustomerNoun)) return false;
  return !someWord(stream, clause, YOURS) && !FROM_OTHERS.test(words.join(' '));
}
/** *krijgt nieuwe kachels van de kerkvoogdij* */
const FROM_OTHERS = /\bkrijg(?:t|en)\b.* van (?:de|het|een)\b/;
const FURNISHED =
  /^(?:de|het|onze|ons|elke?|alle) (.*)\bkrijg(?:t|en)\b.* (?:een|nieuwe?|extra|meer)\b|\bkrijg(?:t|en) (?:ook )?(?:de|het|onze|ons|elke?|alle) (.*) (?:een|nieuwe?|extra|meer)\b/;

/** *Uw pakket ligt binnenkort op de mat.* */
function isArriving(stream: TokenStream, clause: Range, focus: Range): boolean {
  const yours =
    someWord(stream, clause, YOURS) &&
    (hasServiceNoun(stream, clause) || AT_YOURS.test(wordsOf(stream, clause).join(' ')));
  const isMoving = someWord(stream, clause, BEING) || someWord(stream, clause, FALLING);
  return yours && isMoving && someWord(stream, clause, ARRIVED, focus);
}
/** *bij u op de mat* */
const AT_YOURS = /\bbij (?:u|je|jou|jullie) (?:op|in|aan|voor) de\b/;
/** *valt op de mat* */
const FALLING: ReadonlySet<string> = new Set(['valt', 'vallen']);

const ARRIVED: ReadonlySet<string> = new Set([...ARRIVAL, 'rekening', 'kant', 'adres']);

/** *Antwoord z.s.m.*, *binnenkort meer nieuws*, *klant z.s.m. terugbellen*; no label in a menu or on a card. */
function isAnnounced({ block, focus }: Match, clause: Range, sign: VagueSign): boolean {
  if (someWord(block, clause, FRAGMENT_READER)) return false;
  const words = wordsOf(block, clause);
  if (sign === 'soon' && TO_DO.has(words.at(-1) ?? '') && words.length > 3)
    return (
      !someWord(block, sentenceOf(block, focus.start), READERS) ||
      someWord(block, clause, BY_NAME) ||
      words.some(isCustomerNoun)
    );
  // *Onderzoekers verwachten in de toekomst meer regen*: a verb after all.
  if (clause.start + 1 < focus.start && isFiniteVerb(block, clause.start + 1, clause.start)) return false;
  const beside = [block.tokens[focus.start - 1]?.norm ?? '', block.tokens[focus.end]?.norm ?? ''];
  if (beside.some((norm) => ANNOUNCED.has(norm)) && block.kind !== 'button' && block.kind !== 'heading')
    return true;
  if (sign === 'coming' && isOffered(block, clause, focus) && block.kind !== 'button') return true;
  if (sign !== 'soon') return someWord(block, clause, DOERS) && !SHORT_KINDS.has(block.kind);
  // *De computer verwerkt …*: a subject of its own, and so a verb.
  if (ARTICLES.has(words[0] ?? '')) return false;
  return someWord(block, clause, FRAGMENT_SERVICE, focus) || someWord(block, clause, SERVICE_DONE, focus);
}
/** *Binnenkort weer open*, *binnenkort te koop*: what will be so, in a line without a verb. */
function isOffered(stream: TokenStream, clause: Range, focus: Range): boolean {
  const behind = wordsOf(stream, { start: focus.end, end: clause.end });
  const [first = '', second = ''] = behind[0] === 'weer' ? behind.slice(1) : behind;
  return (
    READY.has(first) ||
    (first === 'op' && READY.has(second)) ||
    (first === 'te' && (READY.has(second) || isVerbForm(second)))
  );
}
const BY_NAME = wordSet('mevrouw meneer');
