import type { Match, TokenStream } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { clauseOf } from '../clause/clause.js';
import { isStop, wordAt } from '../clause/words.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { adjectiveEvidence, genderOf, isVerbForm } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';
import { isVerbal } from './verb-words.js';

/** With these a clause has a subject of its own, and so a verb. */
const SUBJECTS = wordSet('er men iemand niemand iedereen iets niets alles hij zij ze zich het dit dat zulks');
const ADVERBS = wordSet(`
  niet nog al reeds wel ook toch pas dan hier daar elders eerder later tijdig eventueel alsnog inmiddels nu thans
  enigszins nogmaals zelf anders
`);

/** Whether the conjunction found opens a clause without a verb: *indien aanwezig*, *indien niet tijdig betaald*. */
export function isElliptical({ block, focus }: Match): boolean {
  const from = focus.end;
  if (isSubject(wordAt(block, from))) return false;
  let head = from;
  while (ADVERBS.has(wordAt(block, head))) head++;
  const end = endOfClause(block, from);
  if (head >= end) return true;
  const norm = wordAt(block, head);
  if (isSubject(norm)) return !endsFinite(block, end - 1) && !hasAuxiliary(block, head, end);
  const isPredicate = !norm.endsWith('e') && (isParticiple(norm) || adjectiveEvidence(norm) === 'sure');
  // Geef indien vereist de codes door, u kunt indien vereist de codes invullen: what follows is not its own.
  const isAlone = isPredicate && isSubject(wordAt(block, head + 1)) && wordAt(block, end - 1).endsWith('n');
  return !hasAuxiliary(block, head, end) && (isAlone || head + 1 >= end || !endsFinite(block, end - 1));
}

function isSubject(norm: string): boolean {
  return (
    READER_SUBJECTS.has(norm) ||
    WRITER_SUBJECTS.has(norm) ||
    SUBJECTS.has(norm) ||
    determinerOf(norm) !== undefined
  );
}

/** A mark, or the verb of a main clause that follows without one: *indien bekend | kunt u*. */
function endOfClause(stream: TokenStream, from: number): number {
  if (from >= stream.tokens.length) return from;
  const { end } = clauseOf(stream, from);
  for (let at = from; at < end; at++) {
    const isMain = isVerbal(wordAt(stream, at)) && isPronoun(wordAt(stream, at + 1));
    if (isStop(stream, at) || isMain) return at;
  }
  return end;
}

function isPronoun(norm: string): boolean {
  return READER_SUBJECTS.has(norm) || WRITER_SUBJECTS.has(norm);
}

function hasAuxiliary(stream: TokenStream, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (AUXILIARIES.has(wordAt(stream, at))) return true;
  return false;
}

/** A verb that closes its clause: one that we know, or a word in -t that is no noun, adjective or participle. */
function endsFinite(stream: TokenStream, at: number): boolean {
  const norm = wordAt(stream, at);
  if (isVerbForm(norm)) return /(?:[nt]|[dt]e)$/.test(norm) || genderOf(norm) === undefined;
  return norm.endsWith('t') && genderOf(norm) === undefined && adjectiveEvidence(norm) === 'no';
}
