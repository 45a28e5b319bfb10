import type { Condition, Range, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { someWord } from '../promise/words.js';

const PARTS: ReadonlySet<string> = new Set(
  'hoofdstuk hoofdstukken paragraaf paragrafen sectie verderop bijlage onderdeel les module blog blogpost boek artikel aflevering'.split(
    ' ',
  ),
);

/** *in deze brief*, *met dit bericht* */
function isHereby({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end - 2)
    .some(
      ({ norm }, at) =>
        /^(?:in|met)$/.test(norm) &&
        /^(?:deze|dit)$/.test(tokens[start + at + 1]?.norm ?? '') &&
        /(?:brief|mail|bericht)$/.test(tokens[start + at + 2]?.norm ?? ''),
    );
}

/** The sentence points at another place in the text, or at the text: *daar komen we in hoofdstuk 4 op terug*, *in deze brief*. */
export const condition: Condition = {
  test: ({ block, focus }) => {
    const sentence = sentenceOf(block, focus.start);
    return someWord(block, sentence, PARTS) || isHereby(block, sentence);
  },
};
