import type { OffsetMap, Run } from '@geestdrift/engine';

/** Puts a decoded text together, piece by piece, in source order, with the way back. */
export class Decoding {
  readonly #source: string;
  readonly #runs: Run[] = [];
  readonly #pieces: string[] = [];
  #length = 0;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes over a slice as it is. */
  copy(from: number, to: number): void {
    if (from < to) this.put(this.#source.slice(from, to), from, to);
  }

  /** Puts a text that stands for a range of the source. */
  put(text: string, from: number, to: number): void {
    this.#runs.push({ text: this.#length, source: from, length: text.length, sourceLength: to - from });
    this.#pieces.push(text);
    this.#length += text.length;
  }

  finish(): { readonly text: string; readonly map: OffsetMap } {
    return { text: this.#pieces.join(''), map: { runs: this.#runs } };
  }
}
