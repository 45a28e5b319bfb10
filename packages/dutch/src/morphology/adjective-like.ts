import { numberValue } from '../numbers/number-words.js';
import { INVARIABLE } from './adjective-data.js';
import { ADJECTIVES } from './adjective-list.js';
import { inflectAdjective } from './adjectives.js';
import { FUNCTION_WORDS, NOUNS_IN_E } from './function-words.js';
import { DE_WORDS } from './gender-data-de.js';
import { HET_WORDS } from './gender-data-het.js';
import { genderOf } from './gender-of.js';
import { LONGEST_WORD } from './spelling.js';
import { keepsE, uninflectAdjective } from './uninflect.js';
import { endingPattern } from './word-list.js';

/**
 * How far a word's form shows that it is an adjective. `sure`: known, or with an ending that only adjectives have.
 * `participle`: a past participle, which can be a finite verb as well (`verhoogde`, `gemeten`). `likely`: ends in -e
 * and is no word that we know. `no`: a function word, a noun or a verb.
 */
export type AdjectiveEvidence = 'sure' | 'participle' | 'likely' | 'no';

export function adjectiveEvidence(form: string): AdjectiveEvidence {
  if (form.length > LONGEST_WORD || FUNCTION_WORDS.has(form) || !/^[\p{L}'-]+$/u.test(form)) return 'no';
  if (ADJECTIVES.has(form) || keepsE(form) || INVARIABLE.has(form)) return 'sure';
  if (numberValue(form) !== undefined) return 'no';
  if (form.endsWith('e')) return inflectedEvidence(form);
  if (BARE_SUFFIX.test(form) || isComparative(form)) return 'sure';
  return isParticiple(form) ? 'participle' : 'no';
}

/** Whether a word can stand as an adjective before a noun, as far as its form tells. */
export function isAdjectiveLike(form: string): boolean {
  return adjectiveEvidence(form) !== 'no';
}

function inflectedEvidence(form: string): AdjectiveEvidence {
  const base = uninflectAdjective(form);
  if (ADJECTIVES.has(base) && inflectAdjective(base, true) === form) return 'sure';
  if (NOUNS_IN_E.has(form) || DE_WORDS.has(form) || HET_WORDS.has(form)) return 'no';
  if (base === form || isComparative(base)) return 'sure';
  if (isParticiple(base)) return 'participle';
  if (NOUN_SUFFIX.test(form)) return 'no';
  if (INFLECTED_SUFFIX.test(form)) return 'sure';
  return form.length > 3 && genderOf(form) === undefined ? 'likely' : 'no';
}

function isComparative(base: string): boolean {
  if (!base.endsWith('er')) return false;
  const positive = uninflectAdjective(base.slice(0, -1));
  return ADJECTIVES.has(positive) || (base.endsWith('der') && ADJECTIVES.has(base.slice(0, -3)));
}

function isParticiple(base: string): boolean {
  if (/^(?:be|ver|ont|her|er)[a-zëï]{2,}(?:d|t|en)$/.test(base) && !base.endsWith('heid')) return true;
  return (
    /^(?:[a-z]{2,8})?ge[a-zëïü]{2,}(?:d|t|en)$/.test(base) && !base.endsWith('heid') && !base.endsWith('end')
  );
}

/** Endings that only adjectives have, without -e. */
export const BARE_SUFFIX = endingPattern(`
  [a-z]{2}lijk [b-df-hj-np-tv-z]ig baar [a-z]{2}zaam [a-z]{2}loos achtig [a-z]{2}isch [a-z]{2}end ieel ueel
  oneel ieus
`);
const INFLECTED_SUFFIX = endingPattern(`
  lijke ige bare zame loze rijke volle achtige ische ende ieve euze ële uele onele ale ante ente gerichte
  vriendelijke aire matige vrije vaste bele gezinde bewuste
`);
const NOUN_SUFFIX = endingPattern(`
  tie sie gie nie mie fie rie die lie kie phie tje pje kje sje age ette theek isme iteite gemeente methode
  periode logie
`);
