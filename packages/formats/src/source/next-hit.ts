/**
 * Answers "does one of these stand in this range?" for ranges that come in ascending order, in linear time over all:
 * a hit that lies behind the range is kept for the next question.
 */
export class NextHit {
  readonly #source: string;
  readonly #pattern: RegExp;
  #at = -1;

  /** `pattern` must be global; its `lastIndex` is set before each use. */
  constructor(source: string, pattern: RegExp) {
    this.#source = source;
    this.#pattern = pattern;
  }

  within(start: number, end: number): boolean {
    if (this.#at < start) {
      this.#pattern.lastIndex = start;
      this.#at = this.#pattern.exec(this.#source)?.index ?? Number.POSITIVE_INFINITY;
    }
    return this.#at < end;
  }
}
