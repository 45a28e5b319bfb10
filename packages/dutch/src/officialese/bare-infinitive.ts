import type { TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { replaceAt, textOf } from '../edits/token-edits.js';
import { joinCompound } from '../morphology/index.js';
import { particleBefore } from './separable-joins.js';
import { CLUSTER, type Governed, isClusterVerb } from './te-infinitive.js';

/**
 * The edits that make infinitives with *te* bare: *in te leveren* → *inleveren*, *in te worden geleverd* → *worden ingeleverd*.
 * Undefined where it is not certain what belongs together.
 */
export function bareInfinitiveEdits(
  stream: TokenStream,
  governed: Governed,
): readonly TextEdit[] | undefined {
  if (governed.unsure) return undefined;
  const edits: TextEdit[] = [];
  for (const te of governed.te) {
    const own = bareEdits(stream, te, governed.from);
    if (own === undefined) return undefined;
    edits.push(...own);
  }
  return edits;
}

function bareEdits(stream: TokenStream, te: number, from: number): readonly TextEdit[] | undefined {
  const { tokens } = stream;
  const start = (tokens[te] as Token).start;
  const verb = tokens[te + 1] as Token;
  const main = lastOfCluster(stream, te + 1);
  const before = tokens[te - 1];
  const join =
    before?.kind === 'word' && te - 1 > from
      ? particleBefore(stream, te - 1, wordAt(stream, main), from)
      : 'apart';
  if (join === 'unsure') return undefined;
  if (join === 'apart' || before === undefined) return [{ range: { start, end: verb.start }, text: '' }];
  const joined = joinCompound(textOf(stream, te - 1), textOf(stream, main));
  return [{ range: { start: before.start, end: verb.start }, text: '' }, replaceAt(stream, main, joined)];
}

/** The verb that carries the meaning: behind *te worden*, *te kunnen*, *te laten* the next one, where there is one. */
function lastOfCluster(stream: TokenStream, first: number): number {
  let at = first;
  while (CLUSTER.has(wordAt(stream, at)) && isClusterVerb(stream, at + 1)) at++;
  return at;
}
