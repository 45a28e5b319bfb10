import { findForbidden, isAllowedIn } from '../lists/check-alternatives.js';
import type { LoadedList } from '../lists/load-list.js';
import type { ListItem } from '../lists/model.js';
import { nameOf } from '../paths.js';
import { findEntry } from './find-entry.js';
import type { ListCheck, ListProblem } from './model.js';

/** Where lists repeat or contradict each other, and where one offers what another forbids. */
export function checkOverlap({ checked, all }: ListCheck): readonly ListProblem[] {
  return all.flatMap((list, order) => {
    const told = checked.includes(list);
    const earlier = all.slice(0, order);
    const pairs = earlier.flatMap((other) => {
      if (!told && !checked.includes(other)) return [];
      return comparePair(list, other, told);
    });
    return told ? [...pairs, ...checkAlternatives(list, all)] : pairs;
  });
}

/** The entries of two lists that are one word; told in the later list, or in the earlier one where that alone is checked. */
function comparePair(later: LoadedList, earlier: LoadedList, isLaterTold: boolean): readonly ListProblem[] {
  return later.parsed.items.flatMap((item) => {
    const other = findEntry(item.word, earlier);
    if (other === undefined) return [];
    return isLaterTold
      ? describe(item, later.path, other, earlier.path)
      : describe(other, earlier.path, item, later.path);
  });
}

function describe(item: ListItem, path: string, other: ListItem, otherPath: string): readonly ListProblem[] {
  if (item.isAllowed && other.isAllowed) return [];
  const place = `${nameOf(otherPath)}:${other.line}`;
  const about = { path, position: item, word: item.word, other: place, level: 'warning' } as const;
  if (item.isAllowed !== other.isAllowed) {
    return [{ ...about, code: 'contradiction', found: item.isAllowed ? 'allow' : '' }];
  }
  if (!shareReaders(item, other)) return [];
  const isAlike = alternativesOf(item) === alternativesOf(other);
  return [{ ...about, code: isAlike ? 'twice' : 'twice-otherwise', found: alternativesOf(other) }];
}

function shareReaders({ audience: one }: ListItem, { audience: other }: ListItem): boolean {
  return one === undefined || other === undefined || one === other;
}

function alternativesOf({ instead }: ListItem): string {
  return instead.map(({ word }) => word).join(', ');
}

function checkAlternatives(
  { path, parsed, list }: LoadedList,
  all: readonly LoadedList[],
): readonly ListProblem[] {
  const others = all.filter((other) => other.list !== list);
  return parsed.items.flatMap((item) =>
    item.instead.flatMap((instead): readonly ListProblem[] => {
      for (const other of others) {
        const found = findForbidden(instead.word, other.list);
        if (found === undefined || !shareReaders(item, found.item)) continue;
        if (all.some((one) => isAllowedIn(found.item.word, one.list))) continue;
        const place = `${nameOf(other.path)}:${found.item.line}`;
        const about = { path, position: instead, word: item.word, found: instead.word, other: place };
        return [{ ...about, code: 'forbidden-elsewhere', level: 'error' }];
      }
      return [];
    }),
  );
}
