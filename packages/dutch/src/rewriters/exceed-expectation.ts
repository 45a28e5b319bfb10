import type { Rewriter } from '@geestdrift/engine';
import { aboveExpectation, exceedExpectation } from '../expectation/exceed.js';

/** *voldoet aan uw verwachtingen* → *overtreft uw verwachtingen*, whatever the order of words; `conform` → *boven*. */
export const rewriter: Rewriter = (match, argument) =>
  argument === 'conform' ? aboveExpectation(match) : exceedExpectation(match);
