import { diminutiveOf } from '../morphology/diminutive.js';
import { pluralOfAny } from './plural.js';

/** The diminutive of any noun, known or not; undefined where there is none (`mogelijkheid`). */
export function diminutiveOfAny(noun: string): string | undefined {
  if (/(?:^|-)[bcdfghjklmnpqrtvwxz]{2,4}$/.test(noun)) return `${noun}'tje`;
  if (SILENT_E.test(noun)) return `${noun}je`;
  if (TAKES_ETJE.test(noun)) return `${noun}${doubling(noun)}etje`;
  if (TAKES_TJE.test(noun)) return `${noun}tje`;
  const isDoubled = /[lmnr]$/.test(noun) && pluralOfAny(noun) === `${noun}${noun.slice(-1)}en`;
  return isDoubled && !/um$/.test(noun) ? `${noun}${noun.slice(-1)}etje` : diminutiveOf(noun);
}

/** An -e that is not heard behind a consonant: `crècheje`, `chequeje`, `ambulanceje`, `cakeje`. */
const SILENT_E =
  /(?:[aeiouè]ch|qu|[aeo]nc|(?:c|sh|m|br)ak|bik|[cst]ap|coup|cot|flût|hom|[io]us|dat|sit|rac|plac|fac|servic|offic|horn|cas|leas|pag)e(?<!(?:bode|dache|aatje))$/;
/** Compounds of short words, and -ing behind an unstressed syllable: `zandweggetje`, `wandelingetje`. */
const TAKES_ETJE =
  /(?:[a-z]weg|[^v]brug|[a-z]vlag|(?:^|[a-z])(?:rib|big|kwab|slab|rob)|wandeling|neming|[^aeiou]dering|lieveling|(?:oor|oog|neus|trouw|sleutel|verlovings|boksb?)ring|(?:hebbe|^)ding|ijsbloem|^bloem)$/;
/** Stress or length that the letters do not show: `hangartje`, `souvenirtje`, `dealtje`, `haspeltje`. */
const TAKES_TJE =
  /(?:eal|oal|(?:^|[nsgt])car|jaguar|hangar|souvenir|has?pel|gospel|[km]ispel|wervel|stencil|dessin)$/;

function doubling(noun: string): string {
  return /[bg]$/.test(noun) && !noun.endsWith('ng') ? noun.slice(-1) : '';
}
