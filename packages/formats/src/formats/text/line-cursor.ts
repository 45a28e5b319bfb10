const BYTE_ORDER_MARK = 0xfeff;

/** Walks over the lines of a text whose only line end is `\n`. */
export class LineCursor {
  readonly #source: string;
  /** The current line, without its end. */
  text = '';
  start: number;
  end: number;

  /** `from`: where a line starts; without it the first one, behind a byte order mark. */
  constructor(source: string, from?: number) {
    this.#source = source;
    this.start = from ?? (source.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0);
    this.end = this.start - 1;
  }

  /** How many characters follow the current line. */
  get left(): number {
    return this.#source.length - this.end;
  }

  next(): boolean {
    const start = this.end + 1;
    if (start > this.#source.length) return false;
    const newline = this.#source.indexOf('\n', start);
    this.start = start;
    this.end = newline < 0 ? this.#source.length : newline;
    this.text = this.#source.slice(start, this.end);
    return true;
  }

  /** Up to `count` of the lines that follow. */
  peek(count: number): string[] {
    const lines: string[] = [];
    let start = this.end + 1;
    while (lines.length < count && start <= this.#source.length) {
      const newline = this.#source.indexOf('\n', start);
      const end = newline < 0 ? this.#source.length : newline;
      lines.push(this.#source.slice(start, end));
      start = end + 1;
    }
    return lines;
  }
}
