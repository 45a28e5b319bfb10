import { DE_WORDS } from './gender-data-de.js';
import { HET_WORDS } from './gender-data-het.js';
import type { Gender } from './gender.js';
import { singularOf } from './singular.js';

/**
 * The gender of a noun, singular or plural, by table, by ending, or, for a compound, by its head. Undefined where none
 * of these tells. Words that have both (`de`/`het aanbod`…) get the one that business prose uses.
 */
export function genderOf(noun: string): Gender | undefined {
  const norm = noun.toLowerCase();
  return ofSingular(norm) ?? ofSingular(singularOf(norm));
}

function ofSingular(noun: string): Gender | undefined {
  return tableGender(noun) ?? suffixGender(noun) ?? headGender(noun);
}

function tableGender(noun: string): Gender | undefined {
  if (HET_WORDS.has(noun)) return 'het';
  return DE_WORDS.has(noun) ? 'de' : undefined;
}

function suffixGender(noun: string): Gender | undefined {
  const rule = SUFFIXES.find(([suffix]) => suffix.test(noun));
  return rule?.[1];
}

/** First that fits decides; each needs letters before it, so that `ding` is not taken for a word in -ing. */
const SUFFIXES: readonly (readonly [RegExp, Gender])[] = [
  [/[a-zëï]{2}(?:tje|pje|kje|[^aeiou]je)$/, 'het'],
  [/[a-zëï]{2}(?:heid|teit|nis|ij|iek|theek|sie|tie|xie|logie|grafie|gogie|nomie|suur|tuur|duur|ance|ence|esse|ette|ine|ode|ade|ture)$/, 'de'],
  [/[aeiouy].*[^aeiou]ing$|[aeiou].*(?:[aeiouy]i|uw)ing$/, 'de'],
  [/[a-z]{2}(?:isme|asme|ment|um|sel)$/, 'het'],
  [/[a-z]{2}(?:aar|aard|erd|eur|or|ist|ant|ent|loog|graaf|icus|ling|ster|erik|eling|age|iteit|schap)$/, 'de'],
  [/[a-zëï]{3}er$/, 'de'],
  [/[a-zëï]{2}st$/, 'de'],
];

/** The longest known word that a compound ends in decides: `jaar|rapport`, `klant|enquête`. */
function headGender(noun: string): Gender | undefined {
  for (let at = 2; at <= noun.length - 3; at++) {
    const gender = tableGender(noun.slice(at).replace(/^-/, ''));
    if (gender !== undefined) return gender;
  }
  return undefined;
}
