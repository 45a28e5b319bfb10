import type { Token } from '@geestdrift/engine';
import { genderOf } from '../morphology/gender-of.js';
import { isPluralForm } from '../morphology/singular.js';
import type { NounFeatures } from './determiners.js';

/** Whether a pronoun that agrees with `features` could refer to this noun. Of an unknown noun: yes. */
export function canReferTo(noun: Token, features: NounFeatures): boolean {
  if (noun.kind !== 'word') return false;
  if (/^(?:ons|u|mij|hem|haar|hen|hun|jou|jullie|ze|elkaar)$/.test(noun.norm)) return false;
  const isHet = features.gender === 'het' && features.number === 'singular';
  if (isPluralForm(noun.norm)) return !isHet;
  const gender = genderOf(noun.norm);
  return gender === undefined || gender === (isHet ? 'het' : 'de');
}
