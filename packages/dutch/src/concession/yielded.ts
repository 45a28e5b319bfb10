import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { particleOfForm } from '../officialese/separated-form.js';
import { isFiniteVerb, isVerbal } from './verbs.js';
import {
  ADVERBS,
  NEGATIVE,
  NOUN_MARKERS,
  OBJECT_OPENERS,
  OBJECT_WORDS,
  OPENERS,
  PAUSES,
  STOPS,
  SUBJECTS,
  SYMPATHY,
} from './word-sets.js';

/** What a match took: a concession, its head (*ik begrijp*), and the *maar* that takes it back. */
export interface Concession {
  readonly stream: TokenStream;
  readonly start: number;
  readonly head: Range;
  /** Where the concession's own words end, marks before *maar* left out. */
  readonly end: number;
  readonly but: number;
  /** *Ik begrijp het. Maar …* */
  readonly stopped: boolean;
  /** *Ik begrijp het maar …*, without any mark. */
  readonly bare: boolean;
}

/** Reads the captures `kop` and `maar`; undefined where they do not stand in one or two neighbouring sentences. */
export function readConcession({ block, whole, captures }: Match): Concession | undefined {
  const head = captures.get('kop');
  const but = captures.get('maar')?.start;
  if (head === undefined || but === undefined) return undefined;
  return concessionAt(block, whole.start, head, but);
}

/** The concession that would end at another *maar*. */
export function concessionAt(
  stream: TokenStream,
  start: number,
  head: Range,
  but: number,
): Concession | undefined {
  const { tokens } = stream;
  let end = but;
  while (end > head.end && isPause(tokens[end - 1] as Token)) end--;
  const marks = tokens.slice(end, but);
  const first = tokens[head.start] as Token;
  if (first.sentence !== tokens[end - 1]?.sentence) return undefined;
  const sameSentence = (tokens[but] as Token).sentence === first.sentence;
  const stopped = !sameSentence || marks.some(({ norm }) => norm === '.' || norm === '!');
  if (stopped && !sameSentence && stream.sentences[(tokens[but] as Token).sentence]?.start !== but)
    return undefined;
  return { stream, start, head, end, but, stopped, bare: marks.length === 0 };
}

function isPause({ kind, norm }: Token): boolean {
  return kind === 'punctuation' && (PAUSES.has(norm) || STOPS.has(norm));
}

/**
 * What was conceded: `plain` (*het, uw zorgen, wat u zegt*), `clause` (*dat u boos bent*); undefined where the words
 * before *maar* are no concession, or not its own clause.
 */
export function yielded(concession: Concession, needsObject: boolean): 'plain' | 'clause' | undefined {
  const { stream, head, end } = concession;
  const opener = objectOpener(stream, head.end, end);
  const matrixEnd = opener ?? end;
  if (asks(stream, concession.start, head.start)) return undefined;
  if (isDenied(stream, matrixStart(concession), matrixEnd)) return undefined;
  if (goesOn(stream, head.end, end, opener)) return undefined;
  if (opener === undefined && holdsOnlyIf(stream, head.end, end)) return undefined;
  if (opener === undefined) return !needsObject || namesObject(stream, concession, end) ? 'plain' : undefined;
  if (isInferred(stream, concession.start, opener)) return undefined;
  if (!isComplete(stream, opener, end)) return undefined;
  return isWhatYouSay(stream, opener, end) ? 'plain' : 'clause';
}

/** Where the main clause starts: behind a clause in front, *dat u niet blij bent, (begrijp ik)*. */
function matrixStart({ stream, start, head }: Concession): number {
  if (head.start - start < 3 || !OBJECT_OPENERS.has((stream.tokens[start] as Token).norm)) return start;
  return head.start;
}

/** *Dat klopt als de teller op nul staat*: true under a condition, nothing conceded. */
function holdsOnlyIf({ tokens }: TokenStream, from: number, end: number): boolean {
  const conditional = tokens
    .slice(from, end)
    .some(({ norm }) => ['als', 'wanneer', 'indien', 'zolang', 'mits'].includes(norm));
  return conditional && isVerbal(tokens[end - 1] as Token);
}

/** *Ik begrijp niet*, *u heeft geen gelijk*; but *als geen ander*, *dat is geen probleem*. */
function isDenied({ tokens }: TokenStream, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { norm } = tokens[at] as Token;
    if (!NEGATIVE.has(norm)) continue;
    if (norm === 'geen' && /^(?:ander|probleem|punt|bezwaar)$/.test(tokens[at + 1]?.norm ?? '')) continue;
    return true;
  }
  return false;
}

/** Where *dat …, waarom …, wat …* opens what is conceded; *dat* alone may be a pronoun. */
function objectOpener(stream: TokenStream, from: number, end: number): number | undefined {
  const { tokens } = stream;
  for (let at = from; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (!OBJECT_OPENERS.has(norm) || at + 2 > end) continue;
    if (norm === 'dat' && !opensClause(stream, at, end)) continue;
    if (norm === 'als' && !SUBJECTS.has((tokens[at + 1] as Token).norm)) continue;
    return at;
  }
  return undefined;
}

