import type { Token } from '@geestdrift/engine';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { FINITE } from '../promise/lexicon.js';

/** Whether a word is a verb with a subject: a frequent one, or a stem with -t (*slaapt*, not *licht*). */
export function isInflected({ norm }: Token): boolean {
  if (FINITE.has(norm) || norm === 'overlijdt' || PAST.test(norm)) return true;
  return norm.endsWith('t') && isVerbForm(norm) && isVerbForm(norm.slice(0, -1));
}

/** Past tenses, and a stem in -t, that tell of somebody: *de buurman bood hem een luisterend oor*. */
const PAST = /^(?:bood|boden|gaf|gaven|vond|vonden|kreeg|kregen|zocht|zochten|deed|deden|heet)$/;
