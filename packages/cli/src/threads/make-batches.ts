/** So much goes to a thread at once: enough that sending costs nothing, and little enough that no thread waits long for the last. */
const MOST_FILES = 32;
const MOST_BYTES = 1_000_000;

/** Parts a list, in its order, into stretches of not too many items and bytes. A large item is a stretch of its own. */
export function makeBatches<Item extends { readonly bytes: number }>(
  items: readonly Item[],
): readonly Item[][] {
  const batches: Item[][] = [];
  let bytes = 0;
  for (const item of items) {
    const batch = batches.at(-1);
    if (batch === undefined || batch.length >= MOST_FILES || bytes + item.bytes > MOST_BYTES) {
      batches.push([item]);
      bytes = item.bytes;
    } else {
      batch.push(item);
      bytes += item.bytes;
    }
  }
  return batches;
}
