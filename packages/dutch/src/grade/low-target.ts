import type { Match } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { isDenial } from '../clause/negation.js';
import { isGoal } from './goal.js';
import { readGrade } from './read-grade.js';
import { isAboutCustomers, isOtherScale } from './surroundings.js';
import { isFloor } from './threshold.js';

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

/** *geen genoegen met een 7*, *een 7 is te weinig*, *wij willen niet dat klanten een 7 geven*; not *niet lager dan een 7*. */
function isRefused({ block, focus }: Match): boolean {
  const { tokens } = block;
  const clause = clauseOf(block, focus.start);
  if (tokens[clause.start]?.norm === 'dat' && tokens[clause.start - 1]?.norm === 'niet') return true;
  for (let at = clause.start; at < clause.end; at++) {
    if (DROPPED.test(tokens[at]?.norm ?? '')) return true;
    if (STOPPING.test(`${tokens[at]?.norm} ${tokens[at + 1]?.norm}`)) return true;
    if (tokens[at]?.norm === 'te' && TOO_LITTLE.has(tokens[at + 1]?.norm ?? '')) return true;
    // *voor achten en niet voor zessen*
    if (at >= focus.end && /^(?:en|,)$/.test(tokens[at - 1]?.norm ?? '')) continue;
    if (isDenial(block, at) && !isFloor(block, focus.start)) return true;
  }
  return false;
}

/** *Stop met streven naar een 8*. */
const STOPPING = /^(?:stop|stoppen|gestopt|ophouden|klaar) met$/;
/** *de norm van een 7 geschrapt*. */
const DROPPED = /^(?:geschrapt|afgeschaft|losgelaten|verlaten|vervangen|opgegeven|weggegooid)$/;
const TOO_LITTLE: ReadonlySet<string> = new Set(['weinig', 'laag', 'mager', 'min', 'matig']);
