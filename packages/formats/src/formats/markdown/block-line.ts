import { isBlank } from '../../prose/trim.js';

/**
 * The line that blocks are parsed from. Positions are offsets in the text; columns count a tab up to the next
 * multiple of four.
 */
export class BlockLine {
  readonly text: string;
  start = 0;
  /** Where its line end stands, or the text ends. */
  end = 0;
  /** Behind the prefixes of the containers that the line goes on with. */
  basePos = 0;
  baseIndent = 0;
  /** The first character behind those that is no blank; `end` where there is none. */
  pos = 0;
  /** The column of `pos`. */
  indent = 0;
  /** The character at `pos`; -1 at the end. */
  next = -1;
  /** How many containers the line goes on with, the document included. */
  depth = 1;
  /** How many `>` the line goes on with. */
  quoteMarks = 0;
  /** The first `|` at or behind `start`, as far as it was looked for. */
  #pipe = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Goes to the line that starts at `start`. */
  moveTo(start: number): void {
    const newline = this.text.indexOf('\n', start);
    this.start = start;
    this.end = newline < 0 ? this.text.length : newline;
    this.basePos = start;
    this.baseIndent = 0;
    this.pos = start;
    this.indent = 0;
    this.depth = 1;
    this.quoteMarks = 0;
    this.#skipBlanks(start);
  }

  /** Goes to the first character behind the base, if that moved on. */
  forward(): void {
    if (this.basePos > this.pos) this.#skipBlanks(this.basePos);
  }

  moveBase(to: number): void {
    this.basePos = to;
    this.baseIndent = this.columnAt(to, this.pos, this.indent);
  }

  moveBaseToColumn(column: number): void {
    this.baseIndent = column;
    this.basePos = this.#findColumn(column);
  }

  /** The column at `to`, given that at `from`. */
  columnAt(to: number, from: number, column: number): number {
    let result = column;
    for (let at = from; at < to; at++) result += this.text.charCodeAt(at) === TAB ? 4 - (result % 4) : 1;
    return result;
  }

  /** The first place from `from` on that is no blank. */
  skipBlanks(from: number): number {
    let at = from;
    while (at < this.end && isBlank(this.text.charCodeAt(at))) at++;
    return at;
  }

  /** Behind the run of this character from `from` on. */
  skipRun(from: number, code: number): number {
    let at = from;
    while (at < this.end && this.text.charCodeAt(at) === code) at++;
    return at;
  }

  /** Whether a `|` stands on the line. */
  get hasPipe(): boolean {
    if (this.#pipe < this.start) {
      const found = this.text.indexOf('|', this.start);
      this.#pipe = found < 0 ? this.text.length : found;
    }
    return this.#pipe < this.end;
  }

  /** What stands from `pos` on; at most `longest` characters. */
  rest(longest = this.end - this.pos): string {
    return this.text.slice(this.pos, Math.min(this.end, this.pos + longest));
  }

  #skipBlanks(from: number): void {
    const { text, end } = this;
    let at = from;
    while (at < end && isBlank(text.charCodeAt(at))) at++;
    this.indent = this.columnAt(at, this.pos, this.indent);
    this.pos = at;
    this.next = at === end ? -1 : text.charCodeAt(at);
  }

  #findColumn(goal: number): number {
    let at = this.start;
    for (let column = 0; at < this.end && column < goal; at++) {
      column += this.text.charCodeAt(at) === TAB ? 4 - (column % 4) : 1;
    }
    return at;
  }
}

const TAB = 9;
