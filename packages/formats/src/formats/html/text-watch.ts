import { hasLetter, isSpace } from '../../prose/trim.js';

/** References that leave nothing to read. */
const BLANK_REFERENCES =
  /&(?:nbsp|zwnj|zwj|shy|ensp|emsp|thinsp|#(?:160|173|847|8199|820[1-57]|8239|8288|65279)|#x(?:0*a0|0*ad|0?34f|2007|200[9a-f]|202f|2060|feff))(?:;|(?![0-9a-z]))|\u034F+/gi;

/** Watches the text between two places that part text: whether there is any, and what a tag does to its words. */
export class TextWatch {
  #hasText = false;
  #joined = false;
  #lastCode = 0;
  #end = -1;

  /** Whether there is something to read. */
  get hasText(): boolean {
    return this.#hasText;
  }

  /** Whether a tag stands inside a word. */
  get joined(): boolean {
    return this.#joined;
  }

  get endsWithColon(): boolean {
    return this.#lastCode === COLON;
  }

  /** Takes note of a stretch of text, which starts at `start`. */
  add(text: string, start: number): void {
    const isBehindTag = start !== this.#end;
    if (isBehindTag && isWordCode(this.#lastCode) && isWordCode(text.charCodeAt(0))) this.#joined = true;
    this.#end = start + text.length;
    this.#lastCode = lastVisible(text, this.#lastCode);
    this.#hasText ||= hasLetter(/&|\u034F/.test(text) ? text.replace(BLANK_REFERENCES, '') : text);
  }

  reset(): void {
    this.#hasText = false;
    this.#joined = false;
    this.#lastCode = 0;
    this.#end = -1;
  }
}

const COLON = 58;
const SPACE = 32;

/** What may be part of a word: apostrophe, hyphen, both ends of a character reference, and what a scan may hold within words. */
const WORD_PUNCTUATION: ReadonlySet<number> = new Set([38, 39, 42, 45, 59, 95, 126]);

function isWordCode(code: number): boolean {
  return (
    code > 127 ||
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    WORD_PUNCTUATION.has(code)
  );
}

/** The last character; where that is white space, a space, unless a colon stands before it. */
function lastVisible(text: string, before: number): number {
  const last = text.charCodeAt(text.length - 1);
  if (!isSpace(last)) return last;
  for (let at = text.length - 2; at >= 0; at--) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) return code === COLON ? COLON : SPACE;
  }
  return before === COLON ? COLON : SPACE;
}
