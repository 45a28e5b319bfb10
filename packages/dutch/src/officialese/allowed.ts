import { type Match, normalizeWord } from '@geestdrift/engine';
import { nounForms, verbForms } from '../morphology/index.js';
import { wordsOf } from '../promise/words.js';

/**
 * Whether the words found hold words that a list allows, in their order: as they are written there, or in another form
 * (*verstrekken* allows *verstrekt*).
 */
export function holdsAllowed({ block, focus, whole }: Match, allowed: unknown): boolean {
  if (!Array.isArray(allowed) || allowed.length === 0) return false;
  const found = [wordsOf(block, focus), wordsOf(block, whole)];
  return allowed.some((phrase) => {
    const words = String(phrase).split(/\s+/).filter(Boolean).map(normalizeWord);
    return words.length > 0 && found.some((list) => holds(list, words));
  });
}

function holds(found: readonly string[], words: readonly string[]): boolean {
  return found.some((_, start) => words.every((word, index) => isFormOf(found[start + index], word)));
}

function isFormOf(form: string | undefined, word: string): boolean {
  if (form === undefined || form === word) return form === word;
  return (
    (word.endsWith('n') && verbForms(word).includes(form)) ||
    (word.length > 3 && nounForms(word).includes(form))
  );
}
