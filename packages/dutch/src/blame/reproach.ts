import type { Match } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { DENYING } from '../lexicon/denials.js';
import { wordSet } from '../morphology/word-list.js';
import { isSaidByOthers } from '../quotation/attributed.js';

/** What one could have done to know or to tell. */
const NOTICING = wordSet(
  'lezen nalezen zien bekijken nakijken opzoeken melden doorgeven bellen vragen navragen appen mailen zeggen',
);

/** The words of a sentence around its *had u*. */
interface Said {
  readonly words: readonly string[];
  /** The word right before *had*; empty where *had* opens the sentence. */
  readonly before: string;
  /** From *had* on. */
  readonly behind: readonly string[];
  readonly isQuestion: boolean;
}

/** Each word order of a reproach. */
const REPROACHES: readonly ((said: Said) => boolean)[] = [asksWhyNot, wishes, remindsOfThat, remindsAsWell];

/** Whether *had u* opens a reproach, where otherwise it would ask or suppose something. */
export function isReproach(match: Match): boolean {
  const { block, focus } = match;
  const { start, end } = sentenceOf(block, focus.start);
  const words = block.tokens.slice(start, end).map(({ norm }) => norm);
  const at = focus.start - start;
  const before = words[at - 1] ?? '';
  const opens = at === 0 || (at < 5 && (before === ',' || POINTING.has(before)));
  if (!opens || words[at] !== 'had' || isSaidByOthers(match)) return false;
  const said = { words, before, behind: words.slice(at), isQuestion: words.at(-1) === '?' };
  return REPROACHES.some((holds) => holds(said));
}
const POINTING = wordSet('dat dit die daar');

/** *Had u dat niet eerder kunnen melden?* */
function asksWhyNot({ words, before, isQuestion }: Said): boolean {
  return isQuestion && words.includes('niet') && !POINTING.has(before);
}

/** *Had u maar moeten bellen.* With a comma behind it, it supposes something. */
function wishes({ words, behind, isQuestion }: Said): boolean {
  return !isQuestion && words.includes('maar') && !behind.includes(',');
}

/** *Dat had u toch kunnen zien?* */
function remindsOfThat({ before, behind }: Said): boolean {
  return POINTING.has(before) && behind.includes('toch') && couldNotice(behind);
}

/** *Had je ook kunnen appen.* */
function remindsAsWell({ before, behind }: Said): boolean {
  const isPlain = !behind.includes(',') && !behind.includes('?');
  return !POINTING.has(before) && behind.includes('ook') && isPlain && couldNotice(behind);
}

function couldNotice(words: readonly string[]): boolean {
  return words.some((word) => NOTICING.has(word)) && !words.some((word) => DENYING.has(word));
}
