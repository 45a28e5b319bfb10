import type { Range } from '@geestdrift/engine';
import { createLineIndex } from '@geestdrift/engine/basics';
import type { SourceExcerpt } from './model.js';

/** Where an offset stands: both count from 1, columns in UTF-16 units. */
interface Position {
  readonly line: number;
  readonly column: number;
}

export interface SourcePositions {
  positionAt(offset: number): Position;
  /** The text of a line (from 1), without its line end. */
  lineText(line: number): string;
  /** The offset at which a line (from 1) starts. */
  lineStart(line: number): number;
  /** The lines that a range touches, whole, and the offset at which they start. */
  linesAround(range: Range): { readonly text: string; readonly start: number };
}

/** Lines and columns of a source, or of what is left of it; they appear nowhere but in reports. */
export function indexPositions(source: string | SourceExcerpt): SourcePositions {
  const { positionAt, wholeLine, lineStart } =
    typeof source === 'string' ? indexAll(source) : indexSome(source);
  return {
    positionAt,
    lineStart,
    lineText: (line) => {
      const text = wholeLine(line);
      let end = text.length;
      while (end > 0 && /[\r\n]/.test(text[end - 1] ?? '')) end--;
      return text.slice(0, end);
    },
    linesAround: ({ start, end }) => {
      const first = positionAt(start).line;
      const last = positionAt(end).line;
      let text = wholeLine(first);
      for (let line = first + 1; line <= last; line++) text += wholeLine(line);
      return { text, start: lineStart(first) };
    },
  };
}

interface LineTable extends Pick<SourcePositions, 'positionAt' | 'lineStart'> {
  /** With its line end. */
  wholeLine(line: number): string;
}

function indexAll(source: string): LineTable {
  const lines = createLineIndex(source);
  const rangeOf = (line: number) => lines.rangeOf(line - 1, line - 1);
  const lineStart = (line: number) => rangeOf(line).start;
  return {
    lineStart,
    positionAt: (offset) => {
      const line = lines.lineAt(offset) + 1;
      return { line, column: offset - lineStart(line) + 1 };
    },
    wholeLine: (line) => source.slice(rangeOf(line).start, rangeOf(line).end),
  };
}

function indexSome({ lines }: SourceExcerpt): LineTable {
  /** The last line for which a key is not greater; an excerpt is asked for nothing else. */
  const find = (key: 0 | 1, wanted: number) => {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.[key] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    return lines[low] ?? ([1, 0, ''] as const);
  };
  return {
    lineStart: (line) => find(0, line)[1],
    positionAt: (offset) => {
      const [line, start] = find(1, offset);
      return { line, column: offset - start + 1 };
    },
    wholeLine: (line) => find(0, line)[2],
  };
}
