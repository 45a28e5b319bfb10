import type { Rewriter } from '@geestdrift/engine';
import { aboveExpectation, exceedExpectation } from '../expectation/exceed.js';
import { exceedWhat } from '../expectation/exceed-what.js';

/**
 * *voldoet aan uw verwachtingen* → *overtreft uw verwachtingen*, whatever the order of words; `conform` → *boven*;
 * `what`: *voldoet aan wat u verwacht*.
 */
export const rewriter: Rewriter = (match, argument) => {
  if (argument === 'conform') return aboveExpectation(match);
  return argument === 'what' ? exceedWhat(match) : exceedExpectation(match);
};
