import type { Position } from '../tree.js';

/** A cell, and where its text begins; of a worksheet, which has no offsets, these are 0. */
export interface Cell extends Required<Position> {
  readonly text: string;
}

/** A row that is not blank; `row` counts as a spreadsheet does, blank ones too. */
export interface Row {
  readonly row: number;
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly separator: string;
  readonly rows: readonly Row[];
  /** Where a quote opens that nothing closes; what follows it is left out. */
  readonly unclosed?: Position;
}

const SEPARATORS = [';', ',', '\t'];

/**
 * Reads comma-, semicolon- or tab-separated text as spreadsheets write it: cells in quotes may hold separators, line breaks and
 * doubled quotes. The separator is the one that the first row has most of, or that Excel's line `sep=;` names. No library
 * that is kept well tells the place of each cell. `path`: its ending tells the separator of a table of one column.
 */
export function readTable(text: string, path = ''): Table {
  const skipped = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(skipped);
  const named = /^sep=(.)\r?\n/i.exec(body);
  const separator = named?.[1] ?? guessSeparator(body) ?? (/\.tsv$/i.test(path) ? '\t' : ';');
  const reader = new TableReader(
    body,
    separator,
    named === null ? 0 : named[0].length,
    named === null ? 1 : 2,
    skipped,
  );
  return reader.read();
}

/** Counted in the first row, outside quotes; undefined where there is none. */
function guessSeparator(text: string): string | undefined {
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '\n' || character === '\r')) break;
    else if (!quoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best !== undefined && best[1] > 0 ? best[0] : undefined;
}

class TableReader {
  readonly #rows: Row[] = [];
  #lineStart: number;
  #unclosed: Position | undefined;
  #row = 1;

  constructor(
    private readonly text: string,
    private readonly separator: string,
    private at: number,
    private line: number,
    private readonly skipped: number,
  ) {
    this.#lineStart = at;
  }

  read(): Table {
    while (this.at < this.text.length && this.#unclosed === undefined) {
      const cells = this.#readRow();
      // What an open quote swallowed is no row.
      if (this.#unclosed === undefined && cells.some(({ text }) => text !== ''))
        this.#rows.push({ row: this.#row, cells });
      this.#row++;
    }
    const table = { separator: this.separator, rows: this.#rows };
    return this.#unclosed === undefined ? table : { ...table, unclosed: this.#unclosed };
  }

  #readRow(): Cell[] {
    const cells: Cell[] = [];
    for (;;) {
      cells.push(this.#readCell());
      if (this.text[this.at] !== this.separator) break;
      this.at++;
    }
    this.#skipLineEnd();
    return cells;
  }

  #readCell(): Cell {
    const { line } = this;
    const column = this.at - this.#lineStart + 1;
    const row = this.#row;
    const start = this.at + this.skipped;
    if (this.text[this.at] !== '"') {
      const text = tidyCell(this.#readBare());
      return { text, line, column, row, start, end: this.at + this.skipped };
    }
    this.at++;
    const quoted = this.#readQuoted({ line, column, row, start, end: start + 1 });
    // What stands behind the closing quote belongs to the cell, as spreadsheets read it.
    const text = tidyCell(quoted + this.#readBare());
    return { text, line, column, row, start, end: this.at + this.skipped };
  }

  #readBare(): string {
    const start = this.at;
    while (this.at < this.text.length) {
      const character = this.text[this.at] as string;
      if (character === this.separator || character === '\n' || character === '\r') break;
      this.at++;
    }
    return this.text.slice(start, this.at);
  }

  #readQuoted(place: Position): string {
    let text = '';
    for (;;) {
      const character = this.text[this.at];
      if (character === undefined) {
        this.#unclosed = place;
        return text;
      }
      if (character === '"') {
        this.at++;
        if (this.text[this.at] !== '"') return text;
      }
      text += character;
      this.#step(character);
    }
  }

  #step(character: string): void {
    this.at++;
    if (character === '\n' || (character === '\r' && this.text[this.at] !== '\n')) this.#startLine();
  }

  #skipLineEnd(): void {
    if (this.text[this.at] === '\r') this.at++;
    if (this.text[this.at] === '\n') this.at++;
    this.#startLine();
  }

  #startLine(): void {
    this.line++;
    this.#lineStart = this.at;
  }
}

/** White space around and line breaks inside a cell mean nothing to a list. */
export function tidyCell(text: string): string {
  return PLAIN.test(text) ? text : text.replace(/\s+/g, ' ').trim();
}

const PLAIN = /^[a-zA-Z-]*$/;
