import type { BlockView, Match, Rewriting, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord } from '../promise/words.js';

/** Who is to blame is no question of who helps. */
const GUILT = wordSet('schuld fout fouten');
const LONGEST_OPENING = 3;
/** *Helaas, [naam] helpt u verder* would regret the help. */
const REGRET = wordSet('helaas jammer');
const INFORMAL = wordSet('je jij jou jouw jullie');

/** *Daar gaan wij niet over.* → *[naam] helpt u verder.*, where the words are a whole sentence or its last clause. */
export function handOver({ block, focus }: Match): readonly Rewriting[] {
  const { tokens } = block;
  if (someWord(block, focus, GUILT)) return [];
  const sentence = sentenceOf(block, focus.start);
  const before = tokens[focus.start - 1];
  // *Sorry, daar gaan wij niet over*: a word or two may stand before it; not *schade daaraan, valt buiten …*.
  const opens =
    focus.start === sentence.start ||
    before?.norm === ':' ||
    (before?.norm === ',' &&
      focus.start - sentence.start <= LONGEST_OPENING &&
      !someWord(block, { start: sentence.start, end: focus.start }, REGRET) &&
      !isVerbForm(tokens[focus.start]?.norm ?? ''));
  const next = tokens[focus.end];
  const closes = focus.end >= sentence.end || next?.norm === '.' || next?.norm === '!';
  if (!opens || !closes) return [];
  const you = block.recall(isInformal) ? 'je' : 'u';
  const range = { start: (tokens[focus.start] as Token).start, end: (tokens[focus.end - 1] as Token).end };
  return [{ edits: [{ range, text: `[naam] helpt ${you} verder` }], manual: true }];
}

function isInformal({ tokens }: BlockView): boolean {
  return tokens.some(({ norm }) => INFORMAL.has(norm));
}
