import type { Range, TokenStream } from '@geestdrift/engine';
import { wordsOf } from '../promise/words.js';

/** *Kom je werken bij de gastvrijste camping van Drenthe?*, *Wij zoeken een kok die bij de beste kroeg wil koken*. */
export function isJobAdvert(stream: TokenStream, sentence: Range): boolean {
  const words = wordsOf(stream, sentence).join(' ');
  if (/\b(?:vroeg|zei|zegt|dan|daar|mee)\b/.test(words)) return false;
  const isAsked = stream.tokens[sentence.end - 1]?.norm === '?';
  return SOUGHT.test(words) || HERE.test(words) || (isAsked && ASKED.test(words));
}
const ASKED = /^(?:(?:kom|wil) (?:jij|je|u) (?:\S+ ){0,4}werken|werken) (?:bij|in|voor)\b/;
const HERE = /^(?:kom (?:\S+ ){0,3}werken|solliciteer|vacatures?|stage) (?:bij|in|voor)\b/;
const SOUGHT = /^(?:wij|we) zoeken (?:\S+ )?een .* die (?:bij|in|voor) (?:de|het)\b.*\b(?:wil|komt|gaat)\b/;