/** *dat u boos bent*, not *dat heel goed* or *dat bezwaar*. */
function opensClause(stream: TokenStream, at: number, end: number): boolean {
  if (end - at < 3) return false;
  const next = stream.tokens[at + 1] as Token;
  if (
    SUBJECTS.has(next.norm) ||
    ['de', 'een', 'uw', 'onze', 'ons', 'er', 'deze', 'niet', 'mijn'].includes(next.norm)
  )
    return true;
  return isVerbal(stream.tokens[end - 1] as Token);
}

/** *Ik begrijp uit uw mail dat …*, *Wij begrijpen steeds beter wat …*: what was read or learnt, not what was conceded. */
function isInferred({ tokens }: TokenStream, from: number, opener: number): boolean {
  return tokens
    .slice(from, opener)
    .some(({ norm }) => ['uit', 'hieruit', 'daaruit', 'van', 'volgens', 'via', 'beter'].includes(norm));
}

/** *Wanneer heeft u gelijk, waarom begrijpen wij*: a question or a subordinate clause. *Als verhuurder begrijpen wij* is none. */
function asks({ tokens }: TokenStream, start: number, head: number): boolean {
  const { norm } = tokens[start] as Token;
  return head > start && head - start <= 2 && norm !== 'als' && OPENERS.has(norm);
}

/** *uw zorgen, het, deze keuze*, or fronted *dat, daar*; not *Frans, elkaar*: nothing that the reader said. */
function namesObject({ tokens }: TokenStream, { start, head }: Concession, end: number): boolean {
  const words = tokens.slice(head.end, end).filter(({ kind }) => kind === 'word');
  if (words.every(({ norm }) => ADVERBS.has(norm))) return true;
  return [...tokens.slice(start, head.start), ...words].some(({ norm }) => OBJECT_WORDS.has(norm));
}

/**
 * A clause with its verb: *dat u niet de rode, maar de blauwe wilt* has none before *maar*. Without a denial there is nothing
 * to set right, so that a clause with a subject is whole even where its verb is not known.
 */
function isComplete(stream: TokenStream, opener: number, end: number): boolean {
  const last = stream.tokens[end - 1] as Token;
  for (let at = opener + 1; at < end; at++) {
    if (isFiniteVerb(stream, at, opener + 1) || isParticiple((stream.tokens[at] as Token).norm)) return true;
  }
  // *dat uw les uitviel*
  if (particleOfForm(last.norm) !== undefined) return true;
  const isDenied = stream.tokens.slice(opener, end).some(({ norm }) => NEGATIVE.has(norm));
  if (!isDenied && end - opener > 2 && SUBJECTS.has((stream.tokens[opener + 1] as Token).norm)) return true;
  if (end - opener < 3 || NEGATIVE.has(last.norm) || NOUN_MARKERS.has((stream.tokens[end - 2] as Token).norm))
    return false;
  return /(?:t|en|de|te)$/.test(last.norm) && (stream.tokens[opener + 1] as Token).norm !== 'niet';
}

/** *wat u zegt, wat je bedoelt*: as good as *het*. */
function isWhatYouSay({ tokens }: TokenStream, opener: number, end: number): boolean {
  return (tokens[opener] as Token).norm === 'wat' && end - opener <= 4;
}

const OWN = wordSet('wij we ik');
const THEREFORE = wordSet('dus daarom daardoor vandaar');

/** Whether another main clause follows before *maar*: *Wij begrijpen uw zorgen en sturen een monteur, maar …*. */
function goesOn(stream: TokenStream, from: number, end: number, opener: number | undefined): boolean {
  const { tokens } = stream;
  for (let at = from; at < end; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === 'punctuation' && (norm === ':' || norm === ';')) return true;
    if (THEREFORE.has(norm) && isFiniteVerb(stream, at + 1, at + 1)) return true;
    if (
      (norm === 'en' || norm === ',' || norm === '–') &&
      startsAnother(stream, at + 1, end, opener !== undefined)
    )
      return true;
  }
  return false;
}

function startsAnother(stream: TokenStream, at: number, end: number, inClause: boolean): boolean {
  const { tokens } = stream;
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || at + 1 >= end) return false;
  if (THEREFORE.has(token.norm)) return true;
  if (OWN.has(token.norm)) return isFiniteVerb(stream, at + 1, at) && !SYMPATHY.has(next.norm);
  if (inClause || !isFiniteVerb(stream, at, at) || SYMPATHY.has(token.norm)) return false;
  return next.kind === 'number' || OBJECTS.has(next.norm) || OWN.has(next.norm);
}

/** Words that may follow a verb rather than a noun that looks like one. */
const OBJECTS = wordSet(`
  u je jullie uw de het een dit dat deze die er graag nu vandaag morgen hem haar ons onze geen niet hier
  daar direct
`);
