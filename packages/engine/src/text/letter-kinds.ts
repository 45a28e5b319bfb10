import { HYPHENS, isInvisible } from './characters.js';

/**
 * What a code unit is to words that are looked for: `SKIPPED` leaves no trace, a `HYPHEN` may, `EMPHASIS` is a mark that can
 * stand inside a word (`klant**tevredenheid**`) or between two (`klant*medewerker`), `DIGRAPH` is ĳ, `BOUNDARY` is anything
 * between words. Letters and digits have higher numbers.
 */
export const SKIPPED = 0;
export const HYPHEN = 1;
export const EMPHASIS = 2;
export const DIGRAPH = 3;
export const BOUNDARY = 4;

const EMPHASIS_MARKS = '*_~';
const MARKS: ReadonlyMap<number, number> = new Map([
  ...[...HYPHENS].map((mark) => [mark.charCodeAt(0), HYPHEN] as const),
  ...[...EMPHASIS_MARKS].map((mark) => [mark.charCodeAt(0), EMPHASIS] as const),
  [0x132, DIGRAPH],
  [0x133, DIGRAPH],
]);

/** The kind of a code unit that is no plain letter, digit or boundary. */
export function markKind(code: number): number | undefined {
  return isInvisible(code) || (code >= 0x300 && code < 0x370) ? SKIPPED : MARKS.get(code);
}

/** A letter without accents, in small print. */
export function baseLetter(letter: string): string {
  return letter.normalize('NFD').charAt(0).toLowerCase();
}
