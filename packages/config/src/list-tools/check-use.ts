import type { Document } from '@geestdrift/engine';
import { CompiledList } from '../lists/compile-list.js';
import type { LoadedList } from '../lists/load-list.js';
import { createListChecker } from './list-checker.js';
import type { ListProblem } from './model.js';

/** The entries of a list that none of the texts has a form of, allowed words too; none where there are no texts. */
export function checkUse(
  { path, parsed, list }: LoadedList,
  texts: readonly Document[],
): readonly ListProblem[] {
  if (texts.length === 0) return [];
  // Allowed words are looked for as others are; each entry counts for every reader.
  const items = parsed.items.map(({ audience: _, severity: __, ...item }) => ({ ...item, isAllowed: false }));
  const checker = createListChecker([new CompiledList({ items }, list.ruleId)]);
  const met = new Set<string | undefined>();
  for (const text of texts) for (const { entry } of checker.check(text).findings) met.add(entry);
  return parsed.items
    .filter(({ word }) => !met.has(word))
    .map((item) => ({
      code: 'never-found',
      level: 'suggestion',
      path,
      position: item,
      word: item.word,
      found: String(texts.length),
      other: '',
    }));
}
