import type { Match, Rewriting, Token, TokenStream } from '@geestdrift/engine';
import { CONJUNCTIONS } from '../agreement/word-classes.js';
import { opensSentence, sentenceOf } from '../clause/clause.js';
import { isStop, wordAt } from '../clause/words.js';
import { insertBehind, rewordAt } from '../edits/token-edits.js';
import { transferParts } from '../inflection/index.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { adjectiveEvidence } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import type { ListedWord } from './listed-word.js';

const SUBJECTS = wordSet('ik u jij je hij zij ze wij we jullie');
/** Behind the verb these open something else, in front of which or behind which the particle may belong. */
const OPENERS = wordSet('te om en of maar want dus');
/** *te veel betaald*; not *te betalen*. */
const DEGREES = wordSet('veel weinig vaak laat vroeg snel');
const FINITE = /^(?:present-[123p](?!articiple)|past)/;

/**
 * A separable verb for a simple one, its particle at the end: *Wij implementeren het plan* → *Wij voeren het plan in*. Only where
 * the verb stands beside its subject at the head of a sentence that is one clause; none elsewhere.
 */
export function replaceApart(
  { block, captures, focus }: Match,
  { form, instead }: ListedWord,
): readonly Rewriting[] {
  const at = focus.start;
  const last = lastOfClause(block, at);
  if (captures.has('particle') || focus.end !== at + 1 || last === undefined || !isSecond(block, at))
    return [];
  const feature = form.feature === 'infinitive' ? 'present-plural' : form.feature;
  if (!FINITE.test(feature)) return [];
  const parts = transferParts({ ...instead, kind: 'verb' }, { text: form.text, feature }, 'apart');
  if (parts?.particle === undefined) return [];
  return [{ edits: [rewordAt(block, at, parts.text), insertBehind(block, last, parts.particle)] }];
}

/** *Wij implementeren …*, *Morgen implementeren wij …*. */
function isSecond(block: TokenStream, at: number): boolean {
  const opens = opensSentence(block, at - 1);
  if (opens && SUBJECTS.has(wordAt(block, at - 1))) return true;
  if (!SUBJECTS.has(wordAt(block, at + 1))) return false;
  return !block.tokens.slice(sentenceOf(block, at).start, at).some(({ norm }) => SUBORDINATORS.has(norm));
}

/** The last word before the full stop, if nothing but objects and adverbs stands between. */
function lastOfClause(block: TokenStream, verb: number): number | undefined {
  let at = verb + 1;
  for (; at < block.tokens.length && !isStop(block, at); at++) {
    const { norm, kind, sentence } = block.tokens[at] as Token;
    if (sentence !== block.tokens[verb]?.sentence) break;
    const isDegree = norm === 'te' && adjectiveEvidence(wordAt(block, at + 1)) !== 'no';
    if (kind === 'punctuation' || CONJUNCTIONS.has(norm) || AUXILIARIES.has(norm)) return undefined;
    if (OPENERS.has(norm) && !isDegree && !(norm === 'te' && DEGREES.has(wordAt(block, at + 1))))
      return undefined;
  }
  return at - 1 > verb ? at - 1 : undefined;
}
