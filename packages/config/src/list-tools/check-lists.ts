import { checkEntries } from './check-entries.js';
import { checkExamples } from './check-examples.js';
import { checkOverlap } from './check-overlap.js';
import { checkUse } from './check-use.js';
import type { ListCheck, ListProblem } from './model.js';

/** What is to be said of lists besides the mistakes that loading them tells; by list, then by place. */
export function checkLists(check: ListCheck): readonly ListProblem[] {
  const order = new Map(check.checked.map(({ path }, index) => [path, index]));
  return [
    ...check.checked.flatMap((list) => checkExamples(list, check.readText)),
    ...checkOverlap(check),
    ...check.checked.flatMap((list) => checkEntries(list, check.today)),
    ...check.checked.flatMap((list) => checkUse(list, check.texts)),
  ].sort(
    (a, b) =>
      (order.get(a.path) ?? 0) - (order.get(b.path) ?? 0) ||
      a.position.line - b.position.line ||
      a.position.column - b.position.column,
  );
}
