import { endingPattern } from './word-list.js';

/**
 * The spelling of Dutch stems: how a stem is written before an ending that starts with a vowel (`hoog` → `hog`-e,
 * `wit` → `witt`-e, `lief` → `liev`-e), and back.
 */

/** Letters that together write one vowel. */
const TRIGRAPHS = new Set('eau aai ooi oei eeu ieu'.split(' '));
const DIGRAPHS = new Set('aa ee ëe oo uu ie ïe oe eu ui ij ei ou au ai oi ey ay oy'.split(' '));
const VOWELS = new Set('aeiouyàáâäèéêëìíîïòóôöùúûü');
const LONG = new Set(['aa', 'ee', 'oo', 'uu', 'ëe']);
const SHORT = new Set('aeiouéë');

/** No Dutch word is longer; what is, is no word, and no rule should spend time on it. */
export const LONGEST_WORD = 60;

/** The last syllable's vowel and what follows it, and all that stands before. */
export interface Rime {
  readonly head: string;
  readonly nucleus: string;
  readonly coda: string;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.has(letter);
}

/** Splits a lower-case word before its last vowel; the nucleus is empty where there is none. */
export function rimeOf(word: string): Rime {
  let end = word.length;
  while (end > 0 && !isVowel(word[end - 1]) && !(word[end - 1] === 'j' && word[end - 2] === 'i')) end--;
  const coda = word.slice(end);
  const start = Math.max(0, end - nucleusLength(word, end));
  return { head: word.slice(0, start), nucleus: word.slice(start, end), coda };
}

function nucleusLength(word: string, end: number): number {
  if (end > 2 && TRIGRAPHS.has(word.slice(end - 3, end))) return 3;
  return end > 1 && DIGRAPHS.has(word.slice(end - 2, end)) ? 2 : 1;
}

/** How many syllables a lower-case word has, as far as its letters tell. */
export function syllableCount(word: string): number {
  let count = 0;
  let rest = word;
  while (rest !== '') {
    const { head, nucleus } = rimeOf(rest);
    if (nucleus === '') break;
    count++;
    rest = head;
  }
  return count;
}

/** Whether the last syllable can carry the stress: not in `simpel`, `zeker`, `open`, `bodem`, `huidig`, `havik`. */
export function endsStressed(word: string): boolean {
  const { nucleus, coda } = rimeOf(word);
  if (syllableCount(word) === 1) return true;
  if (nucleus === 'e') return !['l', 'r', 'n', 'm'].includes(coda) || STRESSED_E.test(word);
  if (nucleus === 'i') return !['g', 's'].includes(coda) && !/(?:av|nn|rz|er)ik$/.test(word);
  return true;
}

/** Words of one syllable in -el, -em, -en and -er that end compounds, and loans with the stress on that syllable. */
const STRESSED_E = endingPattern(`
  (?<!bor|di|ne|fi|pi|po|mi|ho)stel snel cel [drsm]vel [drs]bel (?:^|[sk])tabel model kapel spel forel kandel stem rem klem [lp]pen rebel
  gezel zeester rockster popster
`);

/** The stem as it is written before -e or -en: `hoog` → `hog`, `wit` → `witt`, `huis` → `huiz`, `simpel` → `simpel`. */
export function openStem(word: string, stressed: boolean = endsStressed(word)): string {
  const { head, nucleus, coda } = rimeOf(word);
  if (coda === '') return word;
  if (coda.length > 1) return /[lr]f$/.test(word) ? `${word.slice(0, -1)}v` : word;
  if (LONG.has(nucleus)) return head + shortOf(nucleus, head) + voiced(coda);
  if (SHORT.has(nucleus)) return stressed && !'xwjvz'.includes(coda) ? word + coda : word;
  return head + nucleus + voiced(coda);
}

/** The inverse: the stem as it is written at the word's end. `hog` → `hoog`, `witt` → `wit`, `liev` → `lief`. */
export function closeStem(open: string, stressed: boolean = endsStressed(open)): string {
  const last = open.at(-1);
  if (last === undefined || isVowel(last)) return open;
  if (open.length > 2 && last === open.at(-2)) return open.slice(0, -1);
  const { head, nucleus, coda } = rimeOf(open);
  if (coda === '' || coda === 'w' || coda === 'x') return open;
  const closed = coda.slice(0, -1) + voiceless(last);
  if (coda.length > 1 || nucleus.length !== 1) return head + nucleus + closed;
  if (!stressed || !'aeouë'.includes(nucleus)) return head + nucleus + closed;
  if (nucleus === 'ë') return `${head}${head.endsWith('i') ? 'ee' : 'ëe'}${closed}`;
  return head + nucleus + nucleus + closed;
}

function shortOf(nucleus: string, head: string): string {
  if (nucleus === 'ee' && head.endsWith('i')) return 'ë';
  return nucleus.charAt(0);
}

function voiced(consonant: string): string {
  if (consonant === 'f') return 'v';
  return consonant === 's' ? 'z' : consonant;
}

function voiceless(consonant: string): string {
  if (consonant === 'v') return 'f';
  return consonant === 'z' ? 's' : consonant;
}
