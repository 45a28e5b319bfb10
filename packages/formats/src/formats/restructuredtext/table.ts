import type { Range } from '@geestdrift/engine';
import type { CellRange } from '../../markup/markup-blocks.js';

/** A cell as the stretches of its lines. */
interface SegmentedCell {
  readonly column: number;
  readonly segments: Range[];
}

/** A table's rows, and how many of them head it. */
export interface DrawnTable {
  readonly rows: CellRange[][];
  readonly heads: number;
}

interface Line extends Range {
  readonly text: string;
}

/** Reads `+---+` tables; cells that span rows or columns are read where they start. */
export function readGrid(lines: readonly Line[]): DrawnTable {
  const rows: SegmentedCell[][] = [];
  let row: SegmentedCell[] = [];
  let heads = 0;
  for (const line of lines) {
    const text = line.text.trimEnd();
    if (/^\s*\+[-=+]+\+$/.test(text)) {
      if (row.length > 0) rows.push(row);
      row = [];
      if (text.includes('=')) heads = rows.length;
    } else {
      addBars(row, line);
    }
  }
  return { rows: rows.map(toRanges), heads };
}

function addBars(row: SegmentedCell[], { text, start }: Line): void {
  const bars = [...text.matchAll(/[|+](?=\s|$)|(?<=\s)[|+]/g)].map(({ index }) => index);
  for (const [column, bar] of bars.slice(0, -1).entries()) {
    addSegment(row, column, text, start, bar + 1, bars[column + 1] as number);
  }
}

/** Reads tables under rulers of `===`: a line that starts in the first column starts a row. */
export function readSimple(lines: readonly Line[]): DrawnTable {
  const ruler = lines[0]?.text ?? '';
  const columns = [...ruler.matchAll(/=+/g)].map(({ index }) => index);
  const rows: SegmentedCell[][] = [];
  let rulers = 0;
  let heads = 0;
  for (const line of lines) {
    if (/^\s*[=-]+(?:\s+[=-]+)*\s*$/.test(line.text)) {
      if (line.text.includes('=') && ++rulers === 2) heads = rows.length;
      continue;
    }
    const startsRow = line.text.slice(0, columns[1] ?? line.text.length).trim() !== '';
    if (startsRow || rows.length === 0) rows.push([]);
    for (const [column, from] of columns.entries()) {
      const to = columns[column + 1] ?? line.text.length;
      addSegment(rows.at(-1) as SegmentedCell[], column, line.text, line.start, from, to);
    }
  }
  return { rows: rows.map(toRanges), heads: rulers > 2 ? heads : 0 };
}

function addSegment(
  row: SegmentedCell[],
  column: number,
  text: string,
  start: number,
  from: number,
  to: number,
): void {
  const content = text.slice(from, to);
  if (content.trim() === '') return;
  const first = from + content.length - content.trimStart().length;
  const segment = { start: start + first, end: start + from + content.trimEnd().length };
  const cell = row.find((each) => each.column === column);
  if (cell === undefined) row.push({ column, segments: [segment] });
  else cell.segments.push(segment);
}

function toRanges(row: readonly SegmentedCell[]): CellRange[] {
  const cells = row.map(({ column, segments }) => {
    const start = segments[0]?.start ?? 0;
    return { column, segments, start, end: segments.at(-1)?.end ?? start };
  });
  return cells.sort((a, b) => a.start - b.start);
}
