import type { Match, Token } from '@geestdrift/engine';
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
    if (
      isDenial(block, at) &&
      !isFloor(block, focus.start) &&
      !isMissed(tokens.slice(clause.start, clause.end))
    )
      return true;
  }
  return false;
}

/** *Het doel van een 8 is niet gehaald*: it stands, whatever came of it. */
function isMissed(words: readonly Token[]): boolean {
  return words.some(({ norm }) => NORM.test(norm)) && words.some(({ norm }) => REACHING.test(norm));
}
const NORM = /(?:norm|doel|doelen|doelstelling|streefwaarde|streefcijfer|target|kpi|ondergrens)$/;
const REACHING = /^(?:ge|be)?haal(?:d|t|de|den)?$|^halen$|^bereik(?:t|te|ten)?$/;

/** *Stop met streven naar een 8*. */
const STOPPING = /^(?:stop|stoppen|gestopt|ophouden|klaar) met$/;
/** *de norm van een 7 geschrapt*. */
const DROPPED = /^(?:geschrapt|afgeschaft|losgelaten|verlaten|vervangen|opgegeven|weggegooid)$/;
const TOO_LITTLE: ReadonlySet<string> = new Set(['weinig', 'laag', 'mager', 'min', 'matig']);
