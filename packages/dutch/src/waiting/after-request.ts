import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clausesOf } from '../clause/clause.js';
import { imperativeBefore } from '../promise/imperative.js';
import { DEMANDING, RECEIVING } from '../promise/lexicon.js';
import { subjectOf } from '../promise/subject.js';
import { someWord } from '../promise/words.js';

/** Whether the sentence before a match tells the reader to do something: *Druk op de knop. Lukt dat niet, bel dan*. */
export function isAfterRequest({ block, focus }: Match): boolean {
  const { sentence } = block.tokens[focus.start] as Token;
  if (sentence > 0) return requests(block, block.sentences[sentence - 1] as Range);
  const above = block.neighbour(-1);
  const last = above?.sentences.at(-1);
  return above !== undefined && last !== undefined && requests(above, last);
}

function requests(stream: TokenStream, sentence: Range): boolean {
  return clausesOf(stream, sentence.start).some((clause) => {
    if (imperativeBefore(stream, clause, clause.end - 1) === 'demand') return true;
    if (subjectOf(stream, clause).actor !== 'reader') return false;
    return someWord(stream, clause, DEMANDING) || !someWord(stream, clause, RECEIVING);
  });
}
