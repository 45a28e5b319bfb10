import picomatch from 'picomatch/posix.js';
import { countBrackets, countWildcards, expandBraces, isPlain, matchPlain } from './plain-glob.js';

/** With so few wildcards a regular expression takes no time worth mentioning. */
const FEW = 4;
/** With more than these, in a glob that needs a regular expression, it takes forever. */
const MANY = 7;
/** Brackets that are not closed double the time to make one, each of them. */
const MANY_BRACKETS = 24;
/** A regular expression much longer than any path takes time of its own. */
const LONG = 500;

/** Whether a path (relative, forward slashes) is meant. */
export type MatchPath = (path: string) => boolean;

/**
 * Matches a path against globs: one without a slash holds in every folder, one that ends in a slash means all below it,
 * one that starts with `!` takes paths out.
 */
export function matchGlobs(globs: readonly string[]): MatchPath {
  const included = globs.filter((glob) => !glob.startsWith('!')).map(matchGlob);
  const excluded = globs.filter((glob) => glob.startsWith('!')).map((glob) => matchGlob(glob.slice(1)));
  return (path) => included.some((match) => match(path)) && !excluded.some((match) => match(path));
}

function matchGlob(glob: string): MatchPath {
  const path = glob.replace(/^\.?\//, '');
  const whole = path.endsWith('/') ? `${path}**` : path;
  return matchFromTop(glob.includes('/') ? whole : `**/${whole}`);
}

/** A configuration may come from anyone: no glob of it may keep the run busy. */
function matchFromTop(glob: string): MatchPath {
  if (glob === '') return () => false;
  const isSimple = countBrackets(glob) <= MANY_BRACKETS && glob.length <= LONG;
  if (countWildcards(glob) <= FEW && isSimple) return picomatch(glob, { dot: true });
  const plain = expandBraces(glob);
  if (plain?.every(isPlain)) return (path) => plain.some((one) => matchPlain(one, path));
  return countWildcards(glob) <= MANY && isSimple ? picomatch(glob, { dot: true }) : () => false;
}
