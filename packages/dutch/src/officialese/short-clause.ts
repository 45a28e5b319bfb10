import type { Match, Rewriting, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { isStop, wordAt } from '../clause/words.js';
import { rewordRange } from '../edits/token-edits.js';
import { AUXILIARIES } from '../lexicon/auxiliaries.js';
import { wordSet } from '../morphology/word-list.js';

/** A short clause for the words found, with a comma where it opens its sentence: *Als dat kan, bellen wij*. */
export function putClause({ block, focus }: Match, text: string): Rewriting {
  const needsComma = opensSentence(block, focus.start) && !isStop(block, focus.end);
  const { range, text: clause } = rewordRange(block, focus, text);
  return { edits: [{ range, text: needsComma ? `${clause},` : clause }] };
}

function opensSentence(stream: TokenStream, index: number): boolean {
  const { start } = sentenceOf(stream, index);
  for (let at = start; at < index; at++) if (stream.tokens[at]?.kind !== 'punctuation') return false;
  return true;
}

const FORMAL = wordSet('u uw');
const FAMILIAR = wordSet('je jij jouw jullie');
const WRITER = wordSet('wij we ik');

/** *Als u dat wilt*, as the sentence calls its reader; undefined where it calls nobody. */
export function ifReaderLikes({ block, focus }: Match): string | undefined {
  const { start, end } = sentenceOf(block, focus.start);
  const says = (words: ReadonlySet<string>): boolean => hasWord(block.tokens.slice(start, end), words);
  if (says(FORMAL)) return 'als u dat wilt';
  if (says(FAMILIAR)) return 'als je dat wilt';
  if (block.recall(isFamiliar) || isSaidOfOthers(block, start, end)) return undefined;
  return block.recall(isFormal) || says(WRITER) ? 'als u dat wilt' : undefined;
}

function isFamiliar({ tokens }: TokenStream): boolean {
  return hasWord(tokens, FAMILIAR);
}

function isFormal({ tokens }: TokenStream): boolean {
  return hasWord(tokens, FORMAL);
}

function hasWord(tokens: readonly Token[], words: ReadonlySet<string>): boolean {
  return tokens.some(({ norm }) => words.has(norm));
}

/** A third person acts: *de klant kan desgewenst*. */
function isSaidOfOthers(stream: TokenStream, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (AUXILIARIES.has(wordAt(stream, at))) return true;
  return false;
}
