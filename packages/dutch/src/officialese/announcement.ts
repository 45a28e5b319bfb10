import type { Match, Rewriting, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { mainOrderEdits } from './main-order.js';
import { wordAt } from './words.js';

/** *Hierbij delen wij u mede dat uw verzoek is afgewezen* → *Uw verzoek is afgewezen*; none where the order is not certain. */
export function dropAnnouncement({ block, focus }: Match): readonly Rewriting[] {
  const { end } = sentenceOf(block, focus.start);
  const regret = hasWord(block, focus.start, focus.end, 'helaas');
  if (!opensSentence(block, focus.start)) return [];
  const edits = mainOrderEdits(block, { start: focus.end, end }, regret);
  const next = block.tokens[focus.end];
  if (edits === undefined || next === undefined) return [];
  const range = { start: (block.tokens[focus.start] as Token).start, end: next.start };
  if (!regret) return [{ edits: [{ range, text: '' }, ...edits] }];
  // The verb that moves to the front stands in the same place.
  const [moved, ...rest] = edits;
  return [{ edits: [{ range, text: `helaas ${moved?.text ?? ''}` }, ...rest] }];
}

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
  return (
    stream.tokens[index - 1]?.norm === ',' &&
    /^(?:beste|geachte|hallo|dag|lieve|hoi)$/.test(wordAt(stream, first))
  );
}
