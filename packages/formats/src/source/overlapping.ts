import type { Range } from '@geestdrift/engine';

/** Those of ranges, ascending at both ends, that reach into another. */
export function overlapping<Kind extends Range>(
  ranges: readonly Kind[],
  { start, end }: Range,
): readonly Kind[] {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle] as Kind).end <= start) low = middle + 1;
    else high = middle;
  }
  let behind = low;
  while (behind < ranges.length && (ranges[behind] as Kind).start < end) behind++;
  return ranges.slice(low, behind);
}
