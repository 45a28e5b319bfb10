import { wordSet } from './word-list.js';

const ENDING = '(?:(?<!hei)d|t|(?<!ing|hed)en)$';
const PARTICLES = '(?:aan|af|bij|door|in|na|om|onder|op|over|toe|uit|voor)';
/** *opgenomen*, *voorbereid*, *voldaan*. */
const FORM = new RegExp(
  `^(?:\\p{L}{2,8})?ge\\p{L}{2,}${ENDING}|^${PARTICLES}?(?:be|ver|ont|her|er)\\p{L}{2,}${ENDING}|(?:ge|vol|be|ver|ont|her)(?:staan|gaan|daan|zien)$`,
  'u',
);
/** Finite forms and nouns that look like one. */
const OTHERS = wordSet('geldt gelden gebied bericht voorbeeld voorbehoud');

/** Whether a word has the form of a past participle, as many a finite verb, infinitive and noun has too: *betaalt, verzenden, verband*. */
export function isParticiple(norm: string): boolean {
  return FORM.test(norm) && !OTHERS.has(norm);
}
