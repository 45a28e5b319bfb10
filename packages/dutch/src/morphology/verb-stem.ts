import { closeStem, rimeOf, syllableCount } from './spelling.js';
import { SHORT_LAST_VOWEL, STRESSED_EL, UNSTRESSED_ER } from './verb-data.js';
import { prefixOf } from './verb-prefix.js';

/** The stem of a regular verb, without particle: `werken` → `werk`, `leveren` → `lever`, `waarderen` → `waardeer`. */
export function stemOf(infinitive: string): string {
  if (/(?:[^i]i|ee|ie)ën$/.test(infinitive)) return infinitive.replace(/ën$/, /[^i]iën$/.test(infinitive) ? 'e' : '');
  const open = openStemOf(infinitive);
  return closeStem(open, isLong(infinitive));
}

/** The infinitive without -en: its last letter decides between -te and -de. */
export function openStemOf(infinitive: string): string {
  return infinitive.replace(/[eë]n$/, '');
}

/** Whether the last vowel of the open stem is long: yes in `del-en`, `waarder-en`; no in `handel-en`, `lever-en`. */
function isLong(infinitive: string): boolean {
  const base = openStemOf(infinitive).slice(prefixOf(infinitive).length);
  if (SHORT_LAST_VOWEL.has(base)) return false;
  const { nucleus, coda } = rimeOf(base);
  if (nucleus !== 'e' || syllableCount(base) === 1) return true;
  if (coda === 'r') return !UNSTRESSED_ER.has(base);
  if (coda === 'l') return STRESSED_EL.has(base);
  return coda !== 'n' && coda !== 'm';
}
