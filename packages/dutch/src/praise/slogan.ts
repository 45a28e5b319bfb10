import type { Range, TokenStream } from '@geestdrift/engine';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { someWord } from '../promise/words.js';
import { FINITE, NO_VERBS } from './lexicon.js';

/** A slogan: no word of it can only be a finite verb. */
export function isVerbless(stream: TokenStream, sentence: Range): boolean {
  return (
    !someWord(stream, sentence, FINITE) &&
    !stream.tokens
      .slice(sentence.start, sentence.end)
      .some(
        ({ norm }, at) =>
          at > 0 &&
          /[^s]t$/.test(norm) &&
          !/^(?:ge|be|ver|ont|her|uitge)/.test(norm) &&
          !NO_VERBS.has(norm) &&
          isVerbForm(norm),
      )
  );
}
