import type { Range } from '@geestdrift/engine';

/** A text, and how a format reads it. */
export interface SourceText {
  readonly source: string;
  /** As it is read: template tags masked, of the same length. */
  readonly text: string;
}

/** A source that is read in stretches, and may change with every version of a document that is edited. */
export interface Stretches {
  readonly source: string;
  /** How a stretch of it is read, of the same length. */
  textIn(range: Range): string;
}

export function stretchesOf({ source, text }: SourceText): Stretches {
  return { source, textIn: ({ start, end }) => text.slice(start, end) };
}
