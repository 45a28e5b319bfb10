import { closeStem, rimeOf, syllableCount } from './spelling.js';
import { LONG_ER, LONG_LAST_VOWEL, SHORT_LAST_VOWEL } from './verb-data.js';
import { UNSTRESSED_ER } from './verb-list.js';
import { prefixOf } from './verb-prefix.js';

/** The stem of a regular verb, without particle: `werken` → `werk`, `leveren` → `lever`, `waarderen` → `waardeer`. */
export function stemOf(infinitive: string): string {
  if (/(?:[^i]i|ee|ie)ën$/.test(infinitive))
    return infinitive.replace(/ën$/, /[^i]iën$/.test(infinitive) ? 'e' : '');
  const open = openStemOf(infinitive);
  return closeStem(open, isLong(infinitive));
}

/** The infinitive without -en: its last letter decides between -te and -de. */
export function openStemOf(infinitive: string): string {
  return infinitive.replace(/[eë]n$/, '');
}

/** Whether the last vowel of the open stem is long: yes in `del-en`, `waarder-en`; no in `handel-en`, `lever-en`. */
function isLong(infinitive: string): boolean {
  const base = openStemOf(withoutPrefixes(infinitive));
  if (SHORT_LAST_VOWEL.has(base)) return false;
  const { nucleus, coda } = rimeOf(base);
  if (nucleus !== 'e' || syllableCount(base) === 1) return true;
  if (coda === 'r') return LONG_ER.has(base) || !(UNSTRESSED_ER.has(base) || FREQUENTATIVE.test(base));
  return !'lnm'.includes(coda) || LONG_LAST_VOWEL.has(base);
}

/** `herverdelen` → `delen`: prefixes count no syllables. */
function withoutPrefixes(infinitive: string): string {
  const prefix = prefixOf(infinitive);
  return prefix === '' ? infinitive : withoutPrefixes(infinitive.slice(prefix.length));
}

/** One short syllable before -er, closed by a double consonant: `kibberen`, `schitteren`, `stotteren`. */
const FREQUENTATIVE = /^[^aeiouy]*[aeiou](?:bb|dd|gg|kk|pp|tt|zz)er$/;
