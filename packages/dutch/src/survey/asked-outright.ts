import type { Match, Token } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';

/**
 * Whether a match is put as a question: it closes with a question mark, or, on a form, with nothing at all behind an
 * opening verb or question word (*Bent u tevreden over de balie*).
 */
export function isAskedOutright({ block, focus }: Match): boolean {
  const { tokens } = block;
  const { start, end } = sentenceOf(block, focus.start);
  const mark = tokens
    .slice(focus.end - 1, end)
    .find(({ norm }) => norm === '?' || norm === '.' || norm === '!');
  if (mark !== undefined) return mark.norm === '?';
  const label = tokens.slice(start, focus.start);
  return label.length === 0 || /^[:.)–-]$/.test((label.at(-1) as Token).norm);
}
