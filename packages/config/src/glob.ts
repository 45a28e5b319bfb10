import picomatch from 'picomatch/posix.js';

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
  const anywhere = !glob.startsWith('/') && !whole.includes('/');
  return picomatch(anywhere ? `**/${whole}` : whole, { dot: true });
}
