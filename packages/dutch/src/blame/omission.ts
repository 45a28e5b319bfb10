import type { Match, Range, Token } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { DENYING } from '../lexicon/denials.js';
import { BEFORE_DE_WORD } from '../lexicon/determiners.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { subjectOf } from '../promise/subject.js';
import { indexWhere, someWord } from '../promise/words.js';
import { hasOtherSubject } from './other-subject.js';
import { isSupposed } from './supposed.js';

/** What people forget and are helped with. */
const SECRETS = wordSet(`
  wachtwoord wachtwoorden pincode code inlogcode gebruikersnaam inlognaam inloggegevens password toegangscode
`);
const THIS = wordSet('dit dat zulks');

/** Whether a match says that the reader forgot, omitted or neglected something. */
export function isOmissionOfReader(match: Match): boolean {
  const { block, focus } = match;
  const clause = clauseOf(block, focus.start);
  if (isSupposed(match) || isRelative(match) || hasOtherSubject(match)) return false;
  const told = { start: clause.start, end: Math.max(clause.end, focus.end) };
  if (someWord(block, { start: told.start, end: focus.end }, WRITER_SUBJECTS)) return false;
  if (someWord(block, { start: told.start, end: focus.end }, DENYING)) return false;
  if (isSecret(match, told) || subjectOf(block, clause).actor === 'writer') return false;
  return !isAttribute(match) && !isLegacy(match);
}

/** *u bent uw pincode vergeten*; not *vergeten de pincode te wijzigen*. */
function isSecret({ block, focus }: Match, told: Range): boolean {
  const { end } = sentenceOf(block, focus.start);
  const isDeed = block.tokens.slice(focus.end, end).some(({ norm }) => norm === 'te');
  return someWord(block, isDeed ? { ...told, end: focus.end } : told, SECRETS);
}

/** *wat u bent vergeten, brengen wij*, *de les waarin je vergat te sturen*: the things and the time, not the forgetting. */
function isRelative({ block: { tokens }, focus }: Match): boolean {
  const before = tokens[focus.start - 1]?.norm ?? '';
  return (
    /^(?:die|wat|waarop|waarin|toen)$/.test(before) && READER_SUBJECTS.has(tokens[focus.start]?.norm ?? '')
  );
}

/** *uw vergeten paraplu*. */
function isAttribute({ block, focus }: Match): boolean {
  const { tokens } = block;
  const at = indexWhere(block, focus, ({ norm }) => norm === 'vergeten');
  if (at === undefined || !BEFORE_DE_WORD.has(tokens[at - 1]?.norm ?? '')) return false;
  // *ben je vergeten*: the subject.
  if (at - 1 <= focus.start + 1 && READER_SUBJECTS.has(tokens[at - 1]?.norm ?? '')) return false;
  const next = tokens[at + 1];
  return next?.kind === 'word' && next.norm !== 'te' && next.norm !== 'om';
}

/** *U heeft uw zoon een huis nagelaten*: left by will. What is left undone has *te* or *dit* with it. */
function isLegacy({ block, focus }: Match): boolean {
  const isLeft = block.tokens.slice(focus.start, focus.end).some(({ norm }) => norm === 'nagelaten');
  if (!isLeft) return false;
  const sentence = sentenceOf(block, focus.start);
  const behind = block.tokens.slice(focus.end, sentence.end);
  const before = block.tokens.slice(sentence.start, focus.end);
  return !behind.some(({ norm }) => norm === 'te') && !before.some((token: Token) => THIS.has(token.norm));
}
