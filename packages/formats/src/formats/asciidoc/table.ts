import type { CellRange } from '../../markup/markup-blocks.js';

/** What stands before a cell's bar: how many columns it takes, how it is set. */
const BAR =
  /(?:(?<=^|[\s|])(?:(\d{1,3})(?:\.\d{1,3})?|\.\d{1,3})([+*])?[<^>]?(?:\.[<^>])?[adehlmsv]?|(?<=^|[\s|])[<^>.]{0,3}[adehlmsv]?)?\|/gm;

/** The rows of a table between `start` and `end`; `columns`: as many as its attributes say. */
export function readTable(
  text: string,
  start: number,
  end: number,
  columns: number | undefined,
): CellRange[][] {
  const slice = text.slice(start, end);
  const cells: { start: number; end: number; span: number }[] = [];
  for (const bar of slice.matchAll(BAR)) {
    if (slice.charAt(bar.index - 1) === '\\') continue;
    const last = cells.at(-1);
    if (last !== undefined) last.end = start + bar.index;
    const from = start + bar.index + bar[0].length;
    cells.push({ start: from, end, span: bar[2] === '+' ? Number(bar[1] ?? 1) : 1 });
  }
  const width = columns ?? widthOf(text, start, cells);
  const rows: CellRange[][] = [];
  let column = width;
  for (const { start: from, end: to, span } of cells) {
    if (column >= width) {
      rows.push([]);
      column = 0;
    }
    rows.at(-1)?.push({ start: from, end: to, column });
    column += Math.min(Math.max(span, 1), width);
  }
  return rows;
}

/** As many as stand on the first line that has any. */
function widthOf(text: string, start: number, cells: readonly { start: number; span: number }[]): number {
  const [first] = cells;
  if (first === undefined) return 1;
  const newline = text.indexOf('\n', Math.max(first.start, start));
  const onLine = cells.filter((cell) => newline < 0 || cell.start <= newline);
  return Math.max(
    1,
    onLine.reduce((width, { span }) => width + Math.max(span, 1), 0),
  );
}

/** How many columns `[cols="1,2*"]` names; undefined where it does not say. */
export function columnsOf(attributes: string): number | undefined {
  const value = /\bcols="?([^"\]]*)/.exec(attributes)?.[1];
  if (value === undefined || value.trim() === '') return undefined;
  const quoted = attributes.includes('cols="') ? value : (value.split(',')[0] ?? '');
  return quoted
    .split(/[,;]/)
    .reduce((count, column) => count + Math.min(Number(/^\s*(\d{1,3})\*/.exec(column)?.[1] ?? 1), 100), 0);
}

/** Whether the first row is a head: as the attributes say, or by an empty line below it and none above. */
export function hasHead(text: string, start: number, end: number, attributes: string): boolean {
  if (/%noheader|noheader/.test(attributes)) return false;
  if (/%header|\bheader\b/.test(attributes)) return true;
  return /^[^\n]*\S[^\n]*\n[ \t]*\n[ \t]*\S/.test(text.slice(start, Math.min(end, start + 4000)));
}
