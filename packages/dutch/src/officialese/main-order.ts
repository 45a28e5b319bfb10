import type { Range, TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { isStop, wordAt } from '../clause/words.js';
import { deleteAt, insertBefore, insertBehind, replaceAt, textOf } from '../edits/token-edits.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { BEFORE_NOUN } from '../lexicon/determiners.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { conjugate, genderOf, isVerbForm, separate } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { isTime } from './adverbial.js';
import { RELATIVES } from './relative-end.js';
import { SURE_PARTICLES } from './separable-joins.js';
import { particleOfForm } from './separated-form.js';
import { type ClauseSubject, subjectAt } from './subject.js';
import { isVerbal } from './verb-words.js';

/** A subordinate clause in parts, as far as it is certain. */
interface Subordinate {
  readonly subject: ClauseSubject;
  readonly finite: number;
  /** Where the finite verb is one word with its particle: the two apart. */
  readonly apart?: readonly [particle: string, verb: string];
}

/**
 * The edits that give a subordinate clause the order of a main clause: *uw verzoek is afgewezen*, *wij uw verzoek afwijzen* →
 * *wij wijzen uw verzoek af*. With `inverted` something stands before it and the verb comes first. Undefined unless
 * subject and verb are certain.
 */
export function mainOrderEdits(
  stream: TokenStream,
  clause: Range,
  inverted: boolean,
): readonly TextEdit[] | undefined {
  const read = readSubordinate(stream, clause);
  if (read === undefined) return undefined;
  const { subject, finite, apart } = read;
  if (!inverted && finite === subject.end && apart === undefined) return [];
  const verb = apart?.[1] ?? textOf(stream, finite);
  if (inverted && /^(?:je|jij)$/.test(wordAt(stream, clause.start))) return undefined;
  const removed = apart === undefined ? deleteFinite(stream, finite) : replaceAt(stream, finite, apart[0]);
  if (inverted) return [insertBefore(stream, clause.start, verb), removed];
  return [insertBehind(stream, subject.end - 1, verb), removed];
}

/** Between a particle and its verb the space goes too: *door kan gaan* → *doorgaan*. */
function deleteFinite(stream: TokenStream, at: number): TextEdit {
  const particle = wordAt(stream, at - 1);
  const verb = wordAt(stream, at + 1);
  const isWhole = separate(particle + verb) !== undefined || (/^ge/.test(verb) && isParticiple(verb));
  if (!SURE_PARTICLES.has(particle) || !isWhole) return deleteAt(stream, { start: at, end: at + 1 });
  const { end } = stream.tokens[at - 1] as Token;
  const { start } = stream.tokens[at + 1] as Token;
  return { range: { start: end, end: start }, text: '' };
}

function readSubordinate(stream: TokenStream, clause: Range): Subordinate | undefined {
  const stop = firstStop(stream, clause);
  const subject = subjectAt(stream, clause.start, stop);
  if (subject === undefined || !endsWell(stream, stop, clause.end)) return undefined;
  const end = beforeTrailing(stream, subject.end, stop);
  const auxiliaries: number[] = [];
  for (let at = subject.end; at < end; at++) if (isAuxiliary(stream, at, end)) auxiliaries.push(at);
  const [first] = auxiliaries;
  if (hasOpener(stream, subject.end, first ?? end)) return undefined;
  if (first === undefined) return endingInVerb(stream, subject, end);
  const adjacent = auxiliaries.every(
    (at, index) => index === 0 || isOneCluster(stream, auxiliaries[index - 1] as number, at),
  );
  if (!adjacent || joinsClauses(stream, first, end)) return undefined;
  return agrees(wordAt(stream, first), subject) ? { subject, finite: first } : undefined;
}

/** The first mark; those around a relative clause and brackets are none: *de heer Jansen, die u belde, werkt hier*. */
function firstStop(stream: TokenStream, { start, end }: Range): number {
  let at = start;
  let isInside = false;
  while (at < end) {
    const mark = stream.tokens[at]?.norm;
    if (mark === '(' || mark === ')') isInside = mark === '(';
    else if (isStop(stream, at) && !isInside && !RELATIVES.has(wordAt(stream, at + 1))) return at;
    else if (mark === ',') isInside = !isInside;
    at++;
  }
  return at;
}

/** Where a clause without a comma begins: *is verhoogd omdat de huur steeg*. */
function beforeTrailing(stream: TokenStream, from: number, end: number): number {
  for (let at = from + 1; at < end; at++)
    if (opensTrailing(stream, at) && endsClause(wordAt(stream, at - 1)) && at + 2 < end) return at;
  return end;
}

/** *omdat …*, *om te …*; *om 9 uur* opens none. */
function opensTrailing(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  return TRAILING.has(norm) || (norm === 'om' && !isTime(stream, at + 1));
}

function endsClause(norm: string): boolean {
  return isVerbal(norm) || particleOfForm(norm) !== undefined;
}

/** Only a stop, or a comma with a clause of its own behind it. */
function endsWell(stream: TokenStream, at: number, end: number): boolean {
  const mark = stream.tokens[at]?.norm ?? '.';
  if (at >= end - 1 || mark === ';') return true;
  return (
    mark === ',' && TRAILING.has(wordAt(stream, at + 1)) && !/^(?:en|of|maar)$/.test(wordAt(stream, end - 1))
  );
}

const PERSONS = wordSet('u je jij wij we ik jullie er men');
const TRAILING = wordSet(
  'zodat omdat doordat waarna waarvoor waardoor waarmee want mits tenzij als zodra aangezien indien wanneer nadat voordat totdat terwijl',
);

/** *zijn* before a noun is a possessive. */
function isAuxiliary(stream: TokenStream, at: number, end: number): boolean {
  const norm = wordAt(stream, at);
  if (!AUXILIARIES.has(norm)) return false;
  if (norm !== 'zijn' || at + 1 >= end) return true;
  return (
    isVerbal(wordAt(stream, at + 1)) ||
    isVerbal(wordAt(stream, at - 1)) ||
    PREPOSITIONAL.test(wordAt(stream, at + 1))
  );
}

const PREPOSITIONAL = /^(?:om|aan|voor|met|bij|op|in|door|van|tot|over|naar|vanaf|per|te)$/;

function isOneCluster(stream: TokenStream, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (!isVerbal(wordAt(stream, at)) && wordAt(stream, at) !== 'te') return false;
  return true;
}

function hasOpener(stream: TokenStream, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const norm = wordAt(stream, at);
    if (norm === 'die' && PREPOSITIONS.has(wordAt(stream, at - 1))) continue;
    const isPhrase = PREPOSITIONS.has(norm) && isTime(stream, at + 1);
    if (isPhrase || isRole(stream, at) || isBetweenTimes(stream, at)) continue;
    if (norm === 'om' && !hasTe(stream, at, to)) continue;
    if (SUBORDINATORS.has(norm) || /^(?:en|of|maar|te|om)$/.test(norm)) return true;
  }
  return false;
}

