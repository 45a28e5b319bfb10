/** A stretch of the source that is read as something else: filled with one character, so that all offsets stay. */
export interface Fill {
  readonly start: number;
  readonly end: number;
  /** One UTF-16 unit. */
  readonly with: string;
}

/** The source with the stretches filled; `fills` ascending and apart. Of the same length. */
export function mask(source: string, fills: readonly Fill[]): string {
  if (fills.length === 0) return source;
  const pieces: string[] = [];
  let done = 0;
  for (const fill of fills) {
    pieces.push(source.slice(done, fill.start), fillOf(fill));
    done = fill.end;
  }
  pieces.push(source.slice(done));
  return pieces.join('');
}

/** What a stretch is read as. */
export function fillOf(fill: Fill): string {
  return fill.with.repeat(fill.end - fill.start);
}

/** Fills that leave nothing in the text: an invisible character, which {@link ProseBuilder} drops. */
export const NOTHING = '\u200B';
