import { allowWord } from '@geestdrift/config/edit';
import { type Command, entryAt } from './command.js';
import { editFor } from './edit-for.js';

/** `[uri, word]`: no rule or list flags the word any more. */
export const runAllowWord: Command = async (args, { session }) => {
  const word = entryAt(args, 1);
  return editFor(args, session, 'editList', (text, path, locale) => allowWord(text, word, path, locale));
};
