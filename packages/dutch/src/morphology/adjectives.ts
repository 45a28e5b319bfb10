import {
  INVARIABLE,
  IRREGULAR_DEGREES,
  IRREGULAR_INFLECTION,
  IRREGULAR_TAILS,
  ORDINALS,
  SUPERLATIVES,
} from './adjective-data.js';
import { ADJECTIVES } from './adjective-list.js';
import { openStem, syllableCount } from './spelling.js';

/** The forms of an adjective: positive, comparative, superlative, each with and without -e, and the partitive -s. */
export function adjectiveForms(base: string): readonly string[] {
  const inflected = inflectAdjective(base, true);
  if (inflected === base && !hasDegreesInEn(base)) return [base];
  const comparative = comparativeOf(base);
  const superlative = superlativeOf(base);
  const degrees = [comparative, `${comparative}e`, superlative, `${superlative}e`, `${comparative}s`];
  const partitive = /[sxz]$|sch$/.test(base) ? base : `${base}s`;
  return [...new Set([base, inflected, ...degrees, partitive])];
}

/** The adjective as it stands before a noun: with -e (`de hoge`) or without (`een hoog`). `base` is the bare form. */
export function inflectAdjective(base: string, withE: boolean): string {
  if (!withE || isInvariable(base)) return base;
  const irregular = IRREGULAR_INFLECTION.get(base);
  if (irregular !== undefined) return irregular;
  const tail = IRREGULAR_TAILS.find(([ending]) => base.endsWith(ending) && base.length > ending.length + 2);
  if (tail) return base.slice(0, -tail[0].length) + tail[1];
  return `${openStem(base)}e`;
}

/** `hoog` → `hoger`, `duur` → `duurder`, `goed` → `beter`. */
export function comparativeOf(base: string): string {
  const irregular = IRREGULAR_DEGREES.get(base);
  if (irregular) return irregular[0];
  if (base.endsWith('r')) return `${base}der`;
  return base.endsWith('en') && isInvariable(base) ? `${base}er` : `${inflectAdjective(base, true)}r`;
}

/** `tevreden`, `open`: no -e, but degrees; not `gouden`, `eigen`. */
function hasDegreesInEn(base: string): boolean {
  return base.endsWith('en') && ADJECTIVES.has(base) && base !== 'eigen';
}

/** `hoog` → `hoogst`, `vals` → `valst`, `juist` → `juist`, `goed` → `best`. */
export function superlativeOf(base: string): string {
  const irregular = IRREGULAR_DEGREES.get(base);
  if (irregular) return irregular[1];
  if (base.endsWith('st')) return base;
  return /s$|isch$/.test(base) ? `${base}t` : `${base}st`;
}

/** Whether an adjective never takes -e: `open`, `gouden`, `gemeten`, `plastic`, `online`, `beste`. */
export function isInvariable(base: string): boolean {
  if (INVARIABLE.has(base) || ORDINALS.has(base) || SUPERLATIVES.has(base)) return true;
  if (/[aoéye]$/.test(base)) return !/(?:ee|oe)$/.test(base);
  return /en$/.test(base) && !/(?:e|o|i)en$/.test(base) && syllableCount(base) > 1;
}
