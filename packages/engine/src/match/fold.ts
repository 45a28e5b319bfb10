import { isInvisible } from '../text/characters.js';

/** Folded characters: `BOUNDARY` is anything between words, `SKIPPED` leaves no trace, `DIGRAPH` is ĳ. */
export const BOUNDARY = 1;
export const SKIPPED = 0;
export const DIGRAPH = 2;
const FIRST_FREE = 3;

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
const SKIPPED_MARKS = '*_~-\u2010\u2011';

/** A folding of UTF-16 code units to a small alphabet, coarser than any equality that matching knows. */
export interface Folding {
  /** The class of each code unit. */
  readonly classes: Uint16Array;
  readonly size: number;
  readonly i: number;
  readonly j: number;
}

/**
 * Case, accents, combining marks, hyphens, emphasis markers and invisible characters vanish; every letter and digit
 * keeps a class of its own; all else is a boundary.
 */
export function createFolding(): Folding {
  const classes = new Uint16Array(0x10000).fill(BOUNDARY);
  const ids = new Map<string, number>();
  const idOf = (letter: string): number => {
    const known = ids.get(letter);
    if (known !== undefined) return known;
    const id = FIRST_FREE + ids.size;
    ids.set(letter, id);
    return id;
  };
  for (let code = 0; code < 0x250; code++) {
    if (isInvisible(code)) continue;
    const base = String.fromCharCode(code).normalize('NFD').charAt(0).toLowerCase();
    if (LETTER_OR_DIGIT.test(base)) classes[code] = idOf(base);
  }
  const other = FIRST_FREE + ids.size;
  for (const [from, to] of OTHER_SCRIPTS) classes.fill(other, from, to);
  for (let code = 0x300; code < 0x370; code++) classes[code] = SKIPPED;
  for (const mark of SKIPPED_MARKS) classes[mark.charCodeAt(0)] = SKIPPED;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) classes[code] = SKIPPED;
  classes[0x132] = DIGRAPH;
  classes[0x133] = DIGRAPH;
  return { classes, size: other + 1, i: idOf('i'), j: idOf('j') };
}

/** Letters beyond the Latin blocks above, coarsely: they cannot be part of a literal. */
const OTHER_SCRIPTS: readonly (readonly [number, number])[] = [
  [0x370, 0x2000],
  [0x2c00, 0x3000],
  [0x3040, 0xd800],
];

/** A literal as classes, with boundaries where asked. */
export function foldLiteral(folding: Folding, text: string, start: boolean, end: boolean): number[] {
  const folded: number[] = start ? [BOUNDARY] : [];
  for (let at = 0; at < text.length; at++) {
    const kind = folding.classes[text.charCodeAt(at)] as number;
    if (kind === SKIPPED) continue;
    if (kind === DIGRAPH) folded.push(folding.i, folding.j);
    else if (kind !== BOUNDARY || folded.at(-1) !== BOUNDARY) folded.push(kind);
  }
  if (end && folded.at(-1) !== BOUNDARY) folded.push(BOUNDARY);
  return folded;
}
