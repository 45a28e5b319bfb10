import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceOf } from '../clause/clause.js';
import { BEFORE_DE_WORD } from '../lexicon/determiners.js';
import { isParticiple } from '../morphology/participle.js';
import { without, wordSet } from '../morphology/word-list.js';
import { numberValue } from '../numbers/index.js';
import { isFiniteVerb, isVerbal } from './verbs.js';
import {
  HEARTY,
  LIMITING,
  NOUN_MARKERS,
  OPENERS,
  PERSONS,
  PHRASE_JOINERS,
  PREPOSITIONS,
  SUBJECTS,
} from './word-sets.js';

/**
 * What stands behind *maar*:
 * - `nothing`: the sentence stops or trails off
 * - `only`: *maar* means *slechts*, or is part of an idiom (*maar liefst*)
 * - `phrase`: words without a finite verb
 * - `subordinate`: the rest of the subordinate clause before it
 * - `main`: a main clause
 */
export type Continuation = 'nothing' | 'only' | 'phrase' | 'subordinate' | 'main';

const IDIOMS = wordSet("liefst 'ns eens raak");
/** *Maar weinig mensen weten dat*: *slechts*; *maar nog beter* adds. */
const FEW = wordSet('weinig zelden');

/** A subordinate clause before *maar* that may go on behind it: *dat u niet de rode, maar …*. */
export interface Before {
  /** Its subject, when that is its first word. */
  readonly subject: string;
  readonly denied: boolean;
}

/** Reads on behind *maar*. */
export function continuationOf(stream: TokenStream, but: number, before?: Before): Continuation {
  const { tokens } = stream;
  const end = sentenceOf(stream, but).end;
  const first = firstWord(stream, but + 1, end);
  if (first === undefined) return 'nothing';
  const { norm } = tokens[first] as Token;
  if (IDIOMS.has(norm) || FEW.has(norm) || (norm === 'al' && tokens[first + 1]?.norm === 'te')) return 'only';
  if (isShare(stream, first) || (norm === 'nog' && /er$/.test(normAt(stream, first + 1)))) return 'only';
  const clause = { start: first, end };
  const verb = finiteIn(stream, clause);
  if (isCount(tokens[first] as Token) && verb === undefined) return 'only';
  const inClause = before !== undefined;
  if (norm === 'dat' || (OPENERS.has(norm) && !isAsRole(stream, first)))
    return behindOpener(stream, clause, inClause);
  if (verb === undefined) return withoutVerb(stream, clause, inClause);
  if (PHRASE_JOINERS.has(norm) && hasOpener(stream, first + 1, verb)) return 'phrase';
  if (verb === lastWord(stream, clause) && verb > first && (PREPOSITIONS.has(norm) || NARROWING.has(norm)))
    return 'phrase';
  return before !== undefined && continuesClause(stream, clause, verb, before) ? 'subordinate' : 'main';
}

/** *als leraar moet ik*: no clause. */
export function isAsRole(stream: TokenStream, first: number): boolean {
  const next = stream.tokens[first + 1]?.norm ?? '';
  const isSubject = SUBJECTS.has(next) || NOUN_MARKERS.has(next) || ANYBODY.test(next);
  return (stream.tokens[first] as Token).norm === 'als' && !isSubject;
}
const ANYBODY = /^(?:niemand|iemand|niets|iets|alles|iedereen)$/;

function lastWord(stream: TokenStream, { end }: Range): number {
  let at = end - 1;
  while (at > 0 && (stream.tokens[at] as Token).kind === 'punctuation') at--;
  return at;
}

/** The first token behind marks that is no mark. */
export function firstWord(stream: TokenStream, from: number, end: number): number | undefined {
  for (let at = from; at < end; at++) if ((stream.tokens[at] as Token).kind !== 'punctuation') return at;
  return undefined;
}

/** The first finite verb of a stretch of words, commas looked through. */
function finiteIn(stream: TokenStream, { start, end }: Range): number | undefined {
  for (let at = start; at < end; at++) if (isFiniteVerb(stream, at, start)) return at;
  return undefined;
}

function isCount(token: Token): boolean {
  if (token.kind === 'number') return true;
  return token.kind === 'word' && token.norm !== 'een' && numberValue(token.norm) !== undefined;
}

/** *maar een op de vijf huizen*: few. */
function isShare(stream: TokenStream, first: number): boolean {
  const { tokens } = stream;
  const { norm } = tokens[first] as Token;
  return (
    /^(?:een|één|1)$/.test(norm) &&
    /^(?:op|van)$/.test(tokens[first + 1]?.norm ?? '') &&
    /^(?:de|deze|die|uw|je|jullie|onze|mijn)$/.test(normAt(stream, first + 2))
  );
}

