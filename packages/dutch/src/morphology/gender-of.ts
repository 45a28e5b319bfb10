import { ADJECTIVES } from './adjective-list.js';
import type { Gender } from './gender.js';
import { DE_WORDS } from './gender-data-de.js';
import { HET_WORDS } from './gender-data-het.js';
import { singularOf } from './singular.js';
import { LONGEST_WORD } from './spelling.js';

/**
 * The gender of a noun, singular or plural, by table, by ending, or, for a compound, by its head. Undefined where none
 * of these tells. Words that have both (`de`/`het aanbod`…) get the one that business prose uses.
 */
export function genderOf(noun: string): Gender | undefined {
  if (noun.length > LONGEST_WORD) return undefined;
  const norm = noun.toLowerCase();
  return ofSingular(norm) ?? ofSingular(singularOf(norm));
}

/** Whether a word stands in the tables of nouns itself; no ending and no compound is tried. */
export function isListedNoun(norm: string): boolean {
  return DE_WORDS.has(norm) || HET_WORDS.has(norm);
}

function ofSingular(noun: string): Gender | undefined {
  const known = tableGender(noun) ?? suffixGender(noun, CLEAR_SUFFIXES);
  if (known !== undefined || ADJECTIVES.has(noun)) return known;
  return headGender(noun) ?? suffixGender(noun, WEAK_SUFFIXES);
}

function tableGender(noun: string): Gender | undefined {
  if (HET_WORDS.has(noun)) return 'het';
  return DE_WORDS.has(noun) ? 'de' : undefined;
}

type SuffixRule = readonly [suffix: RegExp, gender: Gender];

function suffixGender(noun: string, rules: readonly SuffixRule[]): Gender | undefined {
  return rules.find(([suffix]) => suffix.test(noun))?.[1];
}

/** Endings that a compound's head cannot be mistaken for. */
const CLEAR_SUFFIXES: readonly SuffixRule[] = [
  [/[a-zëï]{2}(?:tje|pje|kje|[^aeiou]je)$/, 'het'],
  [
    /[a-zëï]{2}(?:heid|teit|nis|iek|theek|[^i]sie|tie|xie|logie|grafie|gogie|nomie|tuur|duur|ance|ence|ette|ine)$/,
    'de',
  ],
  [/[aeiouy][a-zëï]*[^aeiou]ing$|[aeiou](?:[aeiouy]i|uw|i)ing$/, 'de'],
  [
    /[a-z]{2}isme$|(?:s|ier|dag|nacht|werk|les|kantoor|half|spreek|wacht)uur$|[aeiou][a-z]+(?:er|aar|man|eur|or|ee|nt)s?schap$|(?:lid|burger)schap$/,
    'het',
  ],
];

/** Endings that decide where no known word is found in the compound. */
const WEAK_SUFFIXES: readonly SuffixRule[] = [
  [/[a-z]{2}(?:sel|ment|um)$/, 'het'],
  [
    /[a-z]{2}(?:aar|aard|erd|eur|[^o]or|ist|ant|ent|loog|graaf|icus|ling|eling|age|schap|ij|ade|ode|st)$/,
    'de',
  ],
  [/[a-zëï]{2}[^eio]er$/, 'de'],
  [/[a-z]{3}(?:ende|ene|eerde|igde)$/, 'de'],
];

/** A compound has the gender of its last part: `jaar|rapport`, `klant-|enquête`. */
function headGender(noun: string): Gender | undefined {
  for (let at = 2; at <= noun.length - 3; at++) {
    const head = noun.slice(at).replace(/^-/, '');
    const gender = head.length > 3 || SHORT_HEADS.has(head) ? tableGender(head) : undefined;
    if (gender !== undefined) return gender;
  }
  return undefined;
}

/** Words of three letters that compounds end in; others would be found in words that have nothing to do with them. */
const SHORT_HEADS: ReadonlySet<string> = new Set('dag lid app wet les tip'.split(' '));
