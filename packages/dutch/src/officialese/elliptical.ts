import type { Match } from '@geestdrift/engine';
import { determinerOf } from '../agreement/determiners.js';
import { clauseOf } from '../clause/clause.js';
import { READER_SUBJECTS, WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { adjectiveEvidence, isVerbForm } from '../morphology/index.js';
import { AUXILIARIES, isParticiple } from './verb-words.js';
import { isStop, wordAt } from './words.js';

/** Whether the conjunction found opens a clause without a verb: *indien aanwezig*, *indien niet tijdig betaald*. */
export function isElliptical({ block, focus }: Match): boolean {
  const from = focus.end;
  const first = wordAt(block, from);
  if (READER_SUBJECTS.has(first) || WRITER_SUBJECTS.has(first) || determinerOf(first) !== undefined)
    return false;
  if (isStop(block, from)) return true;
  const { end } = clauseOf(block, from);
  let last = from;
  while (last < end && !isStop(block, last)) last++;
  const isBare = isParticiple(first) || adjectiveEvidence(first) === 'sure';
  // Indien gewenst kunt u: the verb behind it is that of the main clause.
  if (isBare && !first.endsWith('e') && (from + 1 >= last || AUXILIARIES.has(wordAt(block, from + 1))))
    return true;
  for (let at = from; at < last; at++) {
    const norm = wordAt(block, at);
    if (AUXILIARIES.has(norm)) return false;
    if (at > from && isVerbForm(norm) && at >= last - 2)
      return isParticiple(norm) && !(isVerbForm(norm) && /e$|en$/.test(first));
  }
  return last - from <= 4;
}
