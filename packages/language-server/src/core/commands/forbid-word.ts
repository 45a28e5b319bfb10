import { addWord } from '@geestdrift/config/edit';
import { ArgumentError, type Command, entryAt } from './command.js';
import { editFor } from './edit-for.js';

/** `[uri, word, instead?]`: puts a word on the nearest list. */
export const runForbidWord: Command = async (args, { session }) => {
  const word = entryAt(args, 1);
  const instead = readInstead(args[2]);
  return editFor(args, session, 'editList', (text, path, locale) =>
    addWord(text, { word, ...instead }, path, locale),
  );
};

function readInstead(given: unknown): { readonly instead?: string | readonly string[] } {
  if (given === undefined || given === null || given === '') return {};
  if (typeof given === 'string') return { instead: given.trim() };
  if (Array.isArray(given) && given.every((one): one is string => typeof one === 'string'))
    return { instead: given };
  throw new ArgumentError(`a text or several: ${JSON.stringify(given)}`);
}
