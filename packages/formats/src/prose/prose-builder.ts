import { type Mark, OPAQUE, type Prose, type Range, type Run } from '@geestdrift/engine';
import { isSpace } from './trim.js';

/** What {@link ProseBuilder.rewind} goes back to. */
export interface Checkpoint {
  readonly length: number;
  readonly pieces: number;
  readonly marks: number;
}

interface OpenRun {
  text: number;
  source: number;
  length: number;
  sourceLength: number;
}

/**
 * Soft hyphens and zero-width characters, which no reader sees, and what stands in a source for template tags. Other invisible
 * characters stay: they change how others are shown (emoji, marks of writing direction).
 */
const SPECIAL = /[\u00AD\u200B-\u200D\u2060\uFEFF]+|\uFFFC+/;
const INVISIBLE = /^[\u00AD\u200B-\u200D\u2060\uFEFF]+$/;
const SPECIALS = /[\u00AD\u200B-\u200D\u2060\uFEFF]+|\uFFFC+/g;
const OPAQUE_CODE = OPAQUE.charCodeAt(0);

/**
 * Puts a {@link Prose} together, piece by piece, in source order. Offsets are those of the source (UTF-16, half-open).
 * `readable` is the source as the format reads it: of the same length, with template tags and line ends masked.
 */
export class ProseBuilder {
  readonly #source: string;
  readonly #readable: string;
  /** Pieces, not one string that grows: asking a rope for its last character would flatten it each time. */
  #pieces: string[] = [];
  #length = 0;
  #runs: OpenRun[] = [];
  #marks: Mark[] = [];
  /** Where the source has what the text has not: tags that were masked. */
  #gaps: Range[] = [];
  /** Whether the last run may grow: false behind an indivisible one. */
  #growing = false;

  constructor(source: string, readable: string = source) {
    this.#source = source;
    this.#readable = readable;
  }

  get length(): number {
    return this.#length;
  }

  /** The last character's code, or -1. */
  get last(): number {
    const piece = this.#pieces[this.#pieces.length - 1];
    return piece === undefined ? -1 : piece.charCodeAt(piece.length - 1);
  }

  /** What was added since. */
  textSince(checkpoint: Checkpoint): string {
    return this.#pieces.slice(checkpoint.pieces).join('');
  }

  /** Takes over a slice of one line. Invisible characters are left out, a masked stretch becomes one opaque character. */
  copy(from: number, to: number): void {
    if (from >= to) return;
    const slice = this.#readable.slice(from, to);
    if (!SPECIAL.test(slice)) {
      this.#take(slice, from);
      return;
    }
    let done = 0;
    for (const special of slice.matchAll(SPECIALS)) {
      const at = special.index;
      const length = special[0].length;
      if (at > done) this.#take(slice.slice(done, at), from + done);
      if (slice.charCodeAt(at) === OPAQUE_CODE) this.put(OPAQUE, from + at, from + at + length);
      else if (this.#source.slice(from + at, from + at + length) !== special[0])
        this.#gaps.push({ start: from + at, end: from + at + length });
      done = at + length;
    }
    if (done < slice.length) this.#take(slice.slice(done), from + done);
  }

  /** Puts a text that stands for the source range as a whole; nothing where it is invisible, as of `&shy;`. */
  put(text: string, from: number, to: number): void {
    if (text.length === 0 || INVISIBLE.test(text)) return;
    this.#runs.push({ text: this.#length, source: from, length: text.length, sourceLength: to - from });
    this.#add(text);
    this.#growing = false;
  }

  /** Puts one `\n` for the line end at `at`, whichever character it is in the source. */
  lineBreak(at: number): void {
    if (this.#source.charCodeAt(at) === 10) this.#take('\n', at);
    else this.put('\n', at, at + 1);
  }

  mark(open: Range, close: Range): void {
    this.#marks.push({ open, close });
  }

  checkpoint(): Checkpoint {
    return { length: this.#length, pieces: this.#pieces.length, marks: this.#marks.length };
  }

  /** Takes back all that was added since. */
  rewind(to: Checkpoint): void {
    this.#marks.length = Math.min(this.#marks.length, to.marks);
    this.#shorten(to.length);
  }

  /** Takes back white space at the end, or whatever else counts as such. */
  trimEnd(isEmpty: (code: number) => boolean = isSpace): void {
    for (;;) {
      const piece = this.#pieces[this.#pieces.length - 1];
      if (piece === undefined) return;
      let end = piece.length;
      while (end > 0 && isEmpty(piece.charCodeAt(end - 1))) end--;
      this.#shorten(this.#length - (piece.length - end));
      if (end > 0) return;
    }
  }

  finish(): Prose {
    const runs: readonly Run[] = this.#runs;
    const marks = this.#marks.sort((a, b) => a.open.start - b.open.start || b.close.end - a.close.end);
    const gaps = this.#gaps.length === 0 ? {} : { gaps: this.#gaps };
    return { text: this.#pieces.join(''), map: { runs }, marks, ...gaps };
  }

  #take(text: string, from: number): void {
    const last = this.#runs[this.#runs.length - 1];
    if (this.#growing && last !== undefined && last.source + last.length === from) {
      last.length += text.length;
      last.sourceLength += text.length;
    } else {
      this.#runs.push({ text: this.#length, source: from, length: text.length, sourceLength: text.length });
    }
    this.#add(text);
    this.#growing = true;
  }

  #add(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }

  #shorten(length: number): void {
    if (length >= this.#length) return;
    while (this.#length > length) {
      const piece = this.#pieces.pop() as string;
      this.#length -= piece.length;
      if (this.#length < length) this.#add(piece.slice(0, length - this.#length));
    }
    for (;;) {
      const last = this.#runs[this.#runs.length - 1];
      if (last === undefined) break;
      if (last.text >= length) {
        this.#runs.pop();
        continue;
      }
      if (last.text + last.length > length) {
        const cut = length - last.text;
        if (last.length === last.sourceLength) last.sourceLength = cut;
        last.length = cut;
      }
      break;
    }
    // A following piece starts a run of its own: simpler than knowing whether the last one was indivisible.
    this.#growing = false;
  }
}
