import type { Match } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { isDenial } from '../clause/negation.js';
import { isGoal } from './goal.js';
import { readGrade } from './read-grade.js';
import { isAboutCustomers, isOtherScale } from './surroundings.js';

/** Whether a match is a grade below the bar (option `lat`) that customers are meant to give. */
export function isLowTarget(match: Match): boolean {
  const grade = readGrade(match);
  if (grade === undefined || grade.value >= barOf(match)) return false;
  return isGoal(match, grade) && isAboutCustomers(match) && !isOtherScale(match) && !isRefused(match);
}

/** The bar: what one should aim for. */
export function barOf({ options }: Match): number {
  return options.lat as number;
}

/** *geen genoegen met een 7*, *een 7 is niet genoeg*; not *niet lager dan een 7*. */
function isRefused({ block, focus }: Match): boolean {
  const clause = clauseOf(block, focus.start);
  for (let at = clause.start; at < clause.end; at++) {
    const isNorm = /^(?:lager|minder|slechter|onder)$/.test(block.tokens[at + 1]?.norm ?? '');
    if (isDenial(block, at) && !isNorm) return true;
  }
  return false;
}