/** *maar niet waarom u belt*, *maar niet de toon die u aanslaat*: the verb is that of a clause inside the phrase. */
function hasOpener(stream: TokenStream, from: number, to: number): boolean {
  return stream.tokens
    .slice(from, to)
    .some(({ norm }) => OPENERS.has(norm) || norm === 'dat' || norm === 'die');
}

/** *maar als u …, kunnen wij …* is a main clause, *maar omdat u een vraag heeft* goes on with what was understood. */
function behindOpener(stream: TokenStream, { start, end }: Range, inClause: boolean): Continuation {
  const next = stream.tokens[start + 1];
  const opener = (stream.tokens[start] as Token).norm;
  if (opener === 'dat') {
    if (next === undefined || next.kind !== 'word') return 'phrase';
    if (isFiniteVerb(stream, start + 1, start)) return 'main';
    if (inClause || SUBJECTS.has(next.norm) || NOUN_MARKERS.has(next.norm)) return 'subordinate';
    return finiteIn(stream, { start, end }) === undefined ? 'phrase' : 'main';
  }
  return hasMainBehind(stream, { start, end }) || isQuestion(stream, start, end)
    ? 'main'
    : inClause
      ? 'subordinate'
      : 'phrase';
}

/** *…, kunnen wij*, *… heeft kan ik*: a verb right behind a comma, or a verb with its subject behind another verb. */
function hasMainBehind(stream: TokenStream, { start, end }: Range): boolean {
  for (let at = start + 2; at < end; at++) {
    if (!isFiniteVerb(stream, at, start)) continue;
    const before = stream.tokens[at - 1] as Token;
    const next = stream.tokens[at + 1];
    const mayOpen = before.norm === ',' || before.norm === 'dan' || isVerbal(before);
    const resumes = before.norm === 'dan' && stream.tokens[at - 2]?.norm === ',';
    if (resumes || before.norm === ',' || (mayOpen && next !== undefined && PERSONS.has(next.norm)))
      return true;
  }
  return false;
}

/** *maar wat is uw klantnummer?* */
function isQuestion(stream: TokenStream, start: number, end: number): boolean {
  return stream.tokens[end - 1]?.norm === '?' && finiteIn(stream, { start: start + 1, end }) !== undefined;
}

const NARROWING = wordSet('alleen enkel slechts uitsluitend pas liever wel dan beperkt');

/** No verb that is known: a phrase, unless it starts as a clause does and is long enough to be one. */
function withoutVerb(stream: TokenStream, { start, end }: Range, inClause: boolean): Continuation {
  const { tokens } = stream;
  const first = (tokens[start] as Token).norm;
  if (PHRASE_JOINERS.has(first) || NARROWING.has(first)) return 'phrase';
  const length = end - start;
  if (PREPOSITIONS.has(first) && length < 8) return 'phrase';
  const isPerson = SUBJECTS.has(first) && first !== 'het' && first !== 'die' && first !== 'deze';
  const second = tokens[start + 1]?.norm ?? '';
  if (isPerson && length > 3 && !MIDDLE.has(second) && !NOUN_MARKERS.has(second)) return 'main';
  const last = tokens[end - 1]?.kind === 'punctuation' ? tokens[end - 2] : tokens[end - 1];
  return !inClause && length > 5 && last !== undefined && !PHRASE_JOINERS.has(last.norm) ? 'main' : 'phrase';
}

/** Words that, between *maar* and a late verb, show that the clause before goes on. */
const MIDDLE = wordSet(`
  niet geen nog nooit al wel ook toch nu niets niemand nergens steeds weer vervolgens daarna zelf te meer
  inmiddels alleen pas eerst
`);

/** *Ik begrijp dat u belde, maar geen gehoor kreeg*: the verbs stand last, and more than one part before them. */
function continuesClause(
  stream: TokenStream,
  { start, end }: Range,
  verb: number,
  { subject, denied }: Before,
): boolean {
  const { tokens } = stream;
  const first = (tokens[start] as Token).norm;
  if (verb === start) return false;
  const next = tokens[verb + 1];
  const inverted = next !== undefined && PERSONS.has(next.norm) && verb + 2 < end;
  if (inverted) return false;
  // *maar ook wij hadden …*
  if (first === 'ook' && verb === start + 2 && PERSONS.has(normAt(stream, start + 1))) return false;
  // *dat het druk is, maar ook onze kosten zijn gestegen*: the verb cannot have the clause's subject.
  if (first === 'ook' && SINGULAR.has(subject) && hasPlural(stream, start + 1, verb)) return false;
  if (MIDDLE.has(first)) return !MAY_OPEN.has(first) || closesClause(stream, verb, end);
  if (!closesClause(stream, verb, end)) return hasMiddle(stream, start, verb) && !SUBJECTS.has(first);
  if (PERSONS.has(first) && verb === start + 1) return false;
  if (verb === closingEnd(stream, verb, end) - 1) return verb > start + 1 || !SUBJECTS.has(first);
  if (hasMiddle(stream, start, verb) || !isOnePart(stream, start, verb)) return true;
  return denied && !(READER.has(subject) && NOT_YOURS.has((tokens[verb] as Token).norm));
}

