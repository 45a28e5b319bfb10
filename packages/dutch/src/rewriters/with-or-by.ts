import type { Match, Rewriter, Rewriting, Token } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { replaceFound, rewordRange } from '../edits/token-edits.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { adjectiveEvidence, isPluralForm, isVerbForm, separate } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { isInfinitive } from '../officialese/verb-words.js';

/**
 * *middels* → *met* before a thing, *door* before an act: *middels het formulier*, *middels het invullen van het formulier*,
 * *middels inloggen* (*door in te loggen*), *per* before a channel without an article.
 */
export const rewriter: Rewriter = (match) => {
  const { block, focus } = match;
  if (isBareAct(match)) return [withTe(match)];
  if (CHANNELS.has(wordAt(block, focus.end))) return ['per', 'met'].map((word) => replaceFound(match, word));
  return [replaceFound(match, isNamedAct(match) ? 'door' : 'met')];
};

/** Without an article a message goes *per* one of these. */
const CHANNELS = wordSet('e-mail email mail telefoon post sms fax koerier brief');

/** *het invullen*, *het volledig invullen van*. */
function isNamedAct({ block, focus }: Match): boolean {
  const noun = focus.end + 1;
  if (wordAt(block, focus.end) !== 'het') return false;
  if (isInfinitive(block, noun) && isVerbForm(wordAt(block, noun))) return true;
  return [noun, noun + 1, noun + 2].some((at) => isInfinitive(block, at) && wordAt(block, at + 1) === 'van');
}

/** Infinitives that plurals look like. */
const ACTS = wordSet('bellen betalen pinnen mailen overmaken inloggen');

/** *middels inloggen*, *middels bellen*: an infinitive without an article. */
function isBareAct({ block, focus }: Match): boolean {
  const norm = wordAt(block, focus.end);
  if (ACTS.has(norm)) return true;
  const isUnknown = !isPluralForm(norm) && !FUNCTION_WORDS.has(norm) && adjectiveEvidence(norm) === 'no';
  return norm.endsWith('en') && isUnknown && isInfinitive(block, focus.end);
}

function withTe({ block, focus }: Match): Rewriting {
  const { norm } = block.tokens[focus.end] as Token;
  const split = separate(norm);
  const act = split === undefined ? `te ${norm}` : `${split.particle} te ${split.verb}`;
  return { edits: [rewordRange(block, { start: focus.start, end: focus.end + 1 }, `door ${act}`)] };
}
