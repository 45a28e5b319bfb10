import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './repository.js';

/** The guide to CI, `docs/ci.md`. */
export const guide = readFileSync(join(ROOT, 'docs/ci.md'), 'utf8');

/** The guide's blocks of code in a language. */
export function codeBlocks(language: string): string[] {
  return [...guide.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, name, text]) =>
    name === language && text !== undefined ? [text] : [],
  );
}