/** *om iets te doen*, not *om een misverstand*. */
function hasTe(stream: TokenStream, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(stream, at) === 'te') return true;
  return false;
}

/** *als lid*, not *als u*, *als de …*. */
function isRole(stream: TokenStream, at: number): boolean {
  const next = wordAt(stream, at + 1);
  return wordAt(stream, at) === 'als' && next !== '' && !BEFORE_NOUN.has(next) && !FUNCTION_WORDS.has(next);
}

/** *tussen 8 en 12 uur*, *op maandag en dinsdag*, *tot en met*. */
function isBetweenTimes(stream: TokenStream, at: number): boolean {
  if (wordAt(stream, at) !== 'en') return false;
  return wordAt(stream, at + 1) === 'met' || (isTime(stream, at - 1) && isTime(stream, at + 1));
}

/** Behind the verb another clause is joined that would have to change too. */
function joinsClauses(stream: TokenStream, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    if (!/^(?:en|of|maar)$/.test(wordAt(stream, at))) continue;
    if (PERSONS.has(wordAt(stream, at + 1))) return true;
    for (let next = at + 1; next < end; next++) {
      const norm = wordAt(stream, next);
      if (norm === 'dat' || AUXILIARIES.has(norm)) return true;
    }
    const last = wordAt(stream, end - 1);
    if (isVerbForm(last) && !isOnlyParticiple(last)) return true;
  }
  return false;
}

