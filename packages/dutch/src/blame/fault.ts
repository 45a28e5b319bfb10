import type { Match } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { subjectOf } from '../promise/subject.js';
import { someWord } from '../promise/words.js';
import { hasOtherSubject } from './other-subject.js';
import { isSupposed } from './supposed.js';

/** *Het kan zijn dat u het adres verkeerd heeft ingevuld* holds nothing against anyone, nor does what could not be helped. */
const EXCUSING = wordSet('kan kunnen hoeft vaak soms waarschijnlijk mogelijk');

/** Whether a match says, as a fact, that the reader did something badly: *u heeft het formulier verkeerd ingevuld*. */
export function isFaultOfReader(match: Match): boolean {
  const { block, focus } = match;
  const clause = clauseOf(block, focus.start);
  if (isSupposed(match) || hasOtherSubject(match) || subjectOf(block, clause).actor === 'writer')
    return false;
  if (someWord(block, { start: clause.start, end: Math.max(clause.end, focus.end) }, WRITER_SUBJECTS))
    return false;
  const before = { start: sentenceOf(block, focus.start).start, end: focus.start };
  return !someWord(block, before, EXCUSING);
}
