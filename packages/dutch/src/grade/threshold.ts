import type { BlockView, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, normsIn, sentenceOf } from '../clause/clause.js';
import { isCustomerNoun } from '../lexicon/customers.js';
import { BEFORE_DE_WORD } from '../lexicon/determiners.js';
import { without } from '../morphology/word-list.js';
import { ADJECTIVES, AIMING, GETTING, GOALS, GRADE_NOUNS, LEAST, PRESENT, TOPICS } from './lexicon.js';

const GIVING =
  /^(?:geven|geeft|gaf|gaven|scoren|scoort|invullen|invult|krijgen|krijgt|waarderen|waardeert|beoordelen|beoordeelt|kiest|kiezen|koos|kozen|invulden?)$/;
const REACH = 8;
/** How far before a grade the customers may stand whose mark it is. */
const MARK = 7;

/** *(2024: 7,4)*, *(nu: 7,4)*: where one is, beside the goal. */
const BASELINE = /\( (?:in )?(?:(?:19|20)\d\d|nu|was|momenteel|huidig|nulmeting) :? ?$/;

/** The first of *van een 7,4 naar een 7,9*, and *nu een 7,1* with what is wanted behind it: where one is. */
export function isStart(stream: TokenStream, at: number): boolean {
  const { tokens } = stream;
  const back = tokens.slice(Math.max(0, at - 4), at).map(({ norm }) => norm);
  if (BASELINE.test(`${back.join(' ')} `)) return true;
  if (/plaats van(?: een| de)?$/.test(back.join(' '))) return true;
  // *meer dan de 7,5 van vorig jaar*
  if (tokens[at + 1]?.norm === 'van' && PRESENT.has(tokens[at + 2]?.norm ?? '')) return true;
  const isAway = [at - 1, at - 2, at - 3].some(
    (index, gap) => tokens[index]?.norm === 'van' && (gap < 2 || ADJECTIVES.has(tokens[at - 1]?.norm ?? '')),
  );
  if (isAway)
    return tokens
      .slice(at + 1, at + 7)
      .some(
        ({ norm, sentence }, gap, behind) =>
          (norm === 'naar' || (norm === 'op' && behind[gap + 1]?.norm === 'een')) &&
          sentence === tokens[at]?.sentence,
      );
  const before = tokens.slice(clauseOf(stream, at).start, at);
  // *van 7,1 nu naar 7,8*
  if (before.slice(-2).some(({ norm }) => norm === 'naar')) return false;
  return (
    before.some(({ norm }) => PRESENT.has(norm)) &&
    !before.some(({ norm }) => GOALS.test(norm) || AIMING.has(norm) || LEAST.has(norm))
  );
}

/** *een 7 of lager*, *lager dan een 7*, *bij een 8 of hoger*, *klanten die een 8 geven*: whom to call, not what to aim for. */
export function isThreshold(stream: TokenStream, { start, end }: Range): boolean {
  const { tokens } = stream;
  if (tokens[end]?.norm === 'of' && /^(?:lager|minder)$/.test(tokens[end + 1]?.norm ?? '')) return true;
  if (isBelow(stream, start)) return !isFloor(stream, start);
  const before = tokens[start - 1];
  if (before?.sentence === tokens[start]?.sentence && /^(?:bij|vanaf)$/.test(before?.norm ?? ''))
    return !isPlaced(stream, start) && !isPlacedByAnswer(stream, start);
  return isConditional(stream, start) || isMark(stream, start);
}

/** *De ondergrens ligt bij een 6,5*, *Wij leggen de lat bij een 7*: where the norm stands. */
function isPlaced(stream: TokenStream, at: number): boolean {
  const { start, end } = clauseOf(stream, at);
  const words = stream.tokens.slice(start, end);
  return words.some(({ norm }) => PLACED.test(norm)) && words.some(({ norm }) => GOALS.test(norm));
}

/** *Waar leggen wij de lat? Bij een acht.* */
function isPlacedByAnswer(stream: TokenStream, at: number): boolean {
  const sentence = sentenceOf(stream, at);
  if (at !== sentence.start + 1 || stream.tokens[at - 2]?.norm !== '?') return false;
  const question = sentenceOf(stream, at - 2);
  return stream.tokens.slice(question.start, question.end).some(({ norm }) => GOALS.test(norm));
}

const PLACED = /^(?:lig|leg|lag|begin|start|sta|zet)/;

/** *Klanten met een cijfer van 7 of hoger, met een 8 bellen wij*: which of them; not *dat klanten ons met een 8 waarderen*. */
function isMark(stream: TokenStream, at: number): boolean {
  const { tokens } = stream;
  const { start, end } = clauseOf(stream, at);
  for (let before = at - 1; before > Math.max(start, at - MARK); before--) {
    if (tokens[before]?.norm !== 'met') continue;
    if (!isCustomerNoun(tokens[before - 1]?.norm ?? '')) return false;
    return (
      tokens.slice(before, at).some(({ norm }) => GRADE_NOUNS.test(norm)) ||
      !tokens.slice(start, end).some(({ norm }) => RATING.test(norm))
    );
  }
  return false;
}

const RATING = /waardee?r|beoordee?l|belo(?:on|nen)/;

/**
 * *klanten die een 8 geven*, *als een klant een 7 geeft*; not *als norm geldt dat klanten een 7 geven*, nor *wij zijn pas klaar als
 * elke klant een 8 geeft*.
 */
function isConditional(stream: TokenStream, at: number): boolean {
  const { start, end } = clauseOf(stream, at);
  const words = stream.tokens.slice(start, end);
  const opener = words.findIndex(
    ({ norm }, index) =>
      index < at - start &&
      (index === 0 ? OPENERS.test(norm) : norm === 'die' && isCustomerNoun(words[index - 1]?.norm ?? '')),
  );
  if (opener < 0 || GOALS.test(words[opener + 1]?.norm ?? '') || isRequired(stream, at)) return false;
  if (words[opener]?.norm === 'die' && isNamedAsGoal(stream, { start, end })) return false;
  return words.slice(opener + 1).some(({ norm }) => GIVING.test(norm));
}

/** *Eén doel hebben wij: gasten die een 8 geven*, *Ons doel? Gasten die een 8 geven.* */
function isNamedAsGoal(stream: TokenStream, { start, end }: Range): boolean {
  const sentence = sentenceOf(stream, start);
  // *…, bedanken wij*: whom to thank.
  if (stream.tokens.slice(end, sentence.end).some(({ kind }) => kind === 'word')) return false;
  if (stream.tokens[sentence.start - 1]?.norm === '?') {
    const question = sentenceOf(stream, sentence.start - 1);
    return stream.tokens.slice(question.start, question.end).some(({ norm }) => GOALS.test(norm));
  }
  const before = stream.tokens.slice(sentence.start, start);
  if (isStrivenFor(before)) return true;
  const colon = before.findIndex(({ norm }) => norm === ':');
  return before.slice(0, Math.max(colon, 0)).some(({ norm }) => GOALS.test(norm));
}

/** *wij streven naar inwoners | die een 8 geven*. */
export function isStrivenFor(words: readonly Token[]): boolean {
  return (
    words.some(({ norm }) => /^(?:streven|streeft|streef)$/.test(norm)) &&
    words.slice(-3).some(({ norm }) => norm === 'naar')
  );
}

const OPENERS = /^(?:die|wie|als|wanneer|indien|zodra)$/;

/** *Pas klaar | als elke klant een 8 geeft*, *als de klant een 7 geeft, | zijn wij tevreden*, *halen wij een 7, | dan is het doel bereikt*. */
export function isRequired(stream: TokenStream, at: number): boolean {
  const { end } = clauseOf(stream, at);
  const start = openerBefore(stream, at);
  const opener = stream.tokens[start]?.norm ?? '';
  const isWho = opener === 'wie' && stream.tokens.slice(start, end).some(({ norm }) => GOT.test(norm));
  if (
    !isWho &&
    !/^(?:als|wanneer|zodra|zolang)$/.test(opener) &&
    !(GETTING.has(opener) || GIVING.test(opener) || /^(?:haal|scoor|behaal|krijg|geef)$/.test(opener))
  )
    return false;
  const sentence = sentenceOf(stream, at);
  const before = stream.tokens.slice(sentence.start, start).map(({ norm }) => norm);
  const next = end + 1 < sentence.end ? clauseOf(stream, end + 1).end : end;
  const behind = stream.tokens.slice(end, next).map(({ norm }) => norm);
  const beside = [...before, ...behind];
  if (before.some((norm, index) => norm === 'pas' && !BEFORE_PAS.has(before[index - 1] ?? ''))) return true;
  if (beside.some((norm) => /^(?:niet|geen|nooit)$/.test(norm))) return false;
  // *Het zou mooi zijn als wij een 8 halen*
  if (before.includes('zou') && before.some((norm) => /^(?:mooi|fijn|goed|prachtig|geweldig)$/.test(norm)))
    return true;
  if (beside.some((norm) => GOALS.test(norm)) && beside.some((norm) => REACHED.test(norm))) return true;
  if (beside.some((norm) => REWARD.test(norm) || /^(?:geslaagd|orde)$/.test(norm))) return true;
  // *Wij zijn er als …*
  if (before.at(-1) === 'er' && before.some((norm) => /^(?:wij|we)$/.test(norm))) return true;
  return (
    beside.some((norm) => /^(?:tevreden|blij|voldoende|genoeg|prima)$/.test(norm)) &&
    beside.some((norm) => /^(?:wij|we|ik|het|dat)$/.test(norm))
  );
}

/** *geslaagd als gasten een 8 geven*: a bare plural or a number behind *als* opens no clause by its look. */
function openerBefore(stream: TokenStream, at: number): number {
  const { start } = clauseOf(stream, at);
  for (let before = at - 1; before > start; before--)
    if (
      stream.tokens[before]?.norm === 'als' &&
      (TOPICS.test(stream.tokens[before + 1]?.norm ?? '') || stream.tokens[before + 1]?.kind === 'number')
    )
      return before;
  return start;
}

/** *Wie een 8 van klanten krijgt, heeft de norm gehaald*. */
const GOT = /^(?:krijgt|haalt|behaalt|scoort|ontvangt)$/;

/** *dan trakteert de directie*, *dan wordt het contract verlengd*. */
const REWARD =
  /^(?:trakteer|trakteert|trakteren|vier|viert|vieren|proosten|bonus|premie|taart|gebak|extraatje|verlengd|verlengen|verlengt|uitgekeerd|uitbetaald)$/;

/** *dan is het doel bereikt*. */
const REACHED = /^(?:bereikt|gehaald|behaald)$/;

/** *uw pas*; not *klanten die pas een 7 geven*. */
const BEFORE_PAS = without(BEFORE_DE_WORD, 'die');

function isBelow(stream: TokenStream, at: number): boolean {
  return /(?:(?:lager|minder|slechter)(?: \S+)? dan|onder)(?: een| de)?$/.test(wordsBefore(stream, at));
}

/** *niet lager dan een 7*, *mag nooit meer onder de 7 zakken*: the least that will do. */
export function isFloor(stream: TokenStream, at: number): boolean {
  if (isBelow(stream, at) && FORBIDDEN.test(wordsBehind(stream, at))) return true;
  if (isMissed(stream, at)) return true;
  return /(?:^| )(?:niet|nooit|geen|nergens)(?: \S+){0,3}? (?:(?:lager|minder|slechter)(?: \S+)? dan|onder)(?: een| de)?$/.test(
    wordsBefore(stream, at),
  );
}

/** *Wie geen 7 haalt, | krijgt een training; dat is de norm*: a grade that must be got, called the norm beside it. */
function isMissed(stream: TokenStream, at: number): boolean {
  const { start, end } = sentenceOf(stream, at);
  return (
    stream.tokens[at - 1]?.norm === 'geen' &&
    /^(?:als|wie|wanneer|zodra)$/.test(stream.tokens[clauseOf(stream, at).start]?.norm ?? '') &&
    / (?:haalt|halen|scoort|scoren|krijgt|krijgen)(?: |$)/.test(wordsBehind(stream, at)) &&
    stream.tokens.slice(start, end).some(({ norm }) => GOALS.test(norm))
  );
}

/** *onder de 7 mag het niet komen*, *minder dan een 7 accepteren wij niet*. */
const FORBIDDEN =
  /(?:^| )(?:(?:mag|mogen|willen|accepteren|zakken|komen|doen) (?:\S+ ){0,4}?(?:niet|nooit)|(?:neem|nemen|neemt) (?:\S+ ){0,3}?geen genoegen|(?:vinden|vind|is|zijn) (?:\S+ ){0,3}?(?:onacceptabel|onaanvaardbaar|ondermaats|uitgesloten))(?: |$)/;

function wordsBehind(stream: TokenStream, at: number): string {
  return normsIn(stream, { start: at, end: clauseOf(stream, at).end });
}

function wordsBefore({ tokens }: TokenStream, at: number): string {
  return tokens
    .slice(Math.max(0, at - REACH), at)
    .filter(({ sentence }) => sentence === tokens[at]?.sentence)
    .map(({ norm }) => norm)
    .join(' ');
}

/** The pattern could have taken more than the match: *een 7* of *minimaal een 7*, or of *een 7 of hoger*. */
export function isCutShort({ tokens }: BlockView, { start, end }: Range): boolean {
  const norm = (at: number): string =>
    tokens[at]?.sentence === tokens[start]?.sentence ? (tokens[at]?.norm ?? '') : '';
  const before = norm(start - 1);
  if (/^(?:een|'n|minimaal|minstens|tenminste|ruime?|dikke|mooie|goede|krappe|magere)$/.test(before))
    return true;
  if ((before === 'minste' && norm(start - 2) === 'ten') || before === 'minst') return true;
  return norm(end) === 'of' && /^(?:hoger|meer|beter)$/.test(norm(end + 1));
}
