import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { WEEKDAY } from '../dates/words.js';
import { wordSet } from '../morphology/word-list.js';
import { hasServiceNoun, isComingTo } from './delivery.js';
import { isDoneByUs } from './done-by.js';
import { ARRIVAL, SERVICE_DONE, YOURS } from './lexicon.js';
import { isDeedDone } from './passive.js';
import { isServingInfinitive } from './person-words.js';
import { KIN } from './subject.js';
import { ACTED } from './vague-lexicon.js';
import { PUT_RIGHT, someWord, wordsOf } from './words.js';

/**
 * With these the reader gets something, or the writer's side does it for the reader. Contact is none of it: to call on a
 * day that is named is what other rules ask for.
 */
const GIVING: ReadonlySet<string> = wordSet(`
  ontvangt ontvang ontvangen krijgt krijg krijgen brengt breng brengen haalt haal halen regelt regel regelen lost los lossen
  stuurt stuur sturen toesturen opsturen
  verhelpt verhelpen maakt maken verwerkt verwerk verwerken behandelt behandelen betaalt betalen stort storten rekening verzendt
  verzend verzenden verstuurt verstuur versturen plaatst plaats plaatsen start starten begint begin beginnen
  gemaakt gebracht gehaald
`);
/** *Nog deze week hoort u van ons*: no day is named to call on. */
const WEEK: ReadonlySet<string> = new Set(['week']);
/** Who gets these is told something. */
const WORD_SENT: ReadonlySet<string> = wordSet(
  'bericht antwoord reactie mail mailtje e-mail telefoontje terugkoppeling uitsluitsel nieuws update',
);

/** What only a supplier does, with or without a word for the reader. */
const SUPPLYING: ReadonlySet<string> = wordSet(`
  levert lever leveren bezorgt bezorg bezorgen repareert repareer repareren herstelt herstel herstellen vervangt vervang vervangen
  installeert installeer installeren monteert monteer monteren langs langskomen
`);

/** What *wij*, *we* or *ik* do for nobody but the reader. */
const OWN_DEEDS: ReadonlySet<string> = wordSet(`
  stuur sturen verstuur versturen verzend verzenden lever leveren los lossen regel regelen stort storten verhelp verhelpen
`);
/** *Ik stuur mijn zoon morgen naar school.* */
const ELSEWHERE: ReadonlySet<string> = wordSet('naar');
const HAVING: ReadonlySet<string> = wordSet('heb hebben');
const DONE: ReadonlySet<string> = new Set([...ACTED, ...SERVICE_DONE, 'af', 'rond', 'gereed', 'compleet']);
/** *Je pakje is er morgen*, *je pakje komt morgen*. */
const IS_THERE = /\b(?:is|zijn)\b.* er\b|\bkom(?:t|en)\b/;
/** *Vrijdag kunt u uw fiets ophalen.* */
const FETCHED: ReadonlySet<string> = wordSet('ophalen afhalen');
/** *Wij komen maandag kijken.* */
const COMING: ReadonlySet<string> = wordSet('kom komt komen');
const TO_DO: ReadonlySet<string> = wordSet('kijken meten opmeten halen ophalen brengen nakijken');
/** *Morgen kom ik de kast afstellen.* */
function isToDo(stream: TokenStream, clause: Range): boolean {
  return someWord(stream, clause, TO_DO) || isServingInfinitive(wordsOf(stream, clause).at(-1) ?? '');
}
const OWN_PRONOUNS: ReadonlySet<string> = wordSet('wij we ik');

/** *Ik maak het bedrag over*, *wij zullen de borg terugboeken*. */
const TRANSFER =
  /\b(?:maak|maken|boek|boeken|betaal|betalen)\b(?!.* (?:druk|zorgen) over$).* (?:over|terug)(?: (?:op|naar|aan) .*)?$|\b(?:over|terug)(?:maken|boeken|betalen|storten)$/;
/** *Ik stuur de notulen morgen*, *wij hebben het rapport vrijdag af*. */
function isOurOwnDeed(stream: TokenStream, clause: Range): boolean {
  return (
    (someWord(stream, clause, OWN_DEEDS) && !someWord(stream, clause, ELSEWHERE)) ||
    (someWord(stream, clause, HAVING) && someWord(stream, clause, DONE)) ||
    TRANSFER.test(wordsOf(stream, clause).join(' '))
  );
}

/** What the reader gets by timetable: no promise to keep. */
const ARRANGED: ReadonlySet<string> = wordSet(
  'bezoek keuring inspectie les lessen cursus training examen toets narcose operatie vakantie vrij korting',
);

/** *(erop rekenen) dat u maandag de cijfers van ons hebt* */
const HAD_FROM_US = /\bvan (?:ons|mij) (?:hebt|heeft|hebben)$/;

/** *Wij zorgen dat u morgen warm water heeft.* */
function isVouchedFor(stream: TokenStream, clause: Range): boolean {
  return (
    (stream.tokens[clause.start] as Token).norm === 'dat' &&
    someWord(stream, sentenceOf(stream, clause.start), VOUCHING)
  );
}
const VOUCHING: ReadonlySet<string> = wordSet('zorg zorgen regelen regel');

/** *Het pakket is maandag afgeleverd*: it was. */
function isOver(stream: TokenStream, clause: Range, focus: Range): boolean {
  return (
    WEEKDAY.test((stream.tokens[focus.start] as Token).norm) &&
    someWord(stream, clause, BEING) &&
    isDeedDone(wordsOf(stream, clause).at(-1) ?? '')
  );
}
const BEING: ReadonlySet<string> = new Set(['is', 'zijn']);

/** *Uw dochter is vrijdag klaar met haar examens.* */
function isKinBusy(stream: TokenStream, { start, end }: Range): boolean {
  return KIN.has(stream.tokens[start + 1]?.norm ?? '') && someWord(stream, { start: start + 2, end }, BEING);
}

/** *Vanaf maandag gaat de straat open*: from then on. */
const SINCE = /^(?:vanaf|sinds|tot)$/;

/** Whether something is done for the reader on the day of a match: *dinsdag ontvangt u de sleutel*, not *morgen zijn wij gesloten*. */
export function isServedOnDay({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  if (someWord(block, clause, ARRANGED) || SINCE.test(normAt(block, focus.start - 1))) return false;
  if (isOver(block, clause, focus) || isKinBusy(block, clause)) return false;
  if (someWord(block, clause, SUPPLYING, focus) || someWord(block, clause, SERVICE_DONE, focus)) return true;
  if (isComingTo(block, clause) && hasServiceNoun(block, clause)) return true;
  if (someWord(block, focus, WEEK) && isDoneByUs(block, clause)) return true;
  if (someWord(block, clause, WORD_SENT)) return false;
  if (someWord(block, clause, COMING) && isToDo(block, conjunctOf(block, clause, focus.start))) return true;
  if (someWord(block, clause, OWN_PRONOUNS) && isOurOwnDeed(block, clause)) return true;
  if (!someWord(block, clause, YOURS, focus)) return false;
  if (someWord(block, clause, FETCHED) && hasServiceNoun(block, clause)) return true;
  return (
    isVouchedFor(block, clause) ||
    (someWord(block, clause, PUT_RIGHT) && someWord(block, clause, BEING)) ||
    HAD_FROM_US.test(wordsOf(block, clause).join(' ')) ||
    someWord(block, clause, GIVING, focus) ||
    someWord(block, clause, ARRIVAL, focus) ||
    isComingTo(block, clause) ||
    (hasServiceNoun(block, clause) && IS_THERE.test(wordsOf(block, clause).join(' ')))
  );
}
