import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { analyseNounPhrase } from '../agreement/noun-phrase.js';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { joinsPlaces, sentenceOf } from '../clause/clause.js';
import { GOVERNING_VERBS } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { POSSESSIVES } from '../lexicon/determiners.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';

/** *de hoge verwachtingen en wensen van onze gasten*, as token indices. */
export interface ExpectationPhrase extends Range {
  readonly noun: number;
  /** Where *van …* starts that says whose they are. */
  readonly holder: number | undefined;
}

const NOMINATIVES: ReadonlySet<string> = wordSet('wij we ik jij hij men');
const JOINS: ReadonlySet<string> = wordSet('en of én');
const CLOSERS: ReadonlySet<string> = wordSet(
  'altijd ook steeds nog wel dan nu graag zelf zelfs volledig vaak meestal daarom dus al weer nooit niet te om telkens maar want',
);
const LONGEST = 8;

/**
 * The phrase around the noun; `from` is its first token where a preposition stands before it, `verb` the verb that ends
 * it at the latest.
 */
export function phraseAt(
  stream: TokenStream,
  noun: number,
  from: number | undefined,
  verb?: number,
): ExpectationPhrase | undefined {
  const start = from ?? analyseNounPhrase(stream.tokens, noun).start;
  const demonstrated = /^(?:die|dat)$/.test(stream.tokens[start]?.norm ?? '') ? start + 1 : start;
  for (let at = demonstrated; at < noun; at++) if (!isInside(stream.tokens[at] as Token)) return undefined;
  const joined = endOfJoined(stream, noun + 1);
  if (!isHolderAt(stream.tokens, joined)) return { start, noun, end: joined, holder: undefined };
  return { start, noun, end: endOfHolder(stream, joined + 1, verb), holder: joined };
}

/** What stands between the preposition and the noun: no other phrase, no other clause. */
function isInside({ kind, norm }: Token): boolean {
  if (kind === 'punctuation') return norm === ',' || norm === "'" || norm === '"';
  return !PREPOSITIONS.has(norm) && !SUBORDINATORS.has(norm) && !NOMINATIVES.has(norm) && norm !== 'te';
}

function isHolderAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.norm === 'van' && tokens[at]?.sentence === tokens[at - 1]?.sentence;
}

/** *verwachtingen (en wensen)*; not *verwachtingen en denken mee*. */
function endOfJoined(stream: TokenStream, from: number): number {
  const { tokens } = stream;
  if (!JOINS.has(tokens[from]?.norm ?? '')) return from;
  let at = from + 1;
  while (at < from + 3 && BEFORE_JOINED.has(tokens[at]?.norm ?? '')) at++;
  return JOINED_NOUNS.has(tokens[at]?.norm ?? '') ? at + 1 : from;
}

const BEFORE_JOINED: ReadonlySet<string> = wordSet(POSSESSIVES, 'de alle zijn haar specifieke hoge');
const JOINED_NOUNS: ReadonlySet<string> = wordSet(
  'wensen behoeften behoeftes eisen belangen dromen voorkeuren ideeën verlangens vragen kwaliteitseisen doelen hoop',
);

/** The end of *van onze klanten en bezoekers*: the phrase stops where something else begins. */
function endOfHolder(stream: TokenStream, from: number, verb = -1): number {
  const end = verb > from ? verb : sentenceOf(stream, from).end;
  let at = from;
  while (at < end && at - from < LONGEST && !endsHolder(stream, at, end)) at++;
  return verb > from ? at : endOfPlace(stream, at, end);
}

const PLACES: ReadonlySet<string> = wordSet('in op aan bij uit');
const LONGEST_PLACE = 6;

/** Behind *de klant in de stoel* where the clause ends there. */
function endOfPlace({ tokens }: TokenStream, from: number, end: number): number {
  if (!PLACES.has(tokens[from]?.norm ?? '')) return from;
  let at = from + 1;
  while (at < end && tokens[at]?.kind === 'word' && !ENDS_PLACE.has(tokens[at]?.norm ?? '')) at++;
  const isClosed = at === end || /^[.,!?;:]$/.test(tokens[at]?.norm ?? '');
  return isClosed && at > from + 1 && at - from <= LONGEST_PLACE ? at : from;
}

const ENDS_PLACE: ReadonlySet<string> = wordSet('te om en of maar want die dat');

/** The dash of *Sneek–Stavoren*, the slash of *huurders/kopers*: no clause ends there. */
export function joinsWords(stream: TokenStream, at: number): boolean {
  const [mark, next] = stream.tokens.slice(at, at + 2);
  if (mark?.spaced === false && next?.spaced === false && /^[–/-]$/.test(mark.norm)) return true;
  return joinsPlaces(stream, at);
}

function endsHolder(stream: TokenStream, at: number, end: number): boolean {
  const { kind, norm } = stream.tokens[at] as Token;
  if (kind === 'punctuation') return norm !== "'" && norm !== '%' && !joinsWords(stream, at);
  if (norm === 'van') return false;
  if (JOINS.has(norm)) return joinsClause(stream, at, end);
  return (
    PREPOSITIONS.has(norm) ||
    SUBORDINATORS.has(norm) ||
    NOMINATIVES.has(norm) ||
    CLOSERS.has(norm) ||
    (GOVERNING_VERBS.has(norm) && norm !== 'zijn')
  );
}

/** Whether a verb comes behind *en*, so that it joins clauses: *van de klant en snel leverbaar zijn*. */
function joinsClause({ tokens }: TokenStream, at: number, end: number): boolean {
  for (let next = at + 1; next < end; next++) {
    const { kind, norm } = tokens[next] as Token;
    if (kind === 'punctuation') return false;
    if (norm === 'te' || NOMINATIVES.has(norm) || GOVERNING_VERBS.has(norm)) return true;
    if (next > at + 1 && norm.endsWith('en') && isVerbForm(norm) && isLast(tokens, next, end)) return true;
  }
  return false;
}

function isLast(tokens: readonly Token[], at: number, end: number): boolean {
  return at + 1 >= end || tokens[at + 1]?.kind === 'punctuation';
}
