import type { Prose, Range } from '@geestdrift/engine';
import type { SourceText, Stretches } from '../source/source-text.js';
import type { BlockReader } from './lazy-block.js';

/** Reads a text by itself; offsets count from its start. */
export interface TextReader {
  /** See {@link BlockReader.scan}. */
  scan(text: string): string | null;
  read(text: SourceText): Prose;
}

/** Reads each block as a text by itself, so that nothing holds on to how the whole source is read. */
export function createBlockReader(stretches: Stretches, alone: TextReader): BlockReader {
  return {
    alone,
    scan: (block) => alone.scan(stretches.textIn(block)),
    read: (block) => readAlone(alone, stretches.source, block, stretches.textIn(block)),
  };
}

/** Reads a block of a source as if it held this text, of the same length. */
export function readAlone(alone: TextReader, source: string, { start, end }: Range, text: string): Prose {
  return moved(alone.read({ source: source.slice(start, end), text }), start);
}

function moved({ text, map, marks, gaps }: Prose, by: number): Prose {
  const move = ({ start, end }: Range): Range => ({ start: start + by, end: end + by });
  return {
    text,
    map: { runs: map.runs.map((run) => ({ ...run, source: run.source + by })) },
    marks: marks.map(({ open, close }) => ({ open: move(open), close: move(close) })),
    ...(gaps === undefined ? {} : { gaps: gaps.map(move) }),
  };
}
