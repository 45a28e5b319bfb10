import type { OffsetMap, Run } from '@geestdrift/engine';
import type { Fill } from '../source/mask.js';

/** A text that was decoded, with its way back to the source, and what of it is no prose, as offsets in the text. */
export interface Decoded {
  readonly text: string;
  readonly map: OffsetMap;
  readonly fills: readonly Fill[];
}

/** Decodes a value of a source piece by piece, in source order. Offsets are those of the source (UTF-16, half-open). */
export class Decoding {
  readonly #source: string;
  readonly #pieces: string[] = [];
  readonly #runs: Run[] = [];
  readonly #fills: Fill[] = [];
  #length = 0;
  /** Whether the last run may grow: false behind one that stands for something else. */
  #growing = false;

  constructor(source: string) {
    this.#source = source;
  }

  /** Takes over a slice as it is. */
  copy(from: number, to: number): void {
    if (from >= to) return;
    const length = to - from;
    const last = this.#runs[this.#runs.length - 1];
    if (this.#growing && last !== undefined && last.source + last.length === from) {
      const joined = last.length + length;
      this.#runs[this.#runs.length - 1] = { ...last, length: joined, sourceLength: joined };
    } else {
      this.#runs.push({ text: this.#length, source: from, length, sourceLength: length });
    }
    this.#add(this.#source.slice(from, to));
    this.#growing = true;
  }

  /** Puts a text that stands for the source range as a whole. */
  put(text: string, from: number, to: number): void {
    if (text === '') return;
    this.#runs.push({ text: this.#length, source: from, length: text.length, sourceLength: to - from });
    this.#add(text);
    this.#growing = false;
  }

  /** Takes over a slice that is no prose; see {@link Fill.with}. */
  fill(from: number, to: number, filling: string): void {
    if (from >= to) return;
    this.#fills.push({ start: this.#length, end: this.#length + to - from, with: filling });
    this.copy(from, to);
  }

  finish(): Decoded {
    return { text: this.#pieces.join(''), map: { runs: this.#runs }, fills: this.#fills };
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

/** Sequences that stand for another text. */
export interface Sequences {
  /** One of these stands in each: most values have none, and that is quickly seen. */
  readonly marks: readonly string[];
  /** Must be global. */
  readonly pattern: RegExp;
  resolve(sequence: RegExpExecArray): string;
}

/** Decodes a slice of a source in which sequences stand for another text. */
export function decodeSlice(
  source: string,
  start: number,
  end: number,
  { marks, pattern, resolve }: Sequences,
  decoding = new Decoding(source),
): Decoding {
  const slice = source.slice(start, end);
  if (!marks.some((mark) => slice.includes(mark))) {
    decoding.copy(start, end);
    return decoding;
  }
  let done = start;
  for (const match of slice.matchAll(pattern)) {
    const at = start + match.index;
    decoding.copy(done, at);
    done = at + match[0].length;
    decoding.put(resolve(match), at, done);
  }
  decoding.copy(done, end);
  return decoding;
}
