/** Texts by number: many findings share their message, their rule and their sentence. */
export class StringTable {
  readonly #numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** −1 for none. */
  numberOfSome(text: string | undefined): number {
    return text === undefined ? -1 : this.numberOf(text);
  }

  /** By their numbers. */
  all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}
