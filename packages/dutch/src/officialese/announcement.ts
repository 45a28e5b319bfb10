import type { Match, Rewriting, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { wordAt } from '../clause/words.js';
import { MONTHS, WEEKDAY } from '../dates/words.js';
import { GREETINGS } from '../lexicon/greetings.js';
import { wordSet } from '../morphology/word-list.js';
import { isTime } from './adverbial.js';
import { mainOrderEdits } from './main-order.js';
import { endOfNoun } from './subject.js';

/** *Hierbij delen wij u mede dat uw verzoek is afgewezen* → *Uw verzoek is afgewezen*; none where the order is not certain. */
export function dropAnnouncement({ block, focus }: Match): readonly Rewriting[] {
  const { end } = sentenceOf(block, focus.start);
  const regret = ['helaas', 'spijt'].some((word) => hasWord(block, focus.start, focus.end, word));
  if (!opensSentence(block, focus.start)) return [];
  const fronted = regret ? focus.end : endOfFronted(block, focus.end, end);
  const edits = mainOrderEdits(block, { start: fronted, end }, regret || fronted > focus.end);
  const next = block.tokens[focus.end];
  if (edits === undefined || next === undefined) return [];
  const range = { start: (block.tokens[focus.start] as Token).start, end: next.start };
  if (!regret) return [{ edits: [{ range, text: '' }, ...edits] }];
  // The verb that moves to the front stands in the same place.
  const [moved, ...rest] = edits;
  return [{ edits: [{ range, text: `helaas ${moved?.text ?? ''}` }, ...rest] }];
}

/** Behind the phrase that the clause begins with: a date, *tijdens de vakantie*, *door een storing*. */
function endOfFronted(stream: TokenStream, from: number, end: number): number {
  const preposition = wordAt(stream, from);
  const isTimed = preposition === 'in' && isTime(stream, from + 1);
  if (!isTimed && !/^(?:tijdens|door|vanwege|wegens|volgens|na)$/.test(preposition))
    return endOfDate(stream, from);
  const noun = endOfNoun(stream, from + 1, end);
  return noun !== undefined && stream.tokens[noun]?.kind === 'number' ? noun + 1 : (noun ?? from);
}

/** *dat op 3 mei het water …*, *dat vanaf 1 juni …*: behind the date that the clause begins with, else where it begins. */
function endOfDate(stream: TokenStream, from: number): number {
  const long = /^met ingang van$/.test([0, 1, 2].map((at) => wordAt(stream, from + at)).join(' '));
  if (!long && !DATED.has(wordAt(stream, from))) return from;
  const day = WEEKDAY.test(wordAt(stream, from + (long ? 3 : 1))) ? 1 : 0;
  const at = from + (long ? 3 : 1) + day;
  if (stream.tokens[at]?.kind !== 'number') return day > 0 ? at : from;
  const month = MONTHS.has(wordAt(stream, at + 1)) ? at + 2 : at + 1;
  return stream.tokens[month]?.kind === 'number' ? month + 1 : month;
}
const DATED = wordSet('op per vanaf sinds tot');

function hasWord(stream: TokenStream, from: number, to: number, word: string): boolean {
  for (let at = from; at < to; at++) if (wordAt(stream, at) === word) return true;
  return false;
}

/** At the start of a sentence, or behind a salutation: *Beste Jan, hierbij …*. */
function opensSentence(stream: TokenStream, index: number): boolean {
  const { start } = sentenceOf(stream, index);
  let first = start;
  while (first < index && stream.tokens[first]?.kind === 'punctuation') first++;
  if (first === index) return true;
  return stream.tokens[index - 1]?.norm === ',' && GREETINGS.has(wordAt(stream, first));
}
