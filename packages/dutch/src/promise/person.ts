import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, normAt, opensSentence } from '../clause/clause.js';
import { hasCapital } from '../clause/words.js';
import { FEASTS } from '../dates/words.js';
import { textOf } from '../edits/token-edits.js';
import { isListedNoun, isVerbForm } from '../morphology/index.js';
import { PREPOSITIONS, STAFF } from './lexicon.js';
import { ADVERBS, isBody, isDepartment, isOutsider, isWorker, OPENERS } from './person-words.js';
import { followsSubordinate } from './verb-near.js';

/** Somebody as subject: by `name`, by `title` and name, by what they do (`worker`), a `department`, as `someone`, or by a noun that says nothing. */
export type Person = 'name' | 'titled' | 'worker' | 'department' | 'someone' | 'unknown';

interface Phrase {
  readonly person: Person;
  /** The token behind it. */
  readonly end: number;
}

const SOMEONE: ReadonlySet<string> = new Set(['iemand', 'men', 'hij', 'zij', 'ze', 'deze']);
const TITLES = /^(?:mevrouw|mevr|mw|meneer|dhr|heer)$/;
const DETERMINERS: ReadonlySet<string> = new Set(['de', 'een', 'deze', 'het', 'uw', 'je', 'jouw']);
const SPECIFIERS: ReadonlySet<string> = new Set([...DETERMINERS, 'onze']);
const READERS: ReadonlySet<string> = new Set(['u', 'je', 'jou', 'jullie']);
const LEADS: ReadonlySet<string> = new Set(['en', 'maar', 'want', 'dus', 'dat', 'zodat', 'waarna', 'ook']);
/** Who is the subject beside a verb, in front of it or right behind it; undefined for a customer, another party or a thing. */
export function personBeside(stream: TokenStream, clause: Range, verb: number): Person | undefined {
  const start = frontOf(stream, clause);
  const front = personAt(stream, { start, end: verb });
  if (front !== undefined && isSubjectOf(stream, front, verb)) {
    // *Kinderen bellen*: one word with a plural verb is no name.
    const isPlural = front.person === 'name' && front.end === start + 1 && normAt(stream, verb).endsWith('n');
    if (isPlural && !isWorker(normAt(stream, start))) return undefined;
    return (front.person === 'unknown' && servedBehind(stream, clause, verb)) || front.person;
  }
  const described = verb === start ? describedBefore(stream, clause) : undefined;
  if (described !== undefined) return described;
  const server = servedBehind(stream, clause, verb);
  if (server !== undefined) return server;
  return isAdverbial(stream, start) || (verb === start && followsSubordinate(stream, clause))
    ? personAt(stream, { start: behindThere(stream, start, verb, clause.end), end: clause.end })?.person
    : undefined;
}

/** *De nieuwe factuur mailt Tom u*: the object in front, somebody and the reader behind the verb. */
function servedBehind(stream: TokenStream, { end }: Range, verb: number): Person | undefined {
  const behind = personAt(stream, { start: verb + 1, end });
  if (behind === undefined || behind.person === 'unknown' || behind.person === 'someone') return undefined;
  return READERS.has(normAt(stream, behind.end)) ? behind.person : undefined;
}

/** *De monteur die bij u was, belt u*: the subject stands before a relative clause. */
function describedBefore(stream: TokenStream, clause: Range): Person | undefined {
  const relative = clauseBefore(stream, clause);
  if (relative === undefined) return undefined;
  // *Uw contactpersoon, mevrouw De Roo, houdt …*
  const named = personAt(stream, relative);
  if (named?.end === relative.end && relative.start > 0 && named.person !== 'unknown') return named.person;
  if (!opensRelative(stream, relative)) return undefined;
  const subject = clauseBefore(stream, relative);
  const found = subject && personAt(stream, { start: frontOf(stream, subject), end: subject.end });
  return found !== undefined && found.end === subject?.end ? found.person : undefined;
}

/** *die bij u was*, *met wie u sprak* */
function opensRelative(stream: TokenStream, { start }: Range): boolean {
  const first = normAt(stream, start);
  return first === 'die' || (PREPOSITIONS.has(first) && normAt(stream, start + 1) === 'wie');
}

/** *Er komt morgen iemand*, *komt er morgen iemand*: where the subject starts behind a verb. */
function behindThere(stream: TokenStream, front: number, verb: number, end: number): number {
  const start = verb + 1;
  if (normAt(stream, front) !== 'er' && normAt(stream, start) !== 'er') return start;
  for (let at = start; at < end; at++) {
    const isArticle = normAt(stream, at) === 'een' && !PREPOSITIONS.has(normAt(stream, at - 1));
    if (isArticle || normAt(stream, at) === 'iemand') return at;
  }
  return start;
}

/** Right before the verb, with a *van de planning* between, or shared: *Els vraagt het na en komt erop terug*. */
function isSubjectOf(stream: TokenStream, { end }: Phrase, verb: number): boolean {
  const next = normAt(stream, end);
  // *de directeur van de bank*: not ours.
  if (PREPOSITIONS.has(next)) return !isOutsiderIn(stream, end, verb);
  const isRight = end === verb || (end === verb - 1 && /^(?:zelf|ook)$/.test(next));
  return isRight || (normAt(stream, verb - 1) === 'en' && isVerbForm(next));
}

