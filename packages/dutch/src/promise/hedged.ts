import type { Match, Token } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { HEDGES, HEDGING_VERBS } from './lexicon.js';
import { someWord } from './words.js';

/** Phrases of two words that hedge: a word, and what must follow within three. */
const PHRASES: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['in', new Set(['regel', 'principe'])],
  ['meeste', new Set(['gevallen'])],
  ['ons', new Set(['best'])],
  ['mijn', new Set(['best'])],
  ['als', new Set(['kan', 'lukt', 'mogelijk'])],
  ['indien', new Set(['mogelijk'])],
  ['waar', new Set(['mogelijk'])],
  ['niet', new Set(['zeker', 'altijd'])],
];

const WOULD: ReadonlySet<string> = new Set(['zou', 'zouden']);

/** Whether the sentence of a match hedges. */
export function isHedged({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  if (someWord(block, sentence, HEDGES, focus)) return true;
  // *Wij streven naar prettig contact en staan altijd klaar*: a verb hedges what it governs.
  if (someWord(block, conjunctOf(block, sentence, focus.start), HEDGING_VERBS, focus)) return true;
  // *Jullie beloofden dat hij binnen een week zou komen.*
  if (someWord(block, clauseOf(block, focus.start), WOULD)) return true;
  for (let at = sentence.start; at < sentence.end; at++) {
    const { norm } = block.tokens[at] as Token;
    if (norm === 'mogelijk' && !isSuperlative(block.tokens, at)) return true;
    const phrase = PHRASES.find(([word]) => word === norm);
    if (
      phrase !== undefined &&
      someWord(block, { start: at + 1, end: Math.min(at + 4, sentence.end) }, phrase[1])
    )
      return true;
  }
  return false;
}

/** *zo snel mogelijk* */
function isSuperlative(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 2]?.norm === 'zo';
}
