import { addWord } from '@geestdrift/config/edit';
import { toPath } from '../uris.js';
import { applyEdit } from './apply.js';
import { ArgumentError, type Command, entryAt, textAt } from './command.js';

/** `[uri, word, instead?]`: puts a word on the nearest list. */
export const runForbidWord: Command = async (args, { session }) => {
  const uri = textAt(args, 0);
  const word = entryAt(args, 1);
  const instead = readInstead(args[2]);
  const place = { uri, path: toPath(uri) };
  return applyEdit(
    session,
    await session.files.editList(place, (text, path, locale) =>
      addWord(text, { word, ...instead }, path, locale),
    ),
  );
};

function readInstead(given: unknown): { readonly instead?: string | readonly string[] } {
  if (given === undefined || given === null || given === '') return {};
  if (typeof given === 'string') return { instead: given.trim() };
  if (Array.isArray(given) && given.every((one): one is string => typeof one === 'string'))
    return { instead: given };
  throw new ArgumentError(`a text or several: ${JSON.stringify(given)}`);
}