/** *Zo snel mogelijk belt de huismeester*, *hierop komt Els terug*: what stands in front is no subject. */
function isAdverbial(stream: TokenStream, at: number): boolean {
  const norm = normAt(stream, at);
  return norm === 'er' || PREPOSITIONS.has(norm) || ADVERBS.has(norm);
}

/** *De klant belt de helpdesk*, *zo snel mogelijk belt de huurder ons*: a customer or another party acts. */
export function isOutsidersAct(stream: TokenStream, clause: Range): boolean {
  const start = frontOf(stream, clause);
  if (!isAdverbial(stream, start)) return isOutsiderIn(stream, start, Math.min(start + 2, clause.end));
  for (let verb = start + 1; verb < clause.end - 1; verb++) {
    if (!isVerbForm(normAt(stream, verb))) continue;
    const noun = DETERMINERS.has(normAt(stream, verb + 1)) ? verb + 2 : verb + 1;
    return isOutsiderIn(stream, noun, Math.min(noun + 1, clause.end));
  }
  return false;
}

/** Who is the subject of a subordinate clause: *dat de huismeester u belt*. */
export function personInFront(stream: TokenStream, clause: Range): Person | undefined {
  return personAt(stream, { start: frontOf(stream, clause), end: clause.end })?.person;
}

function frontOf({ tokens }: TokenStream, { start, end }: Range): number {
  let at = start;
  while (at < end && LEADS.has((tokens[at] as Token).norm)) at++;
  return at;
}

function personAt(stream: TokenStream, { start: at, end }: Range): Phrase | undefined {
  if (at >= end) return undefined;
  const norm = normAt(stream, at);
  const titled = TITLES.test(norm)
    ? at + 1
    : norm === 'de' && normAt(stream, at + 1) === 'heer'
      ? at + 2
      : at;
  // *mevrouw De Wit*
  const surname = titled > at && isParticleWord(stream, titled) ? titled + 1 : titled;
  const names = Math.min(namesAt(stream, surname), end);
  if (titled > at) return names > surname ? { person: 'titled', end: names } : undefined;
  // *en die belt u*: no relative.
  const isThat = norm === 'die' && normAt(stream, at - 1) === 'en';
  // *Die stuurt u …*, *Die afdeling zoekt het uit* behind another sentence: somebody who was named there.
  const isTakenUp = norm === 'die' && opensSentence(stream, at);
  if (isTakenUp && isWorker(normAt(stream, at + 1))) return { person: 'worker', end: at + 2 };
  if (SOMEONE.has(norm) || isThat || isTakenUp) return { person: 'someone', end: at + 1 };
  // People at large.
  if (norm === 'mensen') return undefined;
  if (SPECIFIERS.has(norm) || STAFF.has(norm)) return nounAt(stream, { start: at, end });
  if (names === at || isOutsiderIn(stream, at, names)) return undefined;
  if (names === at + 1 && isDepartment(norm)) return { person: 'department', end: names };
  // *Kerst komt*, *Water stroomt*: a noun that opens the sentence.
  if (names === at + 1 && (isListedNoun(norm) || FEASTS.has(norm))) return { person: 'unknown', end: names };
  return { person: 'name', end: names };
}

/** *de nieuwe huismeester*: the last word of at most three before a verb, or the first that is somebody at work. */
function nounAt(stream: TokenStream, { start, end }: Range): Phrase | undefined {
  const from = SPECIFIERS.has(normAt(stream, start)) ? start + 1 : start;
  for (let at = from; at < Math.min(from + 3, end); at++) {
    const norm = normAt(stream, at);
    if (PREPOSITIONS.has(norm) || isOutsider(norm)) return undefined;
    if (normAt(stream, start) === 'het' ? STAFF.has(norm) || isBody(norm) : isWorker(norm))
      return { person: 'worker', end: at + 1 };
  }
  return /^(?:de|een|het)$/.test(normAt(stream, start)) ? { person: 'unknown', end: from + 1 } : undefined;
}

/** Behind a row of names: *Els de Wit en Jan*. */
function namesAt(stream: TokenStream, from: number): number {
  let at = from;
  while (isName(stream, at) || (at > from && isParticle(stream, at))) at++;
  return at;
}

function isOutsiderIn({ tokens }: TokenStream, start: number, end: number): boolean {
  return tokens.slice(start, end).some(({ norm }) => isOutsider(norm));
}

function isName(stream: TokenStream, at: number): boolean {
  const token = stream.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'opaque') return true;
  return (
    hasCapital(stream, token) &&
    !OPENERS.has(token.norm) &&
    !ADVERBS.has(token.norm) &&
    !/^\p{Lu}{3,}$/u.test(textOf(stream, at))
  );
}

/** *Jan de Wit, Els van der Berg, Jan en Els* */
function isParticle(stream: TokenStream, at: number): boolean {
  const next = isParticleWord(stream, at + 1) ? at + 2 : at + 1;
  return isParticleWord(stream, at) && isName(stream, next);
}

function isParticleWord({ tokens }: TokenStream, at: number): boolean {
  return /^(?:de|den|der|van|ter|ten|te|en|of|&)$/.test(tokens[at]?.norm ?? '');
}
