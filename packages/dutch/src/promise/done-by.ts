import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { OURS, PREPOSITIONS, STAFF } from './lexicon.js';
import { wordsOf } from './words.js';

/** Behind *door*: the writer's side. */
export const DOERS: ReadonlySet<string> = new Set(['ons', 'onze', 'mij', 'mijn']);

/** *door de gemeente*, *door de koper*: whoever it is, it is not us. */
export function isDoneByOthers({ tokens }: TokenStream, clause: Range): boolean {
  for (let at = clause.start; at < clause.end; at++) {
    if ((tokens[at] as Token).norm !== 'door') continue;
    const doer = tokens.slice(at + 1, Math.min(at + 4, clause.end));
    // *stuurt de foto's door naar …*: a particle.
    if (doer[0]?.kind === 'punctuation' || PREPOSITIONS.has(doer[0]?.norm ?? '')) continue;
    if (doer.length > 0 && !doer.some(({ norm }) => isOurs(norm))) return true;
  }
  return false;
}

function isOurs(norm: string): boolean {
  return DOERS.has(norm) || STAFF.has(norm) || norm === 'planning';
}

/** *wordt door ons verwerkt*, *krijgt bericht van ons* */
export function isDoneByUs(stream: TokenStream, clause: Range): boolean {
  const { tokens } = stream;
  for (let at = clause.start + 1; at < clause.end; at++) {
    if (OURS.has((tokens[at] as Token).norm) && (tokens[at - 1] as Token).norm === 'door') return true;
  }
  return FROM_US.test(wordsOf(stream, clause).join(' '));
}
const FROM_US = /\b(?:krijg(?:t|en)|ontvang(?:t|en)|hoort|horen)\b.* van (?:ons|mij)\b/;
