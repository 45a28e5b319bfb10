import type { Edit, Range } from '@geestdrift/engine';
import type { Choice } from './icu-message.js';

/** What edits of a value must spare; offsets in the source. */
export interface Guard {
  /** Placeholders and syntax, in order. */
  readonly fixed: readonly Range[];
  readonly choices: readonly Choice[];
}

/**
 * Whether edits leave what is fixed, and what stands beside a choice, as it is. Words in a branch and words outside of
 * it do not change together: the other branches would not fit any more.
 */
export function spares({ fixed, choices }: Guard, edits: readonly Edit[]): boolean {
  if (edits.some(({ range }) => fixed.some((one) => overlaps(range, one)))) return false;
  if (choices.length === 0 || edits.length === 0) return true;
  const hull = {
    start: Math.min(...edits.map(({ range }) => range.start)),
    end: Math.max(...edits.map(({ range }) => range.end)),
  };
  return isAside(choices, hull);
}

/** Whether a stretch lies in one branch, or with a character between it and each choice. */
function isAside(choices: readonly Choice[], hull: Range): boolean {
  return choices.every(({ start, end, branches }) => {
    if (hull.end < start - 1 || hull.start > end + 1) return true;
    const branch = branches.find((one) => one.start <= hull.start && hull.end <= one.end);
    return branch !== undefined && isAside(branch.choices, hull);
  });
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
