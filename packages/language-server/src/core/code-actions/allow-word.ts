import { allowWord } from '@geestdrift/config/edit';
import type { ActionContext, OfferActions } from './action.js';
import { asEntry, selectedWord } from './selected-word.js';

/** No rule or list flags the word any more: the selected one, or that of a finding. */
export const offerAllowWord: OfferActions = (context) => {
  const { document, words, files } = context;
  return [...wordsOf(context)].map((word) => ({
    title: words.allow(word),
    edit: () => files.editList(document, (text, path, locale) => allowWord(text, word, path, locale)),
  }));
};

function wordsOf(context: ActionContext): ReadonlySet<string> {
  const found = context.findings.map(({ entry, actual }) => entry ?? asEntry(actual));
  return new Set([selectedWord(context), ...found].filter((word) => word !== undefined));
}
