import { comparativeOf, inflectAdjective, isInvariable, superlativeOf } from '../morphology/adjectives.js';
import { hasNoDegrees, irregularE } from './adjective-tables.js';
import type { Form } from './form.js';

/** The forms of an adjective. One that takes no -e has no degrees either, those in -en aside (`open`, `opener`). */
export function adjectiveForms(base: string): readonly Form[] {
  const inflected = irregularE(base) ?? inflectAdjective(base, true);
  const positive: readonly Form[] = [
    { text: base, feature: 'positive' },
    { text: inflected, feature: 'positive-e' },
    ...(/(?:[sxz]|sch)$/.test(base) ? [] : [{ text: partitiveOf(base), feature: 'partitive' } as const]),
  ];
  if (hasNoDegrees(base) || (isInvariable(base) && !/[^aeou]en$/.test(base))) return positive;
  const comparative = irregularE(base) ? `${inflected}r` : comparativeOf(base);
  const superlative = superlativeOf(base);
  return [
    ...positive,
    { text: comparative, feature: 'comparative' },
    { text: `${comparative}e`, feature: 'comparative-e' },
    { text: `${comparative}s`, feature: 'comparative-partitive' },
    { text: superlative, feature: 'superlative' },
    { text: `${superlative}e`, feature: 'superlative-e' },
  ];
}

/** *iets moois*, *iets sexy's*. */
function partitiveOf(base: string): string {
  return /(?:^|[^aeiou])[aiouy]$/.test(base) ? `${base}'s` : `${base}s`;
}
