import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { type Person, personBeside, personInFront } from './person.js';
import {
  FUTURE,
  humanVerbs,
  isServingInfinitive,
  particleOf,
  servingVerbs,
  TRYING_VERBS,
  WORD_VERBS,
} from './person-words.js';
import { someWord, wordsOf } from './words.js';

const READERS: ReadonlySet<string> = new Set([...READER_WORDS, 'klant', 'klanten']);
const SUBORDINATE: ReadonlySet<string> = new Set(['dat', 'zodat', 'waarna']);

/** How sure a verb makes it that somebody of ours acts: only people do it, or people and things. */
type Deed = 'human' | 'serving';

/**
 * Whether somebody of ours does what a clause says: a name, a noun for somebody at work or *iemand* as subject of a verb of
 * service. The less the subject says, the more the rest must: `isUrgent` (*zo snel mogelijk*), the reader as object.
 */
export function isDoneByPerson(stream: TokenStream, clause: Range, isUrgent: boolean): boolean {
  const found = actorOf(stream, clause);
  if (found === undefined) return false;
  const [person, deed] = found;
  const isForReader = someWord(stream, clause, READERS);
  switch (person) {
    case 'titled':
    case 'someone':
      return isForReader;
    case 'name':
    case 'worker':
      return isForReader || isUrgent || deed === 'human';
    case 'unknown':
      return (isForReader || isUrgent) && deed === 'human';
  }
}

/** The subject and deed of the clause's first verb of service. */
function actorOf(stream: TokenStream, clause: Range): readonly [Person, Deed] | undefined {
  const last = wordsOf(stream, clause).at(-1) ?? '';
  if (SUBORDINATE.has((stream.tokens[clause.start] as Token).norm)) {
    const deed = humanVerbs().has(last) ? 'human' : 'serving';
    const isServing = deed === 'human' || servingVerbs().has(last) || isServingInfinitive(last);
    const person = isServing ? personInFront(stream, clause) : undefined;
    return person && [person, deed];
  }
  for (let at = clause.start; at < clause.end; at++) {
    const deed = deedOf(stream, clause, at);
    const person = deed && personBeside(stream, clause, at);
    if (deed !== undefined && person !== undefined) return [person, deed];
  }
  return undefined;
}

function deedOf(stream: TokenStream, clause: Range, at: number): Deed | undefined {
  const { norm } = stream.tokens[at] as Token;
  if (humanVerbs().has(norm)) return 'human';
  const words = wordsOf(stream, { start: at + 1, end: clause.end });
  if (/^sta(?:at|an)$/.test(norm)) return words.includes('klaar') ? 'serving' : undefined;
  const particle = particleOf(norm);
  if (particle !== undefined) return words.includes(particle) ? 'human' : undefined;
  if (FUTURE.has(norm)) return words.some(isServingInfinitive) ? 'serving' : undefined;
  return servingVerbs().has(norm) ? 'serving' : undefined;
}

/** Whether somebody of ours makes the effort or gives the word of a match: *Peter komt hierop terug*. */
export function isPersonsEffort({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  const isTrying = someWord(block, focus, TRYING_VERBS);
  for (let at = clause.start; at < clause.end; at++) {
    const { norm } = block.tokens[at] as Token;
    if (!TRYING_VERBS.has(norm) && !WORD_VERBS.has(norm) && !FUTURE.has(norm)) continue;
    const person = personBeside(block, clause, at);
    if (person === undefined) continue;
    if (person === 'someone')
      return someWord(block, sentenceOf(block, focus.start), READERS) || isNobody(block, at);
    if (person === 'unknown') return norm === 'komt';
    return !isTrying || someWord(block, clause, READER_WORDS);
  }
  return false;
}

/** *Men doet zijn best*, *iemand komt hierop terug*. */
function isNobody({ tokens }: TokenStream, verb: number): boolean {
  const beside = [tokens[verb - 1], tokens[verb + 1]];
  return (
    !/^(?:prob|tra|streef|streven)/.test((tokens[verb] as Token).norm) &&
    beside.some((token) => /^(?:men|iemand)$/.test(token?.norm ?? ''))
  );
}
