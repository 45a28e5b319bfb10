import type { BlockView, Match, Range, Token } from '@geestdrift/engine';
import { clauseBefore, clauseOf, sentenceOf } from '../clause/clause.js';
import { READER_SUBJECTS, WRITER_SUBJECTS, WRITER_WORDS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { YOURS } from '../promise/lexicon.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { hasWord } from '../satisfaction/context.js';
import { isSurveyWord, NOT_OURS, READERS_OWN } from './words.js';

/** Whether a question is about the reader's work, body or life, or about another company: nothing of ours. */
export function isAboutOthers(block: BlockView, focus: Range): boolean {
  if (hasWord(block, focus, NOT_OURS)) return true;
  const words = block.tokens.slice(focus.start, focus.end);
  return words.some(
    (_, at) => isReadersOwn(words, at) || isOneself(words, at) || isHowReaderLives(words, at),
  );
}

/** *Ben je zelf tevreden met je tekst?*: what the reader makes. */
function isOneself(words: readonly Token[], at: number): boolean {
  if (words[at]?.norm !== 'zelf') return false;
  return words.some(({ norm }, index) => ABOUT.test(norm) && YOURS.has(words[index + 1]?.norm ?? ''));
}
const ABOUT = /^(?:over|met)$/;

/** *Uw slaap*, *uw sociale leven*; not *uw bericht over team West*. */
function isReadersOwn(words: readonly Token[], at: number): boolean {
  // *Uw eigen spreekvaardigheid*.
  if (words[at]?.norm === 'eigen') return YOURS.has(words[at - 1]?.norm ?? '');
  if (!READERS_OWN.has((words[at] as Token).norm)) return false;
  // *Waren u en uw gezin tevreden?*
  if (words[at - 2]?.norm === 'en' && READER_SUBJECTS.has(words[at - 3]?.norm ?? '')) return false;
  const [second, first] = [words[at - 2]?.norm ?? '', words[at - 1]?.norm ?? ''];
  return YOURS.has(first) || (/e$/.test(first) && YOURS.has(second) && second !== 'u');
}

/** What one is given, in a clause on the reader: *hoe u geholpen bent*, *wat u kreeg*. */
const GIVEN: ReadonlySet<string> = wordSet(`
  bent ben was waren werd werden wordt krijgt kreeg krijgen ontvangt ontving heeft hebt heb hebben kunt kan kon konden
`);

/** *Met hoe u slaapt*, *met wie je bent*. */
function isHowReaderLives(words: readonly Token[], at: number): boolean {
  const { norm } = words[at] as Token;
  if (!/^(?:hoe|wie|wat)$/.test(norm) || !/^(?:over|met)$/.test(words[at - 1]?.norm ?? '')) return false;
  if (!READER_SUBJECTS.has(words[at + 1]?.norm ?? '')) return false;
  return (
    norm === 'wie' || !words.slice(at + 2).some((word) => GIVEN.has(word.norm) || WRITER_WORDS.has(word.norm))
  );
}

/** Not *mijn*: somebody's aunt sends no survey. */
function isOurs(norm: string): boolean {
  return WRITER_SUBJECTS.has(norm) || norm === 'ons' || norm === 'onze';
}

const ASKED: ReadonlySet<string> = wordSet('vroeg vroegen informeerde informeerden wilde wilden wou');

/** *De trainer vroeg: zijn jullie tevreden?*, *De bank vroeg of u tevreden bent*: no survey, and not by us. */
export function isAskedByOthers(match: Match): boolean {
  const { block, focus } = match;
  const { tokens } = block;
  const sentence = sentenceOf(block, focus.start);
  const around = [...tokens.slice(sentence.start, focus.start), ...tokens.slice(focus.end, sentence.end)];
  if (around.some(({ norm }) => isOurs(norm) || isSurveyWord(norm))) return false;
  if (isSaidByOthers(match)) return true;
  const above = clauseBefore(block, clauseOf(block, focus.start));
  return above !== undefined && hasWord(block, above, ASKED);
}
