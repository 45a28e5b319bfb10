import type { Match } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { conjunctOf } from '../clause/conjunct.js';
import { tellsPast } from '../clause/past.js';
import { datesIn } from './find-dates.js';

/** Whether the sentence of a match says when. *Op 3 mei hebben wij uw brief ontvangen en …*: what is past does not count. */
export function isDated({ block, focus }: Match): boolean {
  return datesIn(block, sentenceOf(block, focus.start)).some((at) => {
    const part = conjunctOf(block, clauseOf(block, at), at);
    return (focus.start >= part.start && focus.start < part.end) || !tellsPast(block, part);
  });
}