const SINGULAR = wordSet('u je jij ik dit dat het hij');

/** *onze kosten zijn gestegen*; not *de bel hebben wilt*. */
function hasPlural(stream: TokenStream, start: number, verb: number): boolean {
  const next = stream.tokens[verb + 1] as Token;
  const isLate = isVerbal(next) && !isParticiple(next.norm);
  return NOT_YOURS.has(normAt(stream, verb)) && !isLate && isOnePart(stream, start, verb);
}

const READER = wordSet('u je jij');
/** Forms that cannot have *u* or *je* as subject; *is* aside they are plurals. */
const NOT_YOURS = wordSet(`
  is zijn waren hebben hadden worden werden kunnen konden moeten moesten mogen zullen zouden willen gaan
  staan blijven
`);
/** Words of the middle that a main clause may open with. */
const MAY_OPEN = wordSet('nu toch eerst niemand niets inmiddels daarna vervolgens alleen');

/** Whether only verbs follow in the clause. */
function closesClause(stream: TokenStream, verb: number, end: number): boolean {
  const stop = closingEnd(stream, verb, end);
  for (let at = verb + 1; at < stop; at++) if (!isVerbal(stream.tokens[at] as Token)) return false;
  return true;
}

function closingEnd(stream: TokenStream, verb: number, end: number): number {
  let stop = verb + 1;
  while (stop < end && (stream.tokens[stop] as Token).kind !== 'punctuation') stop++;
  return stop;
}

function hasMiddle(stream: TokenStream, start: number, verb: number): boolean {
  for (let at = start; at < verb; at++) {
    const isNoun = at > start && BEFORE_PAS.has(normAt(stream, at - 1));
    if (!isNoun && MIDDLE.has(normAt(stream, at))) return true;
  }
  return false;
}

/** *de pas* is no adverb; *je niet, die nog* are pronouns. */
const BEFORE_PAS = without(BEFORE_DE_WORD, 'je die');

/** One noun phrase or pronoun before the verb: *de lijn (is bezet)*; not *u de bon (kwijt bent)*. */
function isOnePart(stream: TokenStream, start: number, verb: number): boolean {
  const { tokens } = stream;
  if (PERSONS.has((tokens[start] as Token).norm)) return verb === start + 1;
  for (let at = start + 1; at < verb; at++) {
    const { norm } = tokens[at] as Token;
    const before = (tokens[at - 1] as Token).norm;
    if (
      ['de', 'het', 'een', 'uw', 'onze', 'mijn', 'je'].includes(norm) &&
      !NOUN_MARKERS.has(before) &&
      before !== 'en'
    )
      return false;
  }
  return true;
}

const PLEASURE = wordSet('plezier liefde genoegen');

/** *Ja, maar natuurlijk*, *ja, maar dan ook echt van elke kleur*: a hearty yes, unless it is limited after all. */
export function isHearty(stream: TokenStream, but: number): boolean {
  const { tokens } = stream;
  const end = sentenceOf(stream, but).end;
  const first = firstWord(stream, but + 1, end);
  if (first === undefined) return false;
  const { norm } = tokens[first] as Token;
  const next = tokens[first + 1]?.norm ?? '';
  if (norm === 'dan' && next === 'ook') return true;
  const third = tokens[first + 2]?.norm ?? '';
  if (norm === 'met' && (PLEASURE.has(next) || PLEASURE.has(third))) return true;
  if ((norm === 'al' && next === 'te') || (unstressed(norm) === 'wat' && next === 'graag')) return true;
  if (norm === 'graag' || norm === 'echt' || norm === 'heus')
    return first + 1 >= end || tokens[first + 1]?.kind === 'punctuation';
  // *Ja, maar meteen!*
  if (next === '!' && first + 2 >= end) return true;
  if (!HEARTY.has(norm)) return false;
  return !isLimited(stream, first + 1, end);
}

/** *wát graag*: an accent that only stresses. */
function unstressed(norm: string): string {
  return norm.normalize('NFD').replace(/\u0301/g, '');
}

const PERMITTING = /^(?:mag|mogen|kan|kunt?|kunnen)$/;

function isLimited(stream: TokenStream, from: number, end: number): boolean {
  const { tokens } = stream;
  if ((tokens[from] as Token | undefined)?.kind === 'punctuation') return false;
  for (let at = from; at < end; at++) {
    const { norm, kind } = tokens[at] as Token;
    if (kind === 'punctuation') return false;
    // *natuurlijk mag u eerst passen*
    if (LIMITING.has(norm) && !(norm === 'eerst' && PERMITTING.test(normAt(stream, from)))) return true;
    if (norm === 'wel' && at + 1 < end && (tokens[at + 1] as Token).kind !== 'punctuation') return true;
  }
  return false;
}
