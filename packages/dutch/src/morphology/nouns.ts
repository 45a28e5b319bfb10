import { diminutiveOf } from './diminutive.js';
import { IRREGULAR_PLURALS, IRREGULAR_PLURAL_HEADS, PLURAL_EN, PLURAL_S, SECOND_PLURALS } from './noun-data.js';
import { endsStressed, isVowel, openStem, syllableCount } from './spelling.js';

/** The plural of a noun: `klant` → `klanten`, `kans` → `kansen`, `foto` → `foto's`, `mogelijkheid` → `mogelijkheden`. */
export function pluralOf(noun: string): string {
  const own = IRREGULAR_PLURALS.get(noun);
  if (own !== undefined) return own;
  const head = IRREGULAR_PLURAL_HEADS.find(([end]) => noun === end || (noun.endsWith(end) && noun.length > end.length + 2));
  if (head) return noun.slice(0, -head[0].length) + head[1];
  return takesS(noun) ? withS(noun) : withEn(noun);
}

/** Singular, plural (and a second plural in use), diminutives, and the genitive in -s, without duplicates. */
export function nounForms(noun: string): readonly string[] {
  const diminutive = diminutiveOf(noun);
  const plurals = [pluralOf(noun), ...(SECOND_PLURALS.get(noun) ?? [])];
  const diminutives = diminutive === undefined ? [] : [diminutive, `${diminutive}s`];
  const genitive = /(?:[sxz]|heid|ing)$/.test(noun) ? [] : [withS(noun)];
  return [...new Set([noun, ...plurals, ...diminutives, ...genitive])];
}

function takesS(noun: string): boolean {
  if (PLURAL_S.has(noun)) return true;
  if (PLURAL_EN.has(noun)) return false;
  if (/(?:ee|[^aeiou]ie|oe|ui|ij|ei|ooi|aai|[ao]u)$/.test(noun)) return endsUnstressedIe(noun);
  if (/[aeiouyé]$/.test(noun)) return true;
  if (/(?:eur|aar|oir|ster|um)$/.test(noun)) return true;
  return !endsStressed(noun) && /(?:el|er|em|en|erd)$/.test(noun) && syllableCount(noun) > 1;
}

/** `organisatie`, `familie`: no stress on the last syllable; but `categorie`, `strategie`, `industrie`. */
function endsUnstressedIe(noun: string): boolean {
  if (!noun.endsWith('ie') || syllableCount(noun) === 1) return false;
  return !/(?:gorie|egie|ogie|afie|omie|trie|opie|apie|odie|onie|ofie|erie|pie|thie|chie|urgie|ergie|lgie|batterie|theorie|ferie)$/.test(noun);
}

function withS(noun: string): string {
  return needsApostrophe(noun) ? `${noun}'s` : `${noun}s`;
}

/** After one long vowel letter: `foto's`, `hobby's`; not after `é`, `e`, `eau`, `ay`, `ie`. */
function needsApostrophe(noun: string): boolean {
  if (/[aiou]$/.test(noun)) return !isVowel(noun.at(-2)) || /[iu][ao]$|eo$|ao$/.test(noun);
  return /[^aeou]y$/.test(noun);
}

function withEn(noun: string): string {
  if (noun.endsWith('heid')) return `${noun.slice(0, -4)}heden`;
  if (noun.endsWith('ee') || noun.endsWith('ie')) return `${noun}ën`;
  if (/[^aeiou]e$/.test(noun)) return `${noun}n`;
  if (/(?:nis|schap|aris|eris|is|us|as)$/.test(noun) && !/(?:[aeiou]{2}s)$/.test(noun) && syllableCount(noun) > 1) {
    return `${noun}${noun.at(-1)}en`;
  }
  if (/[^aeiou]or$/.test(noun) && syllableCount(noun) > 1) return `${noun}en`;
  return `${openStem(noun)}en`;
}
