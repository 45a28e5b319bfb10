import { APOSTROPHES, HYPHENS, INVISIBLE_RANGES } from './characters.js';

const INVISIBLE = new RegExp(`[${INVISIBLE_RANGES}]`, 'g');
const APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'g');
const HYPHEN = new RegExp(`[${HYPHENS}]`, 'g');
const PLAIN = /^[a-z0-9]*$/;

const ACUTE = /[áéíóú]/;
/** Words that an accent tells from others (*dé, hé*); *é* behind another vowel is a word's own (*café, privé*), *éé* only in *één*. */
const OWN_ACUTE = /^(?:vóór|hét|[a-z]?é)$|^één|[aeiouy][^aeiouáéíóú]+é(?!é)/;
const COMBINING_ACUTE = /\u0301/g;

/** The normal form of a word: lower case, NFC, straight apostrophes and hyphens, ĳ as ij, nothing invisible, no stress (*áltijd*). */
export function normalizeWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return withoutStress(lower.normalize('NFC').replace(INVISIBLE, ''))
    .replace(APOSTROPHE, "'")
    .replace(HYPHEN, '-')
    .replace(/ĳ/g, 'ij');
}

/** *áltijd*, *zéér*, *zó* as *altijd*, *zeer*, *zo*. */
function withoutStress(word: string): string {
  if (!ACUTE.test(word) || OWN_ACUTE.test(word)) return word;
  return word.normalize('NFD').replace(COMBINING_ACUTE, '').normalize('NFC');
}

/** The word without hyphens: `klant-tevredenheid` and `klanttevredenheid` are one. */
export function withoutHyphens(norm: string): string {
  return norm.includes('-') ? norm.replaceAll('-', '') : norm;
}

const DASHES = /^[-–—―−]+$/;
const DOUBLE_QUOTES = '"“”„‟«»″';
const SINGLE_QUOTES = "'‘’‚‛‹›′";

/** The normal form of a punctuation mark or run: `"`, `'`, `–` for any dash, `…` for three stops or more. */
export function normalizeMark(mark: string): string {
  if (DASHES.test(mark)) return '–';
  if (mark.length > 1 && mark[0] === '.') return '…';
  const first = String.fromCodePoint(mark.codePointAt(0) as number);
  if (DOUBLE_QUOTES.includes(first)) return '"';
  if (SINGLE_QUOTES.includes(first)) return "'";
  return first;
}
