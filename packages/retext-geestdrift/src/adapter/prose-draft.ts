import type { Mark, Prose, Run } from '@geestdrift/engine';

interface OpenRun {
  readonly text: number;
  readonly source: number;
  length: number;
  sourceLength: number;
}

/** Soft hyphen, zero-width characters, byte order mark: readers do not see them. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]+/g;
const LEADING = /^[ \t\n\v\f\r]+/;
const BLANKS = ' \t\n\v\f\r';

/** A {@link Prose} in the making; pieces come in the order of the text. No white space at its start and end. */
export class ProseDraft {
  #text = '';
  /** The last character: asking a string that grows for it would flatten it each time. */
  #last = '';
  readonly #runs: OpenRun[] = [];

  /** Adds a text that stands in the source as it is, save for invisible characters, which are left out. */
  take(text: string, source: number): void {
    const skipped = this.#text === '' ? (LEADING.exec(text)?.[0].length ?? 0) : 0;
    let done = skipped;
    for (const { 0: invisible, index } of text.matchAll(INVISIBLE)) {
      this.#add(text.slice(done, index), source + done);
      done = Math.max(done, index + invisible.length);
    }
    this.#add(text.slice(done), source + done);
  }

  /** Adds a text that stands for a source range as a whole. */
  put(text: string, start: number, end: number): void {
    if (text.replace(INVISIBLE, '') === '') return;
    this.#runs.push({
      text: this.#text.length,
      source: start,
      length: text.length,
      sourceLength: end - start,
    });
    this.#text += text;
    this.#last = text.at(-1) ?? '';
  }

  /** Adds one `\n` for a line's end; none at the start and none behind white space. */
  breakLine(start: number, end: number): void {
    if (BLANKS.includes(this.#last)) return;
    if (end - start === 1) this.#add('\n', start);
    else this.put('\n', start, end);
  }

  finish(marks: readonly Mark[]): Prose {
    this.#trimEnd();
    return { text: this.#text, map: { runs: this.#runs as readonly Run[] }, marks };
  }

  #add(text: string, source: number): void {
    if (text === '') return;
    const last = this.#runs.at(-1);
    if (last !== undefined && last.length === last.sourceLength && last.source + last.length === source) {
      last.length += text.length;
      last.sourceLength += text.length;
    } else {
      this.#runs.push({ text: this.#text.length, source, length: text.length, sourceLength: text.length });
    }
    this.#text += text;
    this.#last = text.at(-1) ?? '';
  }

  #trimEnd(): void {
    let end = this.#text.length;
    while (end > 0 && BLANKS.includes(this.#text[end - 1] as string)) end--;
    this.#text = this.#text.slice(0, end);
    for (
      let last = this.#runs.at(-1);
      last !== undefined && last.text + last.length > end;
      last = this.#runs.at(-1)
    ) {
      if (last.text >= end) this.#runs.pop();
      else {
        if (last.length === last.sourceLength) last.sourceLength = end - last.text;
        last.length = end - last.text;
      }
    }
  }
}
