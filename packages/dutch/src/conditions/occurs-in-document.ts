import type { Condition } from '@geestdrift/engine';
import { occursInDocument } from '../document/occurs.js';

/** What a rule asks: any of the words, so many times (once where nothing is said). */
interface Asked {
  readonly words: readonly string[];
  readonly 'at-least'?: number;
}

/** The document holds the words, compounds with `*`, at least so often; they may be phrases. */
export const condition: Condition = {
  reach: 'document',
  test: ({ block }, argument) => {
    const { words, 'at-least': least = 1 } = argument as Asked;
    return occursInDocument(block.document, words, least);
  },
};
