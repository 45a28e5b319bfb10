/** Follows the cells of a table, to know which head stands above which cell. Row spans are not followed. */
export class TableColumns {
  readonly #heads: (number | undefined)[] = [];
  #row = 0;
  #column = 0;
  #span = 0;
  /** There for the layout: its cells are paragraphs. */
  readonly isLayout: boolean;
  /** Inside `<thead>`. */
  inHead = false;

  constructor(isLayout: boolean) {
    this.isLayout = isLayout;
  }

  startRow(): void {
    this.#row++;
    this.#column = 0;
    this.#span = 0;
  }

  /** Steps to the next cell. Gives its place, the head above it, and whether a `th` there heads its column. */
  startCell(span: number): { column: number; span: number; head: number | undefined; inHeadRow: boolean } {
    this.#column += this.#span;
    this.#span = Math.min(Math.max(span, 1), 1000);
    const { inHead } = this;
    const column = this.#column;
    return { column, span: this.#span, head: this.#heads[column], inHeadRow: inHead || this.#row <= 1 };
  }

  /** The block with this index heads these columns. */
  setHead(column: number, span: number, index: number): void {
    for (let at = column; at < column + span; at++) this.#heads[at] ??= index;
  }
}
