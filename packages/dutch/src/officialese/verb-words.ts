import type { TokenStream } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';
import { isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';

/** Finite forms of auxiliaries and modals. */
export const AUXILIARIES = wordSet(`
  is zijn ben bent was waren wordt worden word werd werden heeft hebben heb hebt had hadden kan kunnen kunt kon konden
  moet moeten moest moesten mag mogen mocht mochten wil willen wilt wilde wilden zal zullen zult zou zouden gaat gaan ga
  ging gingen hoeft hoeven hoef hoefde hoefden laat laten liet lieten dient dienen diende dienden blijft blijven bleef bleven
`);

/** Forms that take a participle. */
export const PARTICIPLE_TAKERS = wordSet(`
  is zijn ben bent was waren wordt worden word werd werden heeft hebben heb hebt had hadden geweest
`);

/** Words in -en behind *te* that are no infinitive. */
const NO_INFINITIVES = wordSet('allen velen boven binnen buiten midden weinigen een morgen');
const PARTICIPLE =
  /^(?:\p{L}{2,8})?ge\p{L}{2,}(?:d|t|(?<!ing|hed)en)$|^(?:\p{L}{2,6})?(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|(?<!ing|hed)en)$|(?:ge|vol|be|ver|ont|her)(?:staan|gaan|daan|zien)$/u;
const NO_PARTICIPLES = wordSet(
  'bent beter geld geldt gelden bed gebied bericht bedrag verschil verzoek getal gebruik geen',
);

/** Whether the token can be an infinitive, as one behind *te* is; a capital inside a sentence makes it a name. */
export function isInfinitive(stream: TokenStream, index: number): boolean {
  const norm = wordAt(stream, index);
  if (!/^[\p{L}'-]{2,}n$/u.test(norm) || NO_INFINITIVES.has(norm)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(textOf(stream, index))) return false;
  return /[eë]n$/.test(norm) || isVerbForm(norm);
}

export function isParticiple(norm: string): boolean {
  return PARTICIPLE.test(norm) && !NO_PARTICIPLES.has(norm);
}

/** Whether a word may stand in the cluster of verbs at a clause's end. */
export function isVerbal(norm: string): boolean {
  return AUXILIARIES.has(norm) || isParticiple(norm) || isVerbForm(norm);
}