/** *verzonden*, *verwerkt*, *ontvangen*; not *beoordelen*. */
function isOnlyParticiple(norm: string): boolean {
  if (!isParticiple(norm)) return false;
  return /ge\p{L}+(?:d|t|en)$/u.test(norm) || !norm.endsWith('en') || conjugate(norm).pastParticiple === norm;
}

/** One finite verb, the last word: *dat wij uw verzoek afwijzen*. */
function endingInVerb(stream: TokenStream, subject: ClauseSubject, end: number): Subordinate | undefined {
  const last = end - 1;
  const own = verbAt(stream, subject, last);
  if (own !== undefined) return isNonFinite(wordAt(stream, last - 1)) ? undefined : own;
  if (isPlainPlural(stream, subject, last)) return { subject, finite: last };
  const isName = textOf(stream, last) !== wordAt(stream, last);
  return isVerbal(wordAt(stream, last)) && !isName ? undefined : beforePhrase(stream, subject, end);
}

/** *wij u geen krediet verstrekken*: no other verb, and the last word looks like one. */
function isPlainPlural(stream: TokenStream, subject: ClauseSubject, last: number): boolean {
  if (subject.number !== 'plural' || !PREFIXED.test(wordAt(stream, last))) return false;
  if (PREPOSITIONS.has(wordAt(stream, last - 1))) return false;
  for (let at = subject.end; at < last; at++) if (isVerbForm(wordAt(stream, at))) return false;
  return true;
}
const PREFIXED = /^(?:be|ver|ont|her)\p{L}{3,}(?<!ing|hed)en$/u;

const JUDGEMENT = /^(?:on)?(?:gegrond|gewenst|geschikt)$|^gereed$/;

/** A participle or infinitive: the verb behind it is one of two. */
function isNonFinite(norm: string): boolean {
  return (
    (isParticiple(norm) && !JUDGEMENT.test(norm)) ||
    AUXILIARIES.has(norm) ||
    (norm.endsWith('en') && isVerbForm(norm))
  );
}

/** The one finite verb with a phrase behind it: *dat u in aanmerking komt voor korting*. */
function beforePhrase(stream: TokenStream, subject: ClauseSubject, end: number): Subordinate | undefined {
  const verbs: Subordinate[] = [];
  for (let at = subject.end; at < end - 1; at++) {
    const verb = PREPOSITIONS.has(wordAt(stream, at + 1)) ? verbAt(stream, subject, at) : undefined;
    if (verb !== undefined) verbs.push(verb);
  }
  const [found] = verbs;
  return found === undefined || verbs.length > 1 || joinsClauses(stream, found.finite, end)
    ? undefined
    : found;
}

/** A finite verb that agrees with the subject; behind a determiner or preposition the same word is a noun. */
function verbAt(stream: TokenStream, subject: ClauseSubject, at: number): Subordinate | undefined {
  const norm = wordAt(stream, at);
  const before = wordAt(stream, at - 1);
  if (at < subject.end || norm === '' || textOf(stream, at) !== norm || !agrees(norm, subject))
    return undefined;
  // *bij ons werkt*: a pronoun, where no noun can follow.
  const isPronoun = /^(?:ons|je|dit|dat|deze|die)$/.test(before) && genderOf(norm) === undefined;
  if (at > subject.end && !isPronoun && (BEFORE_NOUN.has(before) || PREPOSITIONS.has(before)))
    return undefined;
  const apart = particleOfForm(norm);
  if (apart !== undefined) return { subject, finite: at, apart };
  return isVerbForm(norm) ? { subject, finite: at } : undefined;
}

const PLURAL_ENDING = /(?:en|aan|zijn|doen|zien)$/;
const SINGULARS_IN_EN = /^(?:ben)$/;

function agrees(norm: string, { number }: ClauseSubject): boolean {
  if (number === 'any') return true;
  const isPlural = PLURAL_ENDING.test(norm) && !SINGULARS_IN_EN.test(norm);
  return isPlural === (number === 'plural');
}
