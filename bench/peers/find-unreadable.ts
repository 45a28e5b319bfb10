/** The items that `reads` cannot bear, found by halves. Throws where it bears each half but not the whole. */
export function findUnreadable<Item>(
  items: readonly Item[],
  reads: (items: readonly Item[]) => boolean,
): readonly Item[] {
  if (items.length === 0 || reads(items)) return [];
  if (items.length === 1) return items;
  const half = items.length >> 1;
  const found = [items.slice(0, half), items.slice(half)].flatMap((part) => findUnreadable(part, reads));
  if (found.length === 0)
    throw new Error(`each half of ${items.length} files can be read, but not all together`);
  return found;
}
