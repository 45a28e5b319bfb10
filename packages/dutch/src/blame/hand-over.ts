import type { Match, Rewriting, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord } from '../promise/words.js';

/** Who is to blame is no question of who helps. */
const GUILT = wordSet('schuld fout fouten');
const LONGEST_OPENING = 3;
const INFORMAL = wordSet('je jij jou jouw jullie');

/** *Daar gaan wij niet over.* → *[naam] helpt u verder.*, where the words are a whole sentence or its last clause. */
export function handOver({ block, focus }: Match): readonly Rewriting[] {
  const { tokens } = block;
  if (someWord(block, focus, GUILT)) return [];
  const sentence = sentenceOf(block, focus.start);
  const before = tokens[focus.start - 1];
  // *Sorry, daar gaan wij niet over*: a word or two may stand before it.
  const opens =
    focus.start === sentence.start ||
    (before?.norm === ',' && focus.start - sentence.start <= LONGEST_OPENING);
  const next = tokens[focus.end];
  const closes = focus.end >= sentence.end || next?.norm === '.' || next?.norm === '!';
  if (!opens || !closes) return [];
  const you = tokens.some(({ norm }) => INFORMAL.has(norm)) ? 'je' : 'u';
  const range = { start: (tokens[focus.start] as Token).start, end: (tokens[focus.end - 1] as Token).end };
  return [{ edits: [{ range, text: `[naam] helpt ${you} verder` }], manual: true }];
}
