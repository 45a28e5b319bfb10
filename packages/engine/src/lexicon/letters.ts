import { APOSTROPHES } from '../text/characters.js';
import { BOUNDARY, baseLetter, markKind, SKIPPED } from '../text/letter-kinds.js';

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** What no code unit folds to. */
const UNKNOWN = 0xffff;

/** No word is longer; what is, is looked up by nothing. */
const LONGEST_WORD = 100;

/** Folds code units, each found out when it is first met: case and accents vanish, apostrophes and what no reader sees leave no trace. */
export function createLetterFolding(): (code: number) => number {
  const folded = new Uint16Array(0x10000).fill(UNKNOWN);
  return (code) => {
    const known = folded[code] as number;
    if (known !== UNKNOWN) return known;
    const found = fold(code);
    folded[code] = found;
    return found;
  };
}

function fold(code: number): number {
  const kind = markKind(code);
  if (kind !== undefined) return kind;
  const character = String.fromCharCode(code);
  if (APOSTROPHES.includes(character)) return SKIPPED;
  const base = baseLetter(character);
  return LETTER_OR_DIGIT.test(base) ? base.charCodeAt(0) : BOUNDARY;
}

/** Letters of words, folded, with what looking them up takes. Reused from word to word. */
export class Letters {
  readonly #codes = new Uint16Array(2 * LONGEST_WORD);
  length = 0;

  /** Keeps the letters from `start` on, as the first ones. */
  keepFrom(start: number): void {
    this.#codes.copyWithin(0, start, this.length);
    this.length -= start;
  }

  push(code: number): void {
    if (this.length < 2 * LONGEST_WORD) this.#codes[this.length++] = code;
  }

  /** A number for the letters from `start` to `end`. */
  hash(start = 0, end = this.length): number {
    let hash = SEED;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#codes[at] as number), PRIME);
    return finish(hash);
  }

  /**
   * A number that all regular forms of a noun or adjective share, and few other words: without endings, doubled letters count
   * once, v as f and z as s. 0 where too little is left to tell words apart.
   */
  looseHash(start = 0, end = this.length): number {
    const stop = this.#stemEnd(start, end);
    let hash = LOOSE_SEED;
    let last = 0;
    let count = 0;
    for (let at = start; at < stop; at++) {
      const code = unvoiced(this.#codes[at] as number);
      if (code === last) continue;
      hash = Math.imul(hash ^ code, PRIME);
      last = code;
      count++;
    }
    return count < SHORTEST_STEM ? 0 : finish(hash);
  }

  /** Where the letters end that no ending is made of. */
  #stemEnd(start: number, end: number): number {
    let at = end;
    while (at > start) {
      const code = unvoiced(this.#codes[at - 1] as number);
      const before = at - 2 >= start ? this.#codes[at - 2] : 0;
      // *woning, woninkje*; *raam, raampje*.
      const isNasal = ((code === G || code === K) && before === N) || (code === P && before === M);
      if (!ENDING[code] && !isNasal) break;
      at--;
    }
    return at;
  }
}

const SHORTEST_STEM = 4;
const SEED = 0x811c9dc5;
/** Loose numbers stand beside the others in one table. */
const LOOSE_SEED = 0x2f0b4c47;
const PRIME = 0x01000193;
const codeOf = (letter: string): number => letter.charCodeAt(0);
const F = codeOf('f');
const V = codeOf('v');
const S = codeOf('s');
const Z = codeOf('z');
const G = codeOf('g');
const K = codeOf('k');
const N = codeOf('n');
const P = codeOf('p');
const M = codeOf('m');
/** The letters that endings are made of. */
const ENDING = new Uint8Array(0x10000);
for (const letter of 'enstdjr') ENDING[codeOf(letter)] = 1;

function unvoiced(code: number): number {
  if (code === V) return F;
  return code === Z ? S : code;
}

/** Mixes the bits; never 0, which marks an empty place in a table. */
function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  return mixed >>> 0 || 1;
}
