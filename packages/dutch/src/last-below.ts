/** Of ascending things the last whose number is smaller than another: long texts have thousands, and are asked at each match. */
export function lastBelow<Thing>(
  things: readonly Thing[],
  limit: number,
  numberOf: (thing: Thing) => number,
): Thing | undefined {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberOf(things[middle] as Thing) < limit) low = middle + 1;
    else high = middle;
  }
  return things[low - 1];
}
