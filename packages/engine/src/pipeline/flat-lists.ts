/** Lists of numbers behind one another in one array: they are read millions of times, which is faster so than from lists of their own. */
export class FlatLists {
  /** Where each list starts in {@link values}; the next one's start is its end. */
  readonly starts: Uint32Array;
  readonly values: Uint32Array;

  constructor(lists: readonly (readonly number[])[]) {
    this.starts = new Uint32Array(lists.length + 1);
    let total = 0;
    for (const [index, { length }] of lists.entries()) {
      total += length;
      this.starts[index + 1] = total;
    }
    this.values = new Uint32Array(total);
    for (const [index, list] of lists.entries()) this.values.set(list, this.starts[index] as number);
  }
}
