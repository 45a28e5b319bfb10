import { keepCase, type Rewriter, type Token } from '@geestdrift/engine';
import { isVerbForm } from '../morphology/index.js';
import { isInfinitive } from '../officialese/verb-words.js';
import { wordAt } from '../officialese/words.js';

/** *middels* → *met* before a thing, *door* before an act: *middels het formulier*, *middels het invullen van het formulier*. */
export const rewriter: Rewriter = ({ block, focus }) => {
  const noun = wordAt(block, focus.end) === 'het' ? focus.end + 1 : focus.end;
  const isVerb = isVerbForm(wordAt(block, noun)) || wordAt(block, noun + 1) === 'van';
  const isAct = noun > focus.end && isInfinitive(block, noun) && isVerb;
  const range = {
    start: (block.tokens[focus.start] as Token).start,
    end: (block.tokens[focus.end - 1] as Token).end,
  };
  return [
    { edits: [{ range, text: keepCase(block.text.slice(range.start, range.end), isAct ? 'door' : 'met') }] },
  ];
};
