import type { Range, TextEdit, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { particleOfForm } from './separated-form.js';
import { type ClauseSubject, subjectAt } from './subject.js';
import { AUXILIARIES, isParticiple, isVerbal } from './verb-words.js';
import { deleteAt, insertBefore, insertBehind, isStop, replaceAt, textOf, wordAt } from './words.js';

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
  const removed =
    apart === undefined
      ? deleteAt(stream, { start: finite, end: finite + 1 })
      : replaceAt(stream, finite, apart[0]);
  if (inverted) return [insertBefore(stream, clause.start, verb), removed];
  return [insertBehind(stream, subject.end - 1, verb), removed];
}

function readSubordinate(stream: TokenStream, clause: Range): Subordinate | undefined {
  const end = firstStop(stream, clause);
  const subject = subjectAt(stream, clause.start, end);
  if (subject === undefined || !endsWell(stream, end, clause.end)) return undefined;
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

function firstStop(stream: TokenStream, { start, end }: Range): number {
  let at = start;
  while (at < end && !isStop(stream, at)) at++;
  return at;
}

/** Only a stop, or a comma with a clause of its own behind it. */
function endsWell(stream: TokenStream, at: number, end: number): boolean {
  const mark = stream.tokens[at]?.norm ?? '.';
  if (at >= end - 1) return true;
  return (
    mark === ',' && TRAILING.has(wordAt(stream, at + 1)) && !/^(?:en|of|maar)$/.test(wordAt(stream, end - 1))
  );
}

const PERSONS = wordSet('u je jij wij we ik jullie er men');
const TRAILING = wordSet('zodat omdat waarna waarvoor waardoor waarmee want mits tenzij als zodra aangezien');

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
    if (SUBORDINATORS.has(norm) || /^(?:en|of|maar|te|om)$/.test(norm)) return true;
  }
  return false;
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
    if (isVerbForm(last) && !/^ge|^(?:be|ver|ont|her|er)|ge\p{L}+(?:d|t|en)$/u.test(last)) return true;
  }
  return false;
}

/** One finite verb, the last word: *dat wij uw verzoek afwijzen*. */
function endingInVerb(stream: TokenStream, subject: ClauseSubject, end: number): Subordinate | undefined {
  const last = end - 1;
  const own = verbAt(stream, subject, last);
  if (own !== undefined) return isNonFinite(wordAt(stream, last - 1)) ? undefined : own;
  const isName = textOf(stream, last) !== wordAt(stream, last);
  return isVerbal(wordAt(stream, last)) && !isName ? undefined : beforePhrase(stream, subject, end);
}

/** A participle or infinitive: the verb behind it is one of two. */
function isNonFinite(norm: string): boolean {
  return isParticiple(norm) || AUXILIARIES.has(norm) || (norm.endsWith('en') && isVerbForm(norm));
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
  if (at > subject.end && (DETERMINERS.has(before) || PREPOSITIONS.has(before))) return undefined;
  const apart = particleOfForm(norm);
  if (apart !== undefined) return { subject, finite: at, apart };
  return isVerbForm(norm) ? { subject, finite: at } : undefined;
}

const DETERMINERS = wordSet('de het een uw onze ons mijn je deze die dit dat geen alle');
const PLURAL_ENDING = /(?:en|aan|zijn|doen|zien)$/;
const SINGULARS_IN_EN = /^(?:ben)$/;

function agrees(norm: string, { number }: ClauseSubject): boolean {
  if (number === 'any') return true;
  const isPlural = PLURAL_ENDING.test(norm) && !SINGULARS_IN_EN.test(norm);
  return isPlural === (number === 'plural');
}
