import type { Match, Rewriting, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { deleteAt, replaceAt } from '../edits/token-edits.js';
import { conjugate, separate } from '../morphology/index.js';
import { particleBefore } from './separable-joins.js';
import { governedInfinitives } from './te-infinitive.js';
import { isVerbal } from './verb-words.js';

/** *Gelieve het formulier in te vullen* → *Vul het formulier in*; none for several verbs, or *zich*. */
export function rewriteCommand({ block, focus }: Match): readonly Rewriting[] {
  const { te, unsure } = governedInfinitives(block, focus.start);
  const [first] = te;
  if (first === undefined || te.length > 1 || unsure || clauseOf(block, focus.start).start !== focus.start)
    return [];
  const infinitive = wordAt(block, first + 1);
  if (isVerbal(wordAt(block, first + 2)) || holdsReader(block, focus.start + 1, first)) return [];
  const join = first - 1 > focus.start ? particleBefore(block, first - 1, infinitive, focus.start) : 'apart';
  if (join === 'unsure' || separate(infinitive) !== undefined) return [];
  const stem = conjugate(infinitive).present.ik;
  return [
    { edits: [replaceAt(block, focus.start, stem), deleteAt(block, { start: first, end: first + 2 })] },
  ];
}

function holdsReader(stream: TokenStream, from: number, to: number): boolean {
  return stream.tokens.slice(from, to).some(({ norm }: Token) => /^(?:u|je|zich|jullie)$/.test(norm));
}
