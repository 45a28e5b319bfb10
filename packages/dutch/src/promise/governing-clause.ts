import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseBefore, clauseOf, clausesOf, sentenceOf } from '../clause/clause.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { imperativeBefore } from './imperative.js';
import { ASKING, DEMANDING, FINITE, TELLING } from './lexicon.js';
import { subjectOf } from './subject.js';
import { someWord } from './words.js';

export const CONDITIONAL: ReadonlySet<string> = new Set([
  'als',
  'indien',
  'wanneer',
  'mits',
  'tenzij',
  'voordat',
  'nadat',
  'zolang',
  'zodra',
  'totdat',
  'of',
  'toen',
  'hoewel',
  'zoals',
]);

/**
 * The clause of a match; where the match stands alone in front of a subordinate clause (*Binnen een week nadat u …,
 * sturen wij …*), the main clause that follows.
 */
export function mainClauseOf(stream: TokenStream, focus: Range): Range {
  const own = clauseOf(stream, focus.start);
  const sentence = sentenceOf(stream, focus.start);
  if (
    own.start > sentence.start + 1 ||
    focus.start > own.start + 1 ||
    own.end > focus.end + 2 ||
    own.end >= sentence.end - 1
  )
    return own;
  const following = clausesOf(stream, focus.start).filter(({ start }) => start >= own.end);
  const [next] = following;
  if (next === undefined || !SUBORDINATORS.has((stream.tokens[next.start] as Token).norm)) return own;
  return following.find(({ start }) => !SUBORDINATORS.has((stream.tokens[start] as Token).norm)) ?? own;
}

/** *Zorg dat …*, *u moet ervoor zorgen dat …*, *wij verwachten dat u …*: the clause above demands what this one says. */
export function isDemandedAbove(stream: TokenStream, clause: Range, opener: string): boolean {
  if (opener !== 'dat') return false;
  const above = clauseBefore(stream, clause);
  if (above === undefined) return false;
  return (
    imperativeBefore(stream, above, above.end) === 'demand' ||
    someWord(stream, above, DEMANDING) ||
    someWord(stream, above, ASKING)
  );
}

const DETERMINERS: ReadonlySet<string> = new Set([
  'uw',
  'je',
  'jouw',
  'jullie',
  'de',
  'het',
  'een',
  'alle',
  'elke',
  'iedere',
  'alles',
  'er',
]);

/** *(wij zorgen ervoor) dat uw pakket …*, not the relative *dat*. */
export function isComplement(stream: TokenStream, clause: Range): boolean {
  const [opener, next] = stream.tokens.slice(clause.start, clause.start + 2);
  return opener?.norm === 'dat' && next !== undefined && DETERMINERS.has(next.norm);
}

/** The clause above a complement has the writer's side as its subject. */
export function writerGoverns(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  return above !== undefined && subjectOf(stream, above).actor === 'writer';
}

/** The writer's side brings it about: *ik zorg ervoor dat …*, not *wij zien dat …*. */
export function writerVouches(stream: TokenStream, clause: Range): boolean {
  const above = clauseBefore(stream, clause);
  return above !== undefined && writerGoverns(stream, clause) && !someWord(stream, above, TELLING);
}

/** *Wij bellen u morgen, in elk geval binnen twee dagen*: the words belong to the clause before. */
export function isAfterthought(stream: TokenStream, clause: Range): boolean {
  const before = clauseBefore(stream, clause);
  if (before === undefined || clause.end - clause.start > LONGEST_AFTERTHOUGHT) return false;
  return (
    before.start >= sentenceOf(stream, clause.start).start &&
    !SUBORDINATORS.has((stream.tokens[before.start] as Token).norm) &&
    !CONDITIONAL.has((stream.tokens[before.start] as Token).norm) &&
    !someWord(stream, clause, FINITE) &&
    subjectOf(stream, before).actor === 'writer'
  );
}

const LONGEST_AFTERTHOUGHT = 8;
