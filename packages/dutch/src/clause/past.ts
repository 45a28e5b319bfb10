import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { lazy } from '../lazy.js';
import { HAVE } from '../lexicon/auxiliaries.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { conjugate, isListedNoun } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { isKnownInfinitive } from '../morphology/verb-table.js';
import { without, wordSet } from '../morphology/word-list.js';
import { clauseBefore, clauseOf, normAt, sentenceBefore, sentenceOf } from './clause.js';
import { conjunctOf } from './conjunct.js';

const PAST_TIMES = wordSet(`
  gisteren eergisteren gisteravond gistermiddag afgelopen destijds onlangs vanmorgen vanochtend laatst
  toentertijd
`);
const LAST: ReadonlySet<string> = new Set(['vorig', 'vorige', 'verleden']);
const pastForms = lazy(
  (): ReadonlySet<string> =>
    new Set([
      'was',
      'waren',
      'werd',
      'werden',
      'had',
      'hadden',
      ...[...VERBS].flatMap((verb) => Object.values(conjugate(verb).past)),
    ]),
);
/** Verbs of service and of telling, and those whose past is no other word: not *sloten*, *vroeg*, *school*. */
const VERBS = wordSet(`
  lossen leveren beantwoorden sturen bellen maken komen gaan staan krijgen ontvangen zeggen schrijven vinden helpen geven doen bezorgen repareren
  herstellen vervangen plaatsen reageren antwoorden verwerken behandelen beloven garanderen brengen halen nemen houden blijven zorgen verlopen
  wachten regelen betalen verzenden versturen bereiken lukken kunnen willen zien lezen spreken melden duren winnen verliezen spelen
  zitten denken liggen lopen kopen zoeken eten drinken beginnen blijken hangen slapen roepen vallen laten kiezen trekken vertrekken dragen
  verdwijnen verschijnen vliegen zwemmen moeten horen werken wonen verzorgen stappen fietsen wandelen landen vertellen leren voelen merken
`);
/** Spelled as a present tense or a participle too. */
const ALSO_PRESENT = wordSet('verzonden verlopen verloren wachten antwoorden beantwoorden plaatsen');
/** Nouns as well, save beside a pronoun: *een lijst met namen*, *wij namen*. */
const ALSO_NOUN = /^(?:namen|lagen)$/;
const YEAR = /^(?:19|20)\d\d$/;

/** With these in front a perfect tells what will be done. */
const AHEAD = /^(?:uiterlijk|(?:over)?morgen|vóór|volgende|komende|over)$/u;

