import type { Edit, Range } from '@geestdrift/engine';
import type { Choice } from './icu-message.js';

/** What edits of a value must spare; offsets in the source. */
export interface Guard {
  /** Placeholders and syntax, in order. */
  readonly fixed: readonly Range[];
  readonly choices: readonly Choice[];
}

/**
 * Whether edits leave what is fixed, and what stands beside a choice, as it is. Words in a branch may change together with words
 * outside of it: the other branches are readings, which must be mended as well.
 */
export function spares({ fixed, choices }: Guard, edits: readonly Edit[]): boolean {
  if (edits.some(({ range }) => fixed.some((one) => overlaps(range, one)))) return false;
  return edits.every(({ range }) => isAside(choices, range));
}

/** Whether a stretch lies in one branch, or with a character between it and each choice. */
function isAside(choices: readonly Choice[], hull: Range): boolean {
  return choices.every(({ start, end, branches }) => {
    if (hull.end < start || hull.start > end) return true;
    const branch = branches.find((one) => one.start <= hull.start && hull.end <= one.end);
    return branch !== undefined && isAside(branch.choices, hull);
  });
}

function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}
