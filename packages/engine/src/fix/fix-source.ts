import type { CheckResult } from '../model/checking.js';
import { applyEdits, type FixMode } from './apply-edits.js';

const MAX_ROUNDS = 10;

export interface Fixed<Result extends CheckResult = CheckResult> {
  readonly text: string;
  /** What there is to say of `text`. */
  readonly result: Result;
  /** Whether a further run would change nothing; if not, `text` is the text as it was. */
  readonly settled: boolean;
}

/**
 * Applies edits and checks again until nothing changes, so that fixing twice is fixing once. Where that does not come to an
 * end the text is left alone: half of an endless change is no improvement.
 */
export function fixSource<Result extends CheckResult>(
  source: string,
  check: (text: string) => Result,
  mode: FixMode,
): Fixed<Result> {
  const first = check(source);
  let text = source;
  let result = first;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = applyEdits(text, result.findings, mode);
    if (next === text) return { text, result, settled: true };
    text = next;
    result = check(text);
  }
  if (applyEdits(text, result.findings, mode) === text) return { text, result, settled: true };
  return { text: source, result: first, settled: false };
}
