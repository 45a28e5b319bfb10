/** One stretch of text that stands in the source unbroken and unchanged in length. */
export interface Run {
  /** Where the stretch starts in the text (UTF-16). */
  readonly text: number;
  /** Where it starts in the source (UTF-16). */
  readonly source: number;
  /** Its length in the text. */
  readonly length: number;
  /** Its length in the source; differs from `length` only for a stretch that is indivisible (`&eacute;` → é). */
  readonly sourceLength: number;
}

/**
 * Maps UTF-16 offsets of extracted text to the source. A list of runs, ascending and gapless in the text;
 * between two runs the source may hold markup, soft hyphens and line ends that the text does not have.
 */
export interface OffsetMap {
  readonly runs: readonly Run[];
}

/** The map of a text that is one unbroken slice of the source, starting at `source`. */
export function sliceMap(source: number, length: number): OffsetMap {
  return { runs: [{ text: 0, source, length, sourceLength: length }] };
}

/** The source offset of the first character of the half-open text range that starts at `offset`. */
export function sourceStart(map: OffsetMap, offset: number): number {
  const run = findRun(map, offset);
  if (run === undefined) return 0;
  return run.sourceLength === run.length ? run.source + (offset - run.text) : run.source;
}

/** The source offset just behind the last character of the half-open text range that ends at `offset`. */
export function sourceEnd(map: OffsetMap, offset: number): number {
  if (offset === 0) return sourceStart(map, 0);
  const run = findRun(map, offset - 1);
  if (run === undefined) return 0;
  return run.sourceLength === run.length ? run.source + (offset - run.text) : run.source + run.sourceLength;
}

/** The run that holds the character at `offset`; past the end the last run; undefined for an empty map. */
export function findRun(map: OffsetMap, offset: number): Run | undefined {
  const { runs } = map;
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((runs[middle] as Run).text <= offset) low = middle;
    else high = middle - 1;
  }
  return runs[low];
}

/** The way of two maps after one another: `inner` from a text to a decoded one, `outer` from that to the source. */
export function composeMaps(inner: OffsetMap, outer: OffsetMap): OffsetMap {
  return { runs: inner.runs.flatMap((run) => [...throughMap(run, outer)]) };
}

function* throughMap(run: Run, outer: OffsetMap): Iterable<Run> {
  const end = run.source + run.sourceLength;
  if (run.length !== run.sourceLength) {
    const source = sourceStart(outer, run.source);
    yield { ...run, source, sourceLength: sourceEnd(outer, end) - source };
    return;
  }
  for (let at = run.source; at < end; ) {
    const under = findRun(outer, at) as Run;
    const length = Math.min(end, under.text + under.length) - at;
    const isWhole = under.length !== under.sourceLength;
    yield {
      text: run.text + at - run.source,
      source: isWhole ? under.source : under.source + at - under.text,
      length,
      sourceLength: isWhole ? under.sourceLength : length,
    };
    at += length;
  }
}
