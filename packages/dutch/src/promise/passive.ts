import type { Range, TokenStream } from '@geestdrift/engine';
import { normAt } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { READER_DONE, SERVICE_DONE, YOURS } from './lexicon.js';
import { ACTED, BECOMING, UNOWNED } from './vague-lexicon.js';
import { followsSubordinate } from './verb-near.js';
import { someWord, wordsOf } from './words.js';

const THERE: ReadonlySet<string> = new Set(['er']);

/**
 * *De storing wordt zo snel mogelijk verholpen*, *er wordt contact met u opgenomen*. Where the time `isNear`, any deed will do: what is
 * to be done soon, somebody has taken on.
 */
export function isPassive(stream: TokenStream, clause: Range, focus: Range, isNear: boolean): boolean {
  // *Mijn vader wordt …*: a customer tells.
  if (!someWord(stream, clause, BECOMING) || normAt(stream, clause.start) === 'mijn') return false;
  if (someWord(stream, clause, READER_DONE, focus)) return false;
  const done =
    someWord(stream, clause, SERVICE_DONE, focus) ||
    someWord(stream, clause, ACTED, focus) ||
    (someWord(stream, clause, YOURS) &&
      wordsOf(stream, clause).some((word) => /^ge(?!waard|respect|accept)\p{L}+eerd$/u.test(word))) ||
    (isNear &&
      (focus.start > clause.start + 1 || isTelegram(stream, clause, focus)) &&
      isDeedOfOurs(stream, clause, focus));
  return (
    done &&
    !someWord(stream, clause, OPTIONAL) &&
    !wordsOf(stream, clause).some((word) => RULES.test(word)) &&
    (!someWord(stream, clause, UNOWNED) || someWord(stream, clause, THERE))
  );
}

/** *Wordt zo snel mogelijk rechtgelegd*, in a cell or an item by itself: no subject stands between. */
function isTelegram(stream: TokenStream, clause: Range, focus: Range): boolean {
  return (
    clause.start === 0 &&
    BECOMING.has(normAt(stream, 0)) &&
    focus.start === 1 &&
    !wordsOf(stream, clause).includes('door')
  );
}

/** *De deur wordt geschuurd en gelakt*: what is told to be done to a thing, the participle last. */
export function isThingDone(stream: TokenStream, clause: Range, focus: Range): boolean {
  if (!BECOMING.has(normAt(stream, focus.start)) || someWord(stream, clause, READER_DONE)) return false;
  return isDeedOfOurs(stream, clause, { start: clause.end, end: clause.end });
}

/** *weggewerkt, aangelegd, bestraat*: a participle of what somebody does. */
export function isDeedDone(word: string): boolean {
  return DEED.test(word) && !NO_DEED.test(word);
}
/**
 * *De gevel wordt binnenkort gereinigd*: a participle behind the time or at the end. One with a particle is enough; any other must be of
 * the thing that opens a main clause, where it is not told what happens whenever something else does.
 */
function isDeedOfOurs(stream: TokenStream, clause: Range, focus: Range): boolean {
  const last = wordsOf(stream, clause).slice(-1);
  const words = [...wordsOf(stream, { start: focus.end, end: clause.end }), ...last].filter(isDeedDone);
  if (words.some((word) => PARTICLED.test(word))) return true;
  return (
    words.some((word) => !word.endsWith('eerd')) &&
    (OPENING.has(normAt(stream, clause.start)) || THESE.test(wordsOf(stream, clause).join(' '))) &&
    !followsSubordinate(stream, clause)
  );
}
const PARTICLED =
  /^(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|weg|terug|voor|recht|schoon|open|dicht|vast|stop|klaar|los|vrij)ge/;
const OPENING = wordSet('de het uw je jouw onze ons alle deze dit er');

/** *Ze worden opnieuw gedrukt*: things; of people there is no telling. */
const THESE = /^(?:ze|die) worden .*\b(?:opnieuw|alsnog|weer)\b/;

/** What others lay down. */
const RULES = /(?:regels|maatregelen|regelgeving|verkiezingen|wetten|stelsel)$/;
const DEED =
  /^(?:(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|weg|terug|voor|recht|schoon|open|dicht|vast|stop|klaar|los|vrij)?ge|be|ver|her)\p{L}{2,}(?:d|t|en)$/u;
/** Participles in form only, and what comes about by itself. */
const NO_DEED =
  /^(?:be(?:ter|kend|reid|staand|ident|wust|stand|drijven|kend|richt|zocht|woond|doeld|mand)|ver(?:der|schillend|band|keerd|liefd|leden|toond|meld|teld)|ge(?:zond|wend|woon|bied|noeg|vuld|voel|boren|worden|bruikt|sproken|zien)|verwacht|verwarmd|herhaald|heel|verlopen|vervallen|verdwenen|verstreken|beëindigd|begonnen|verjaard|gebleven|genezen|vertrokken|verschenen|verhuisd)$|^ge(?:storven|vallen|broken|sprongen|zakt|rijpt|droogd|smolten|zwollen|slaagd|groeid|stopt|stegen|daald|komen|gaan|weest|beurd|lukt|leerd|leden|trouwd|kozen|liefd|past|vaccineerd|start|kneed|roerd|bakken|braden|kookt|mengd|stoofd|geten|dronken|raapt|plukt|oogst|molken)$|(?:warmd|koeld)$/;
const OPTIONAL: ReadonlySet<string> = new Set(['kan', 'kunnen', 'mag', 'mogen', 'zou', 'zouden']);
