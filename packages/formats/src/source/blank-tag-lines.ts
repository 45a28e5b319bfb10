import { unifiedCode } from './line-ends.js';
import { type Fill, NOTHING } from './mask.js';

/**
 * Turns tags that have their lines to themselves into blanks: where `{% if %}` stands alone on a line, the line is
 * empty, and so it parts paragraphs as an empty line does.
 */
export function blankTagLines(source: string, fills: readonly Fill[]): Fill[] {
  const result: Fill[] = [];
  let group: Fill[] = [];
  for (const fill of fills) {
    const previous = group[group.length - 1];
    if (previous !== undefined && !isBlank(source, previous.end, fill.start)) {
      result.push(...finishGroup(source, group));
      group = [];
    }
    group.push(fill);
  }
  result.push(...finishGroup(source, group));
  return result;
}

function finishGroup(source: string, group: readonly Fill[]): readonly Fill[] {
  const first = group[0];
  const last = group[group.length - 1];
  if (first === undefined || last === undefined || group.some((fill) => fill.with !== NOTHING)) return group;
  if (!startsLine(source, first.start) || !endsLine(source, last.end)) return group;
  return group.map((fill) => ({ ...fill, with: ' ' }));
}

/** Whether nothing but blanks of one line stands between. Looks at no more than a line's worth. */
function isBlank(source: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = unifiedCode(source, at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

function startsLine(source: string, at: number): boolean {
  let before = at - 1;
  while (before >= 0 && isBlank(source, before, before + 1)) before--;
  return before < 0 || unifiedCode(source, before) === 10;
}

function endsLine(source: string, at: number): boolean {
  let after = at;
  while (after < source.length && isBlank(source, after, after + 1)) after++;
  return after === source.length || unifiedCode(source, after) === 10;
}
