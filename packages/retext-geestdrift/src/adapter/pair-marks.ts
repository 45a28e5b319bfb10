import type { Mark } from '@geestdrift/engine';
import type { Sign } from './markup-signs.js';

interface Open {
  /** `*`, `_`, `~`, `[`, or a tag's name. */
  readonly name: string;
  start: number;
  end: number;
  /** Of a run of delimiters: its full length, and whether it may close as well. */
  readonly length: number;
  readonly both: boolean;
}

type Run = Extract<Sign, { kind: 'run' }>;

const PUNCTUATION = /[\p{P}\p{S}]/u;

/**
 * Pairs the markup of one paragraph: what opens with what closes it, runs of `*`, `_` and `~` as CommonMark does. What
 * finds no partner is left out.
 */
export function pairMarks(signs: readonly Sign[], source: string): Mark[] {
  const marks: Mark[] = [];
  const open: Open[] = [];
  for (const sign of signs) {
    if (sign.kind === 'run') pairRun(sign, source, open, marks);
    else if (sign.kind === 'open') open.push({ ...sign, length: 0, both: false });
    else close(sign.name, sign.start, sign.end, open, marks);
  }
  return marks.sort((a, b) => a.open.start - b.open.start || b.close.end - a.close.end);
}

function close(name: string, start: number, end: number, open: Open[], marks: Mark[]): void {
  let at = open.length - 1;
  while (at >= 0 && (open[at] as Open).name !== name) at--;
  const opening = open[at];
  if (opening === undefined) return;
  marks.push({ open: { start: opening.start, end: opening.end }, close: { start, end } });
  // Nothing reaches over a link's border; tags and emphasis may cross each other.
  if (name === '[') open.length = at;
  else open.splice(at, 1);
}

function pairRun(run: Run, source: string, open: Open[], marks: Mark[]): void {
  const { opens, closes } = flank(run, source);
  const length = run.end - run.start;
  let { start } = run;
  while (closes && start < run.end) {
    const at = findOpener(open, run.character, length, opens);
    const opening = open[at];
    if (opening === undefined) break;
    const size = Math.min(2, opening.end - opening.start, run.end - start);
    marks.push({
      open: { start: opening.end - size, end: opening.end },
      close: { start, end: start + size },
    });
    dropRunsAbove(open, at);
    opening.end -= size;
    if (opening.end === opening.start) open.splice(at, 1);
    start += size;
  }
  if (opens && start < run.end) open.push({ name: run.character, start, end: run.end, length, both: closes });
}

/** The innermost opener of the same character, not beyond a link's border; CommonMark's rule of three holds. */
function findOpener(open: readonly Open[], character: string, length: number, both: boolean): number {
  for (let at = open.length - 1; at >= 0; at--) {
    const other = open[at] as Open;
    if (other.name === '[') return -1;
    if (other.name !== character) continue;
    const odd = character !== '~' && (other.both || both) && (other.length + length) % 3 === 0;
    if (!odd || (other.length % 3 === 0 && length % 3 === 0)) return at;
  }
  return -1;
}

function dropRunsAbove(open: Open[], at: number): void {
  for (let above = open.length - 1; above > at; above--) {
    if ('*_~'.includes((open[above] as Open).name)) open.splice(above, 1);
  }
}

function flank(run: Run, source: string): { readonly opens: boolean; readonly closes: boolean } {
  const before = source[run.start - 1] ?? ' ';
  const behind = source[run.end] ?? ' ';
  const left = !isBlank(behind) && (!isMark(behind) || isBlank(before) || isMark(before));
  const right = !isBlank(before) && (!isMark(before) || isBlank(behind) || isMark(behind));
  if (run.character !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || isMark(before)), closes: right && (!left || isMark(behind)) };
}

function isBlank(character: string): boolean {
  return /\s/.test(character);
}

function isMark(character: string): boolean {
  return PUNCTUATION.test(character);
}
