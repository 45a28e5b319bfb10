import { dutch } from '@geestdrift/dutch';
import { findWords, tokenize } from '@geestdrift/engine';
import type { ListedEntry } from '../lists/listed-entry.js';
import type { LoadedList } from '../lists/load-list.js';
import type { ListItem } from '../lists/model.js';

/** The entry of a list of which a word or phrase is a form, its capitals included; a compound with it is none. */
export function findEntry(word: string, { list }: LoadedList): ListItem | undefined {
  if (!list.index.mayHold(word)) return undefined;
  const stream = tokenize(word, dutch.abbreviations);
  const found = findWords(stream, list.index).find(
    ({ rest, apart, hull }) =>
      rest === undefined && apart === undefined && hull.start === 0 && hull.end === stream.tokens.length,
  );
  return found && (found.entry as ListedEntry).item;
}
