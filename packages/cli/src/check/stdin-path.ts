import { resolve } from 'node:path';

/** The name that standard input goes by where none is given; it decides on format and settings. */
export const STDIN_NAME = 'stdin.txt';

export function stdinPath(cwd: string, name: string | undefined = STDIN_NAME): string {
  return resolve(cwd, name);
}
