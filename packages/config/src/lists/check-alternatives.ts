import { dutch } from '@geestdrift/dutch';
import { findWords, tokenize } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import type { CompiledList } from './compile-list.js';
import type { ListedEntry } from './listed-entry.js';

/** An alternative that the same list forbids would be flagged in its turn. */
export function checkAlternatives(list: CompiledList, mistakes: Mistakes): void {
  for (const { item } of list.entries) {
    for (const instead of item.instead) {
      if (!list.index.mayHold(instead.word)) continue;
      const found = findWords(tokenize(instead.word, dutch.abbreviations), list.index);
      const allowed = found.filter(({ entry }) => entry.isAllowed);
      const forbidden = found.find(
        ({ entry, rest, apart, hull }) =>
          !entry.isAllowed &&
          rest === undefined &&
          apart === undefined &&
          !allowed.some((other) => other.hull.start <= hull.start && other.hull.end >= hull.end),
      );
      if (forbidden === undefined) continue;
      const { word } = (forbidden.entry as ListedEntry).item;
      mistakes.add('forbidden-alternative', instead, instead.word, word);
    }
  }
}
