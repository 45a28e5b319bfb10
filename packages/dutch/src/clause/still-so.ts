import type { Match } from '@geestdrift/engine';
import { wordsOf } from '../promise/words.js';
import { sentenceAfter, sentenceOf } from './clause.js';

/** Behind what was, a clause or the next sentence that takes it up. */
const TAKEN_UP = /(?:^(?:en |maar )?| en )(?:dat|dit|zo|het|hij|zij|daar|nu|vandaag) (.*)$/;
const STILL =
  /(?:^| )(?:(?:zo )?gebleven|nog steeds|nog altijd|nog zo|n(?:iet|ooit) veranderd|onveranderd)(?: |$)/;
const NO_LONGER = /(?:^| )(?:niet|geen|nooit|zelden)(?: |$)(?!veranderd)/;

/** Whether what a match says was so is so still: *Toen was de klant koning. Dat is zo gebleven.* */
export function isStillSo({ block, focus }: Match): boolean {
  const { end } = sentenceOf(block, focus.start);
  const next = sentenceAfter(block, focus.start);
  // *En weet je? Dat is nooit veranderd*
  const isAsked = next !== undefined && block.tokens[next.end - 1]?.norm === '?';
  const after = isAsked ? sentenceAfter(block, next.start) : next;
  return [{ start: focus.end, end }, ...(after === undefined ? [] : [after])].some((range) => {
    const said = TAKEN_UP.exec(wordsOf(block, range).join(' '))?.[1] ?? '';
    return STILL.test(said) && !NO_LONGER.test(said);
  });
}
