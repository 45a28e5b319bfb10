import type { TokenStream } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';
import { AUXILIARIES, BE, BECOME, HAVE } from '../lexicon/auxiliaries.js';
import { isVerbForm } from '../morphology/index.js';
import { isParticiple } from '../morphology/participle.js';
import { wordSet } from '../morphology/word-list.js';

/** Forms that take a participle. */
export const PARTICIPLE_TAKERS = wordSet(HAVE, BE, BECOME, 'geweest');

/** Words in -en behind *te* that are no infinitive. */
const NO_INFINITIVES = wordSet('allen velen boven binnen buiten midden weinigen een morgen');

/** Whether the token can be an infinitive, as one behind *te* is; a capital inside a sentence makes it a name. */
export function isInfinitive(stream: TokenStream, index: number): boolean {
  const norm = wordAt(stream, index);
  if (!/^[\p{L}'-]{2,}n$/u.test(norm) || NO_INFINITIVES.has(norm)) return false;
  if (/^\p{Lu}\p{Ll}/u.test(textOf(stream, index))) return false;
  return /[eë]n$/.test(norm) || isVerbForm(norm);
}

/** Whether a word may stand in the cluster of verbs at a clause's end. */
export function isVerbal(norm: string): boolean {
  return AUXILIARIES.has(norm) || isParticiple(norm) || isVerbForm(norm);
}
