import { createLineIndex } from '@geestdrift/engine';

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
}

/** Lines and columns of a source; they appear nowhere but in reports. */
export function indexPositions(source: string): SourcePositions {
  const lines = createLineIndex(source);
  const lineStart = (line: number) => lines.rangeOf(line - 1, line - 1).start;
  return {
    positionAt: (offset) => {
      const line = lines.lineAt(offset) + 1;
      return { line, column: offset - lineStart(line) + 1 };
    },
    lineText: (line) => {
      const { start, end } = lines.rangeOf(line - 1, line - 1);
      let last = end;
      while (last > start && /[\r\n]/.test(source[last - 1] ?? '')) last--;
      return source.slice(start, last);
    },
    lineStart,
  };
}
