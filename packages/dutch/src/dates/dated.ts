import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { tellsPast } from '../clause/past.js';
import { datesIn } from './find-dates.js';

/** Whether the sentence of a match says when. *Op 3 mei hebben wij uw brief ontvangen en …*: what is past does not count. */
export function isDated({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  return datesIn(block, sentence).some((at) => {
    const part = conjunctOf(block, clauseOf(block, at), at);
    if (focus.start >= part.start && focus.start < part.end) return true;
    return !tellsPast(block, part) && !isOfAnother(block, sentence, at);
  });
}

/** *(zij is tot en met dinsdag vrij)*: in parentheses, and said of somebody else. */
function isOfAnother({ tokens }: TokenStream, { start, end }: Range, at: number): boolean {
  const open = tokens.slice(start, at).findLastIndex(({ norm }) => norm === '(' || norm === ')') + start;
  const close = tokens.slice(at, end).findIndex(({ norm }) => norm === ')') + at;
  if (open < start || tokens[open]?.norm !== '(' || close < at) return false;
  return tokens.slice(open, close).some(({ norm }) => /^(?:hij|zij|ze)$/.test(norm));
}
