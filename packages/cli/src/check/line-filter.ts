import { resolve } from 'node:path';
import type { Finding } from '@geestdrift/engine';
import type { LineRange, Lines } from '@geestdrift/node';
import type { SourcePositions } from '@geestdrift/reporters';
import type { Flags } from '../arguments/flags.js';
import { realPathOf, statsOf } from '../stats.js';
import { UsageError } from '../usage-error.js';
import { STDIN_NAME, stdinPath } from './stdin-path.js';

/** Lets through what stands on certain lines. */
export interface LineFilter {
  /** Whether any line of a file counts. */
  hasLines(path: string): boolean;
  /** The findings of a text that touch a line that counts; all that have no line, where any counts. */
  keep(path: string, index: () => SourcePositions, findings: readonly Finding[]): readonly Finding[];
}

/** The lines that `--since` and `--lines` mean; undefined: all. Throws {@link UsageError}. */
export async function readLineFilter(
  { since, lines, stdin, stdinFilename = STDIN_NAME }: Flags,
  cwd: string,
): Promise<LineFilter | undefined> {
  if (since === undefined && lines.length === 0) return undefined;
  const known = since === undefined ? new Map<string, Lines>() : await findSince(since, cwd);
  const text = stdin ? realPathOf(stdinPath(cwd, stdinFilename)) : undefined;
  for (const given of lines) {
    const { file, range } = readLines(given);
    const path = realPathOf(resolve(cwd, file));
    // A mistyped name would let through nothing, as if all were well.
    if (text === undefined && statsOf(path)?.isFile() !== true)
      throw new UsageError('no-lines-file', given, file);
    if (text !== undefined && path !== text)
      throw new UsageError('wrong-value', `--lines ${given}`, `${stdinFilename}:3-10`);
    const before = known.get(path);
    if (before !== 'all') known.set(path, [...(before ?? []), range]);
  }
  // Standard input is one text, whatever reports call it.
  return createLineFilter((path) => known.get(text ?? path) ?? known.get(realPathOf(path)) ?? []);
}

function createLineFilter(linesOf: (path: string) => Lines): LineFilter {
  return {
    hasLines: (path) => linesOf(path).length > 0,
    keep: (path, index, findings) => {
      const ranges = linesOf(path);
      if (ranges === 'all' || findings.length === 0) return findings;
      const { positionAt } = index();
      return findings.filter(({ range, unplaced }) => {
        if (unplaced === true) return ranges.length > 0;
        const first = positionAt(range.start).line;
        const last = positionAt(Math.max(range.start, range.end - 1)).line;
        return ranges.some((one) => first <= one.last && last >= one.first);
      });
    },
  };
}

async function findSince(ref: string, cwd: string): Promise<Map<string, Lines>> {
  const { findChangedLines, GitError } = await import('@geestdrift/node/changed-lines');
  try {
    return await findChangedLines(ref, cwd);
  } catch (error) {
    if (error instanceof GitError) throw new UsageError(error.code, error.found);
    throw error;
  }
}

/** `mail.md:3-10`, `mail.md:3`, `mail.md:3-`. */
function readLines(given: string): { readonly file: string; readonly range: LineRange } {
  const [, file, from, to] = /^(.+):([1-9]\d{0,8})(?:-(\d{0,9}))?$/s.exec(given) ?? [];
  const first = Number(from);
  const last = to === undefined ? first : to === '' ? Number.POSITIVE_INFINITY : Number(to);
  if (file === undefined || last < first)
    throw new UsageError('wrong-value', `--lines ${given}`, 'mail.md:3-10');
  return { file, range: { first, last } };
}
