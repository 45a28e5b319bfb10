import { allowWord } from '@geestdrift/config/edit';
import { toPath } from '../uris.js';
import { applyEdit } from './apply.js';
import { type Command, entryAt, textAt } from './command.js';

/** `[uri, word]`: no rule or list flags the word any more. */
export const runAllowWord: Command = async (args, { session }) => {
  const uri = textAt(args, 0);
  const word = entryAt(args, 1);
  const place = { uri, path: toPath(uri) };
  return applyEdit(
    session,
    await session.files.editList(place, (text, path, locale) => allowWord(text, word, path, locale)),
  );
};
