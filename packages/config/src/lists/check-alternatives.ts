import { dutch } from '@geestdrift/dutch';
import { type FoundWord, findWords, tokenize } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import type { CompiledList } from './compile-list.js';
import type { ListedEntry } from './listed-entry.js';

/** An alternative that the same list forbids would be flagged in its turn. */
export function checkAlternatives(list: CompiledList, mistakes: Mistakes): void {
  for (const { item } of list.entries) {
    for (const instead of item.instead) {
      const forbidden = findForbidden(instead.word, list);
      if (forbidden === undefined) continue;
      mistakes.add('forbidden-alternative', instead, instead.word, forbidden.item.word);
    }
  }
}

/** The entry that forbids something in a text, unless another entry of the list allows it. */
export function findForbidden(text: string, list: CompiledList): ListedEntry | undefined {
  const found = findIn(text, list);
  const allowed = found.filter(({ entry }) => entry.isAllowed);
  const forbidden = found.find(
    ({ entry, rest, apart, hull }) =>
      !entry.isAllowed &&
      rest === undefined &&
      apart === undefined &&
      !allowed.some((other) => other.hull.start <= hull.start && other.hull.end >= hull.end),
  );
  return forbidden?.entry as ListedEntry | undefined;
}

/** Whether a list allows a word of a text. */
export function isAllowedIn(text: string, list: CompiledList): boolean {
  return findIn(text, list).some(({ entry, rest }) => entry.isAllowed && rest === undefined);
}

function findIn(text: string, list: CompiledList): readonly FoundWord[] {
  if (!list.index.mayHold(text)) return [];
  return findWords(tokenize(text, dutch.abbreviations), list.index);
}
