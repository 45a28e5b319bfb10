/** Lines of a source by offset; `\n`, `\r\n` and `\r` end one. Lines count from 0. */
export interface LineIndex {
  readonly count: number;
  lineAt(offset: number): number;
  /** From the start of the first line to the start of the line after the last. */
  rangeOf(first: number, last: number): { start: number; end: number };
}

/** Indexes a source once; each question then takes logarithmic time. */
export function createLineIndex(source: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x0a || (code === 0x0d && source.charCodeAt(at + 1) !== 0x0a)) starts.push(at + 1);
  }
  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    count: starts.length,
    lineAt,
    rangeOf: (first, last) => ({
      start: starts[first] ?? source.length,
      end: starts[last + 1] ?? source.length + 1,
    }),
  };
}
