import { showPlainly } from '@geestdrift/reporters';
import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff';
import pico from 'picocolors';

const CONTEXT = 3;

/** Who takes a diff. */
interface Taker {
  readonly colors: boolean;
  /** Shows control characters as pictures; `git apply` and `patch` want them as they are. */
  readonly isTerminal: boolean;
}

/** A unified diff of one file, as `git apply` and `patch` take it. `path`: relative, with forward slashes. */
export function formatDiff(path: string, before: string, after: string, taker: Taker): string {
  const names = [`a/${path}`, `b/${path}`] as const;
  const hunks = compareLines(before, after);
  const patch =
    hunks === undefined
      ? structuredPatch(...names, before, after, '', '', { context: CONTEXT })
      : { ...structuredPatch(...names, '', ''), hunks };
  const lines = formatPatch(patch, FILE_HEADERS_ONLY).split('\n');
  const shown = taker.isTerminal ? lines.map(showLine) : lines;
  return (taker.colors ? shown.map(colorLine) : shown).join('\n');
}

/** Tabs, and the ends of lines of Windows, do a terminal no harm. */
function showLine(line: string): string {
  return line.replace(/\r$/, '').split('\t').map(showPlainly).join('\t');
}

/** What changed between texts of as many lines, in linear time; undefined where lines came or went. */
function compareLines(before: string, after: string): StructuredPatchHunk[] | undefined {
  const old = splitLines(before);
  const now = splitLines(after);
  if (old.length !== now.length) return undefined;
  const changed = [...old.keys()].filter((line) => old[line] !== now[line]);
  const hunks: StructuredPatchHunk[] = [];
  for (let at = 0; at < changed.length; ) {
    let last = at;
    while ((changed[last + 1] ?? Number.POSITIVE_INFINITY) - (changed[last] as number) <= 2 * CONTEXT) last++;
    const start = Math.max(0, (changed[at] as number) - CONTEXT);
    const end = Math.min(old.length, (changed[last] as number) + CONTEXT + 1);
    const lines = end - start;
    const place = { oldStart: start + 1, oldLines: lines, newStart: start + 1, newLines: lines };
    hunks.push({ ...place, lines: describeLines(old.slice(start, end), now.slice(start, end)) });
    at = last + 1;
  }
  return hunks;
}

function describeLines(old: readonly string[], now: readonly string[]): string[] {
  const lines: string[] = [];
  for (let at = 0; at < old.length; ) {
    const start = at;
    while (at < old.length && old[at] !== now[at]) at++;
    for (const line of old.slice(start, at)) lines.push(...markLine('-', line));
    for (const line of now.slice(start, at)) lines.push(...markLine('+', line));
    if (at < old.length) lines.push(...markLine(' ', old[at++] as string));
  }
  return lines;
}

function markLine(mark: string, line: string): string[] {
  return line.endsWith('\n') ? [mark + line.slice(0, -1)] : [mark + line, '\\ No newline at end of file'];
}

function splitLines(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

const { bold, cyan, green, red } = pico.createColors(true);

function colorLine(line: string): string {
  if (line.startsWith('---') || line.startsWith('+++')) return bold(line);
  if (line.startsWith('@@')) return cyan(line);
  if (line.startsWith('-')) return red(line);
  return line.startsWith('+') ? green(line) : line;
}
