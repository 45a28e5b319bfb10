import type { GivenOptions } from './arguments/parse.js';
import type { Io } from './io.js';

/** Whether to colour: what was asked for, then the conventions of the environment, then whether a person looks on. */
export function decideColors(options: GivenOptions, { env, stdout }: Io): boolean {
  const asked = options.lastOf('color', 'no-color');
  if (asked !== undefined) return asked === 'color';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  // A report in a file is read by other programs.
  return stdout.isTerminal && env.TERM !== 'dumb' && !options.has('output-file');
}
