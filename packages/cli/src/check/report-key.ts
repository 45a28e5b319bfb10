import { hashContent } from '../cache/hash-content.js';
import type { CheckContext } from './check-file.js';
import type { Gathered } from './check-files.js';
import type { Surroundings } from './model.js';

/**
 * All that a report is made of, as a hash: files, what holds for them, what they hold, and how they are told of. undefined where more
 * counts: what is mended, left out or wrong.
 */
export async function reportKeyOf(
  { jobs, errors, unchecked }: Gathered,
  { flags, baseline, lineFilter }: CheckContext,
  { io, locale, colors }: Surroundings,
): Promise<string | undefined> {
  const isPlain = flags.fix === 'none' && flags.suppressions === undefined && lineFilter === undefined;
  if (!isPlain || jobs.length === 0 || errors.length > 0 || unchecked > 0) return undefined;
  if (await baseline.holdsFor(jobs.map(({ file }) => file.path))) return undefined;
  const parts = [JSON.stringify([flags.format, flags.quiet, locale, colors, io.stdout.columns, io.cwd])];
  for (const { file, key, examined } of jobs) {
    if (examined === undefined) return undefined;
    if ('record' in examined) parts.push(file.path, key, examined.hash, examined.beside ?? '');
    else if (examined.failure.error === undefined) parts.push(JSON.stringify(examined.failure));
    else return undefined;
  }
  return hashContent(parts.join('\n'));
}
