import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { clauseOf, normAt, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { tellsPast } from '../clause/past.js';
import { datesIn } from './find-dates.js';
import { WEEKDAY } from './words.js';

/** Whether the sentence of a match says when. *Op 3 mei hebben wij uw brief ontvangen en …*: what is past does not count. */
export function isDated({ block, focus }: Match): boolean {
  const sentence = sentenceOf(block, focus.start);
  return datesIn(block, sentence).some((at) => {
    if (isAlsoOn(block, at)) return false;
    const part = conjunctOf(block, clauseOf(block, at), at);
    if (focus.start >= part.start && focus.start < part.end) return true;
    // *…, want er zijn dit jaar maar veertig potten*
    if (REASON.test(normAt(block, part.start))) return false;
    return !tellsPast(block, part) && !isOfAnother(block, sentence, at);
  });
}

const REASON = /^(?:want|omdat|aangezien|doordat)$/;

/** *Binnenkort rijden wij ook op zondag*: what will be, not when it begins. */
function isAlsoOn(stream: TokenStream, at: number): boolean {
  const day = [at, at + 1].find((near) => WEEKDAY.test(normAt(stream, near))) ?? at;
  const isOn = normAt(stream, day - 1) === 'op';
  return isOn && [day - 2, day + 1].some((near) => normAt(stream, near) === 'ook');
}

/** *(zij is tot en met dinsdag vrij)*: in parentheses, and said of somebody else. */
function isOfAnother({ tokens }: TokenStream, { start, end }: Range, at: number): boolean {
  const open = tokens.slice(start, at).findLastIndex(({ norm }) => norm === '(' || norm === ')') + start;
  const close = tokens.slice(at, end).findIndex(({ norm }) => norm === ')') + at;
  if (open < start || tokens[open]?.norm !== '(' || close < at) return false;
  return tokens.slice(open, close).some(({ norm }) => /^(?:hij|zij|ze)$/.test(norm));
}
