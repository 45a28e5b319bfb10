import { addWord } from '@geestdrift/config/edit';
import type { OfferActions } from './action.js';
import { selectedWord } from './selected-word.js';

/** Puts the selected word on the nearest list, without an alternative. */
export const offerForbidWord: OfferActions = (context) => {
  const word = selectedWord(context);
  if (word === undefined) return [];
  const { document, words, files } = context;
  return [
    {
      title: words.forbid(word),
      edit: () => files.editList(document, (text, path, locale) => addWord(text, { word }, path, locale)),
    },
  ];
};
