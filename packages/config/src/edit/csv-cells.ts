/** A cell, with the range of its text, quotes included. */
interface CsvCell {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** A row, and where it ends before its line end. */
export interface CsvRow {
  readonly cells: readonly CsvCell[];
  readonly end: number;
}

/** Cuts a text into rows. `problem`: the offset of a quote that nothing closes. Rows without any text are left out. */
export function readRows(
  text: string,
  separator: string,
): { readonly rows: readonly CsvRow[]; readonly problem?: number } {
  const rows: CsvRow[] = [];
  let cells: CsvCell[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length || cells.length > 0) {
    const cell = readCell(text, at, separator);
    if (cell === undefined) return { rows, problem: at };
    cells.push(cell);
    at = cell.end;
    if (text[at] === separator) {
      at++;
      continue;
    }
    if (cells.some(({ value }) => value.trim() !== '')) rows.push({ cells, end: at });
    cells = [];
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
  }
  return { rows };
}

function readCell(text: string, start: number, separator: string): CsvCell | undefined {
  if (text[start] === '"') {
    const quoted = /^"((?:[^"]|"")*)"/.exec(text.slice(start));
    if (quoted === null) return undefined;
    const end = start + quoted[0].length;
    const rest = endOfPlain(text, end, separator);
    return { start, end: rest, value: (quoted[1] ?? '').replaceAll('""', '"') + text.slice(end, rest) };
  }
  const end = endOfPlain(text, start, separator);
  return { start, end, value: text.slice(start, end) };
}

function endOfPlain(text: string, start: number, separator: string): number {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** The separator of a header row: the first of `;`, tab and `,` outside quotes that it holds. */
export function findSeparator(text: string): string | undefined {
  const header = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  return [';', '\t', ','].find((one) => header.includes(one));
}
