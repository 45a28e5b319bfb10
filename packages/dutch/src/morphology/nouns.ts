import { diminutiveOf } from './diminutive.js';
import {
  IRREGULAR_PLURAL_HEADS,
  IRREGULAR_PLURALS,
  PLURAL_EN,
  PLURAL_S,
  SECOND_PLURALS,
} from './noun-data.js';
import { endsStressed, openStem, rimeOf, syllableCount } from './spelling.js';
import { endingPattern } from './word-list.js';

/** The plural of a noun: `klant` → `klanten`, `kans` → `kansen`, `foto` → `foto's`, `mogelijkheid` → `mogelijkheden`. */
export function pluralOf(noun: string): string {
  const own = IRREGULAR_PLURALS.get(noun);
  if (own !== undefined) return own;
  const head = IRREGULAR_PLURAL_HEADS.find(
    ([end]) => noun === end || (noun.endsWith(end) && noun.length >= end.length + 2),
  );
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
  if (PLURAL_EN.has(noun) || EN_ENDING.test(noun)) return false;
  if (noun.endsWith('ie') && syllableCount(noun) > 1) return !STRESSED_IE.test(noun);
  if (/(?:ee|ie|oe|ui|ij|ei|ooi|aai|ou)$/.test(noun)) return false;
  if (/[aeiouyé]$/.test(noun)) return true;
  if (/(?:[aeiou].*eur|[aeiou].*[lnr]aar|oir|ster|um)$/.test(noun)) return true;
  return !endsStressed(noun) && /(?:el|er|em|en)$/.test(noun);
}

/** People and things named by a participle (`betrokkene`, `verzekerde`), `-isme`, heads of compounds in -e, `-kleur`. */
const EN_ENDING = endingPattern(`
  ende [a-z]{2}ene eerde igde aagde alide jarige kundige isme asme wijze zijde methode periode klasse
  behoefte ruimte bijdrage opgave uitgave gedachte deur geur kleur keur scheur humeur gitaar sigaar pilaar
  altaar exemplaar [bjpw]aar haar gevaar bezwaar
`);

/** Stress on the last syllable: `categorie`, `strategie`, `industrie`; not in `organisatie`, `familie`, `serie`. */
const STRESSED_IE = endingPattern(`
  gorie egie ogie afie omie emie trie opie apie odie ofie pedie pathie archie urgie ergie cratie fobie lorie
  theorie fantasie jaloezie profetie nastie nestie tirannie litanie harmonie symfonie ironie genie relikwie
  allergie anomalie knie
`);

/** The noun with -s, or 's behind a single vowel. */
export function withS(noun: string): string {
  if (/(?:[nt]ch|sh|oach)$/.test(noun)) return `${noun}es`;
  const { nucleus, coda } = rimeOf(noun);
  const needsApostrophe = coda === '' && nucleus.length === 1 && 'aiouy'.includes(nucleus);
  return needsApostrophe ? `${noun}'s` : `${noun}s`;
}

/** The noun with -en, its stem opened or doubled, or with -n or -ën. */
export function withEn(noun: string): string {
  if (noun.endsWith('heid')) return `${noun.slice(0, -4)}heden`;
  if (noun.endsWith('ee') || noun.endsWith('ie')) return `${noun}ën`;
  if (/[^aeiou]e$/.test(noun)) return `${noun}n`;
  if (/(?:^|[^rpv])eis$/.test(noun)) return `${noun}en`;
  if (/[^aeiou][iu]?or$/.test(noun) && syllableCount(noun) > 1) return `${noun}en`;
  if (/[^aeiou](?:is|us|as)$/.test(noun) && syllableCount(noun) > 1) return `${noun}sen`;
  return `${openStem(noun)}en`;
}
