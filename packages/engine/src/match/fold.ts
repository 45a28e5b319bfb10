import { BOUNDARY, baseLetter, DIGRAPH, HYPHEN, markKind } from '../text/letter-kinds.js';

/** A letter or digit that no literal holds. */
const OTHER = 5;
const FIRST_FREE = 6;

/** Most of these are in any set of literals: each has its class, so that only others are looked for. */
const LETTERS_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const LETTER_OR_DIGIT = /^[\p{L}\d]$/u;

const LATIN_END = 0x250;
/** Where code units stand that are marks. */
const MARKED: readonly (readonly [number, number])[] = [
  [0, 0x370],
  [0x2000, 0x2100],
  [0xfe00, 0x10000],
];

/** A folding of UTF-16 code units to a small alphabet, coarser than any equality that matching knows. */
export interface Folding {
  /** The class of each code unit. */
  readonly classes: Uint8Array;
  readonly size: number;
  readonly i: number;
  readonly j: number;
}

/**
 * Case, accents, combining marks, hyphens, emphasis markers and invisible characters vanish; plain letters and digits, and every other
 * Latin letter of these literals, keep a class of their own: few classes make a small table. All else is a boundary,
 * other scripts too, since no literal holds them.
 */
export function createFolding(literals: Iterable<string>): Folding {
  const classes = new Uint8Array(0x10000).fill(BOUNDARY);
  const ids = new Map<string, number>();
  const further = [...literals].join('').replace(/[a-z\d]+/g, '');
  for (const letter of new Set(LETTERS_AND_DIGITS + further)) {
    const base = baseLetter(letter);
    if (LETTER_OR_DIGIT.test(base) && !ids.has(base)) ids.set(base, FIRST_FREE + ids.size);
  }
  const idOf = (base: string): number => ids.get(base) ?? OTHER;
  for (let code = 0; code < LATIN_END; code++) {
    const base = baseLetter(String.fromCharCode(code));
    if (LETTER_OR_DIGIT.test(base)) classes[code] = idOf(base);
  }
  for (const [start, end] of MARKED) {
    for (let code = start; code < end; code++) classes[code] = markKind(code) ?? (classes[code] as number);
  }
  return { classes, size: FIRST_FREE + ids.size, i: idOf('i'), j: idOf('j') };
}

/** What stands before and behind a text: a boundary. */
const OUTSIDE = 0x20;

/** Whether the hyphen at `at` always parts: it is one of several, or stands between two digits. */
export function isDash({ classes }: Folding, text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : OUTSIDE;
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : OUTSIDE;
  if (classes[before] === HYPHEN || classes[after] === HYPHEN) return true;
  return isDigit(before) && isDigit(after);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A literal as classes, with boundaries where asked. */
export function foldLiteral(folding: Folding, text: string, start: boolean, end: boolean): number[] {
  const folded: number[] = start ? [BOUNDARY] : [];
  for (let at = 0; at < text.length; at++) {
    const kind = folding.classes[text.charCodeAt(at)] as number;
    if (kind < DIGRAPH) continue;
    if (kind === DIGRAPH) folded.push(folding.i, folding.j);
    else if (kind !== BOUNDARY || folded.at(-1) !== BOUNDARY) folded.push(kind);
  }
  if (end && folded.at(-1) !== BOUNDARY) folded.push(BOUNDARY);
  return folded;
}
