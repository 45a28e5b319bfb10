import { PREPOSITIONS } from '../agreement/word-classes.js';

/** A verb phrase without the preposition that it governs, and that preposition: `zorg dragen` and `voor`, else ''. */
export function splitTail(verb: string): { readonly phrase: string; readonly tail: string } {
  const at = verb.lastIndexOf(' ');
  const tail = verb.slice(at + 1);
  return at > 0 && PREPOSITIONS.has(tail) ? { phrase: verb.slice(0, at), tail } : { phrase: verb, tail: '' };
}
