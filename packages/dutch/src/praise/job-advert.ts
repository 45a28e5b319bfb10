import type { Range, TokenStream } from '@geestdrift/engine';
import { wordsOf } from '../promise/words.js';

/** *Kom je werken bij de gastvrijste camping van Drenthe?* */
export function isJobAdvert(stream: TokenStream, { start, end }: Range): boolean {
  return JOB.test(wordsOf(stream, { start, end: Math.min(end, start + 14) }).join(' '));
}
const JOB =
  /^(?:(?:kom|wil|ga|zou) (?:jij|je|u) (?:\S+ ){0,4}werken|kom (?:\S+ ){0,4}werken|werken? (?:bij|in|voor)|solliciteer|stage|vacatures?|een baan)\b|^(?:wij|we) zoeken .*\b(?:bij|in|voor) (?:de|het)\b/;
