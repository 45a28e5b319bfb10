import { IRREGULAR_PRESENT } from '../morphology/irregular-present.js';
import { strongVerb } from '../morphology/verb-table.js';
import { verbParts } from './verb-parts.js';

/**
 * Words of which one has the beginning of every form that `inflect` gives of a verb, without making those forms: the endings
 * differ, and doubled letters and the last consonant's voice. Undefined for a verb whose stem itself changes.
 */
export function regularStems(infinitive: string): readonly string[] | undefined {
  const { particle, verb } = verbParts(infinitive);
  // `heringericht` has its ge- inside.
  if (infinitive.startsWith('her') || CONTRACTED.test(verb)) return undefined;
  if (strongVerb(verb) !== undefined || IRREGULAR_PRESENT.has(verb)) return undefined;
  if (particle === '') return [infinitive, `ge${infinitive}`];
  return [verb, `ge${verb}`, particle + verb, `${particle}ge${verb}`];
}

/** Verbs whose infinitive is one syllable behind their prefix, and those that may go as one of them. */
const CONTRACTED = /(?:gaan|staan|slaan|doen|zien|zijn)$/;
