import {
  type BlockView,
  isAllCapitals,
  keepCase,
  type Match,
  type Rewriting,
  type TextEdit,
  type Token,
} from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { GREETINGS } from '../lexicon/greetings.js';
import { wordsBehind } from './satisfaction-question.js';
import { topicOf } from './topic.js';

/** *Bent u tevreden over de bezorging?* → what to keep, to stop and to start doing, each asked. */
export function askThreeQuestions({ block, focus, captures }: Match): readonly Rewriting[] {
  const { tokens, text } = block;
  const satisfied = captures.get('tevreden');
  const sentence = sentenceOf(block, focus.start);
  if (satisfied === undefined || !standsAlone(block, focus.start) || isAnswered(block, sentence)) return [];
  const last = tokens[focus.end - 1] as Token;
  const end = last.norm === '?' ? focus.end - 1 : focus.end;
  const topic = topicOf(block, { start: focus.start, end }, satisfied.end - 1);
  if (topic === 'unclear') return [];
  const from = (tokens[focus.start] as Token).start;
  const asked = tokens.slice(focus.start, satisfied.end).map((token) => text.slice(token.start, token.end));
  const original = asked.join(' ');
  const ask = keepCase(original, 'waar moeten wij mee doorgaan');
  const questions = '? Waar moeten wij mee ophouden? Waar moeten wij mee beginnen?';
  const rest = isAllCapitals(original) ? questions.toUpperCase() : questions;
  if (topic === 'none')
    return [{ edits: [{ range: { start: from, end: last.end }, text: `${ask}${rest}` }] }];
  const about = keepCase(original, `waar moeten wij mee doorgaan ${topic.isPlaced === true ? '' : 'bij '}`);
  const edits: TextEdit[] = [
    { range: { start: from, end: (tokens[topic.start] as Token).start }, text: about },
    { range: { start: (tokens[topic.end - 1] as Token).end, end: last.end }, text: rest },
  ];
  return [{ edits }];
}

/** Nothing before it in its sentence but a label, and no scale to answer on. */
function standsAlone(block: BlockView, index: number): boolean {
  const { start } = sentenceOf(block, index);
  if (index === start) return true;
  const label = block.tokens.slice(start, index);
  if (label.some(({ norm }) => SCALE.has(norm))) return false;
  // *Beste Noor, was je tevreden?*
  if (GREETINGS.has((label[0] as Token).norm) && label.at(-1)?.norm === ',') return true;
  return [':', ')', '"', "'", '.'].includes((label.at(-1) as Token).norm);
}

const SCALE: ReadonlySet<string> = new Set(['schaal', 'cijfer', 'tot']);

/** What follows only makes sense behind a question for yes or no: *Laat dan een review achter*. */
function isAnswered(block: BlockView, sentence: { readonly start: number; readonly end: number }): boolean {
  return wordsBehind(block, sentence)
    .slice(0, 4)
    .some(({ norm }) => norm === 'dan' || norm === 'zo' || norm === 'ja' || norm === 'nee');
}
