/** Values by 32-bit numbers, several for one number. Open addressing in typed arrays: it stays small, and quick to ask. */
export class HashTable {
  #keys: Uint32Array;
  #values: Int32Array;
  #mask: number;
  #count = 0;

  constructor(expected: number) {
    const size = sizeFor(expected);
    this.#keys = new Uint32Array(size);
    this.#values = new Int32Array(size);
    this.#mask = size - 1;
  }

  get size(): number {
    return this.#count;
  }

  /** `key`: any number but 0. */
  add(key: number, value: number): void {
    if (this.#count * 2 >= this.#keys.length) this.#grow();
    let at = key & this.#mask;
    while (this.#keys[at] !== 0) {
      if (this.#keys[at] === key && this.#values[at] === value) return;
      at = (at + 1) & this.#mask;
    }
    this.#keys[at] = key;
    this.#values[at] = value;
    this.#count++;
  }

  has(key: number): boolean {
    for (let at = key & this.#mask; this.#keys[at] !== 0; at = (at + 1) & this.#mask) {
      if (this.#keys[at] === key) return true;
    }
    return false;
  }

  /** The values of a number, in no order. */
  get(key: number): readonly number[] {
    const found: number[] = [];
    for (let at = key & this.#mask; this.#keys[at] !== 0; at = (at + 1) & this.#mask) {
      if (this.#keys[at] === key) found.push(this.#values[at] as number);
    }
    return found;
  }

  #grow(): void {
    const keys = this.#keys;
    const values = this.#values;
    this.#keys = new Uint32Array(keys.length * 2);
    this.#values = new Int32Array(keys.length * 2);
    this.#mask = this.#keys.length - 1;
    this.#count = 0;
    keys.forEach((key, at) => {
      if (key !== 0) this.add(key, values[at] as number);
    });
  }
}

/** A power of two, at most half of which is used. */
function sizeFor(expected: number): number {
  let size = 64;
  while (size < expected * 2) size *= 2;
  return size;
}
