import { SECOND_PLURALS } from '../morphology/noun-data.js';
import { withS } from '../morphology/nouns.js';
import { syllableCount } from '../morphology/spelling.js';
import { diminutiveOfAny } from './diminutive.js';
import type { Form, Given } from './form.js';
import { pluralOfAny } from './plural.js';

/** The forms of a noun: numbers, diminutives, and the genitive in -s that names and words without a sibilant have. */
export function nounForms(noun: string, given: Given = {}): readonly Form[] {
  const plurals = given.plural === undefined ? pluralsOf(noun) : [given.plural];
  const diminutive = diminutiveOfAny(noun);
  return [
    { text: noun, feature: 'singular' },
    ...plurals.map((text): Form => ({ text, feature: 'plural' })),
    ...(diminutive === undefined ? [] : diminutives(diminutive)),
    ...(/(?:[sxz]|sch|heid)$/.test(noun) ? [] : [{ text: withS(noun), feature: 'genitive' } as const]),
  ];
}

function pluralsOf(noun: string): readonly string[] {
  // *coördinators* and *coördinatoren*; not *kantoren*
  const inOren = /[^aeo]or$/.test(noun) && syllableCount(noun) > 1 ? [`${noun}en`, `${noun}s`] : [];
  return [...new Set([pluralOfAny(noun), ...(SECOND_PLURALS.get(noun) ?? []), ...inOren])];
}

function diminutives(text: string): readonly Form[] {
  return [
    { text, feature: 'diminutive' },
    { text: `${text}s`, feature: 'diminutive-plural' },
  ];
}
