import type { Match, Rewriter, Token } from '@geestdrift/engine';
import { clauseOf, opensSentence } from '../clause/clause.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { wordSet } from '../morphology/word-list.js';
import { TIED } from '../promise/vague-lexicon.js';
import { someWord } from '../promise/words.js';

/** What the date takes the place of: *U hoort nog van ons*. */
const VAGUE: ReadonlySet<string> = new Set(['nog', 'snel', 'gauw', 'vlot']);
/** Beside these a date is one time too many, or stands in the wrong place. */
const IN_THE_WAY = wordSet(`
  dan direct meteen later nu zeker pas altijd weer vanzelf verder spoed onmiddellijk vast steeds gelijk
  straks te alsnog moment termijn tijd
`);
const AUXILIARIES: ReadonlySet<string> = new Set(['wordt', 'worden']);
const FUTURE: ReadonlySet<string> = new Set(['zal', 'zullen', 'gaat', 'gaan']);

/**
 * Puts the argument, a date for the writer to fill in, before the capture `rest`, or in the place of a vague word there
 * (*nog*): *wordt opgepakt* becomes *wordt uiterlijk [datum] opgepakt*. None beside another adverb of time.
 */
export const rewriter: Rewriter = (match, argument) => {
  const { tokens } = match.block;
  const rest = match.captures.get('rest');
  if (rest === undefined || TIED.has(tokens[rest.end]?.norm ?? '')) return [];
  const at = clusterStart(match, rest.start);
  const [before, own] = [tokens[at - 1], tokens[at] as Token];
  if (before !== undefined && IN_THE_WAY.has(before.norm)) return [];
  const vague = [before, own].find((token) => token !== undefined && VAGUE.has(token.norm));
  const edit =
    vague === undefined
      ? { range: { start: own.start, end: own.start }, text: `${argument} ` }
      : { range: { start: vague.start, end: vague.end }, text: String(argument) };
  return [{ edits: [edit], manual: true }];
};

/** Where the verbs at the end begin: *dat uw melding* | *wordt opgepakt*, *zal* | *worden opgepakt*. */
function clusterStart({ block }: Match, at: number): number {
  const clause = clauseOf(block, at);
  // *Dat wordt opgepakt*: no conjunction.
  const isMain = clause.start === at - 2 && opensSentence(block, clause.start);
  const isLate =
    (SUBORDINATORS.has((block.tokens[clause.start] as Token).norm) && !isMain) ||
    someWord(block, clause, FUTURE);
  return isLate && AUXILIARIES.has(block.tokens[at - 1]?.norm ?? '') ? at - 1 : at;
}