/** Whether a match stands in a report of what happened. */
export function isPast({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  const clause = withAuxiliary(block, clauseOf(block, focus.start));
  // *Wij hebben uw bestelling ontvangen en versturen die binnen een dag*
  const part = beforeQuestion(block, conjunctOf(block, clause, focus.start), focus);
  return (
    namesPast(block, sentence) ||
    isDoneToday(block, part, focus) ||
    isPastBehind(block, clause, focus) ||
    hasPastForm(block, part, focus) ||
    (isPerfect(block, part, focus) && !isAhead(block, clause, focus))
  );
}

/** *Vanmiddag is uw kaart gedrukt*; not *Vanmiddag is uw auto klaar*. */
function isDoneToday(stream: TokenStream, { end }: Range, focus: Range): boolean {
  const { norm = '' } = stream.tokens.slice(focus.end, end).findLast(({ kind }) => kind === 'word') ?? {};
  return (
    normAt(stream, focus.start) === 'vanmiddag' && BE.has(normAt(stream, focus.end)) && isParticiple(norm)
  );
}

/** *Wij hebben* | *dat binnen een dag hersteld*: a *dat* right behind *hebben* opens no clause. */
function withAuxiliary(stream: TokenStream, { start, end }: Range): Range {
  const isObject = normAt(stream, start) === 'dat' && HAVE.has(normAt(stream, start - 1));
  return { start: isObject ? start - 1 : start, end };
}

/** *uiterlijk vrijdag hebben wij het gemaakt*; *belt u ons, dan hebben wij het binnen een uur gemaakt* */
function isAhead(stream: TokenStream, clause: Range, focus: Range): boolean {
  return (
    AHEAD.test(normAt(stream, focus.start)) ||
    normAt(stream, clause.start) === 'dan' ||
    (!EVER.test(normAt(stream, focus.start)) && answersNeed(stream, clause)) ||
    isDoneInTime(stream, clause, focus)
  );
}

/** *Na goedkeuring hebben wij het binnen een week gestort*, *binnen een uur hebben wij je fiets gemaakt*, *reken erop dat wij het binnen een dag gedaan hebben* */
function isDoneInTime(stream: TokenStream, clause: Range, focus: Range): boolean {
  if (normAt(stream, focus.start) !== 'binnen') return false;
  const opener = normAt(stream, clause.start);
  if (opener === 'dat') {
    const above = clauseBefore(stream, clause);
    return (
      above !== undefined &&
      stream.tokens.slice(above.start, above.end).some(({ norm }) => RELYING.test(norm))
    );
  }
  const before = sentenceBefore(stream, clause.start);
  const isTold = before !== undefined && tellsPast(stream, before);
  const verb = opener === 'na' ? clause.start + 2 : focus.end;
  if (isTold || !HAVE_NOW.test(normAt(stream, verb)) || READER.test(normAt(stream, verb + 1))) return false;
  return (
    opener === 'na' || stream.tokens.slice(focus.end, clause.end).some(({ norm }) => READERS_OWN.test(norm))
  );
}
/** *Loopt uw wastafel niet door? Wij hebben dat zo verholpen*: what was asked after is still to be done. */
function answersNeed(stream: TokenStream, clause: Range): boolean {
  const asked = sentenceBefore(stream, clause.start);
  if (asked === undefined || normAt(stream, asked.end - 1) !== '?' || tellsPast(stream, asked)) return false;
  const { start, end } = sentenceOf(stream, clause.start);
  const words = stream.tokens.slice(start, end).map(({ norm }) => norm);
  return !QUESTION_WORD.test(normAt(stream, asked.start)) && HAVE_IT.test(words.join(' '));
}
const EVER = /^(?:altijd|nooit)$/;
const QUESTION_WORD = /^(?:wie|wat|hoe|hoelang|waar\p{L}*|wanneer|welke?|en|of)$/u;
const HAVE_IT =
  /\b(?:heb|hebben|heeft) (?:(?:wij|we|ik) )?(?:dat|die|deze|het|hem|ze|uw|je|jouw|jullie) |^dat (?:heb|hebben) (?:wij|we|ik) /;
const HAVE_NOW = /^(?:heb|hebben|heeft)$/;
const RELYING = /^(?:rekenen|reken|vertrouwen|vertrouw|uitgaan|ga|zorg|zorgen)$/;
const READER = /^(?:u|je|jij|jullie)$/;
const READERS_OWN = /^(?:uw|je|jouw|jullie)$/;

/** *Wij zoeken binnen een dag uit* | *waar uw brief is gebleven*: what is looked into or told of may be past. */
export function beforeQuestion({ tokens }: TokenStream, part: Range, focus: Range): Range {
  let end = Math.min(focus.end, part.end);
  while (end < part.end && !ASKED.has((tokens[end] as Token).norm)) end++;
  return { start: part.start, end };
}
const ASKED: ReadonlySet<string> = new Set(['wie', 'wat', 'hoe', 'waar', 'waarom', 'welke']);

/** Whether a stretch of a sentence tells what happened; the tokens of `focus` do not count. */
export function tellsPast(stream: TokenStream, range: Range, focus?: Range): boolean {
  return namesPast(stream, range) || hasPastForm(stream, range, focus) || isPerfect(stream, range, focus);
}

function namesPast(stream: TokenStream, sentence: Range): boolean {
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm, kind } = stream.tokens[at] as Token;
    // *op zijn laatst vrijdag* is still to come, *de pakketten van gisteren* go out today, *sneller dan de vorige keer* compares.
    const before = normAt(stream, at - 1);
    const isCompared = before === 'dan' || normAt(stream, at - 2) === 'dan';
    const isOther = before === 'van' || isCompared || (norm === 'laatst' && /^(?:zijn|z'n)$/.test(before));
    if (PAST_TIMES.has(norm) && !isOther) return true;
    if (LAST.has(norm) && !isOther && stream.tokens[at + 1]?.kind === 'word') return true;
    if (kind === 'number' && YEAR.test(norm) && stream.tokens[at - 1]?.norm === 'in')
      return hasPastForm(stream, sentence) || isPerfect(stream, sentence);
  }
  return false;
}

/** *Binnen drie maanden handelde de chatbot …*: the verb right behind what stands in front. */
function isPastBehind({ tokens }: TokenStream, clause: Range, focus: Range): boolean {
  const next = tokens[focus.end];
  if (next === undefined || focus.start > clause.start + 1 || next.kind !== 'word') return false;
  return WEAK_PAST.test(next.norm) && !ADJECTIVES.has(next.norm) && !STRONG_PARTICIPLE.test(next.norm);
}

/** Weak past tenses, save those that look like present participles and superlatives. */
const WEAK_PAST = /(?:[lrmgvzbw]de|[^e]nde|kte|fte|chte|pte)n?$/;
/** *vandaag nog verzonden* */
const STRONG_PARTICIPLE = /(?:^|toe|na|op|aan)(?:ver|ge)\p{L}*onden$/u;
const ADJECTIVES = wordSet('derde vierde honderdste echte slechte rechte lichte zachte gratis');

/** A past tense in a range, outside the focus. */
export function hasPastForm(stream: TokenStream, range: Range, focus?: Range): boolean {
  for (let at = range.start; at < range.end; at++) {
    if (focus !== undefined && at >= focus.start && at < focus.end) continue;
    const { norm } = stream.tokens[at] as Token;
    const beside = [normAt(stream, at - 1), normAt(stream, at + 1)];
    const isPastForm = pastForms().has(norm) && !ALSO_PRESENT.has(norm) && !isAttributive(stream, at);
    if (isPastForm && (!ALSO_NOUN.test(norm) || beside.some((word) => PLURALS.test(word)))) return true;
    if (beside.some((word) => isWeakPastBeside(norm, word))) return true;
  }
  return false;
}

const PLURALS = /^(?:wij|we|zij|ze|jullie)$/;

/** *ik wandelde*, *wij fietsten*: a present in -e there is none behind *ik*; *wij melden* is one. */
function isWeakPastBeside(norm: string, pronoun: string): boolean {
  if (pronoun === 'ik') return /^\p{L}{3,}[dt]e$/u.test(norm);
  return (
    /^(?:wij|we)$/.test(pronoun) &&
    /(?:[aeiou][lrvgmbzws]den|(?:k|f|p|[^aeiou]s)ten)$/.test(norm) &&
    !isKnownInfinitive(norm)
  );
}

/** *het te veel betaalde bedrag*: behind an amount, or between a determiner and a noun. */
function isAttributive(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  if (/[dt]e$/.test(norm) && AMOUNTS.has(normAt(stream, at - 1))) return true;
  if (!norm.endsWith('e') || !isListedNoun(normAt(stream, at + 1))) return false;
  return [1, 2, 3].some((back) => BEFORE_ATTRIBUTE.has(normAt(stream, at - back)));
}
const AMOUNTS: ReadonlySet<string> = new Set(['veel', 'teveel', 'weinig', 'dubbel']);

/** Not *dit kostte tijd, dat duurde weken*. */
const BEFORE_ATTRIBUTE = without(DETERMINERS, 'dit dat');

/** A form of *hebben* with a participle behind it or right before it; *is verlopen*. */
function isPerfect(stream: TokenStream, range: Range, focus?: Range): boolean {
  let auxiliary = -1;
  for (let at = range.start; at < range.end; at++) {
    if (focus !== undefined && at >= focus.start && at < focus.end) continue;
    const { norm } = stream.tokens[at] as Token;
    if (auxiliary >= 0 && isParticiple(norm) && !isBeforeOwnNoun(stream, at)) return true;
    if (auxiliary >= 0 && isForParticiple(stream, { start: auxiliary, end: range.end }, at)) return true;
    if (HAVE.has(norm)) {
      if (isParticiple(stream.tokens[at - 1]?.norm ?? '')) return true;
      auxiliary = at;
    } else if (BE.has(norm)) {
      for (let on = at + 1; on < range.end; on++)
        if (ENDED.has((stream.tokens[on] as Token).norm)) return true;
    }
  }
  return false;
}

/** *Ik heb altijd buiten mogen werken*: two infinitives stand for a participle. */
function isForParticiple({ tokens }: TokenStream, { start, end }: Range, at: number): boolean {
  return (
    /^(?:mogen|kunnen|willen|moeten|hoeven|durven|laten)$/.test((tokens[at] as Token).norm) &&
    at + 1 < end &&
    isKnownInfinitive(tokens[at + 1]?.norm ?? '') &&
    !tokens.slice(start, at).some(({ norm }) => /^(?:die|dat|en|waar\p{L}*)$/u.test(norm))
  );
}

/** *heeft verborgen kosten*: it belongs to the noun behind it. */
function isBeforeOwnNoun({ tokens }: TokenStream, at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return (tokens[at] as Token).norm.endsWith('en') && isListedNoun(next);
}

const BE: ReadonlySet<string> = new Set(['is', 'zijn', 'ben', 'bent']);
const ENDED = wordSet('verlopen gegaan geslaagd afgelopen geweest gelukt gekomen gebleven');
