import type { BlockView } from '@geestdrift/engine';

/** A row may be as wide as anybody likes, and each of its cells may ask for the others. */
const FURTHEST = 8;

/**
 * The cells of the same row to one side, nearest first, at most eight: until the columns start anew, which the order of their heads tells. None
 * for what is no cell; where there are no heads, rows cannot be told apart.
 */
export function cellsBeside(block: BlockView, step: 1 | -1): readonly BlockView[] {
  if (block.kind !== 'table-cell') return [];
  const cells: BlockView[] = [];
  let column = block.columnHead()?.index;
  for (let distance = 1; distance <= FURTHEST; distance++) {
    const cell = block.neighbour(distance * step);
    if (cell?.kind !== 'table-cell') break;
    const next = cell.columnHead()?.index;
    if (next !== undefined && column !== undefined && (next - column) * step <= 0) break;
    cells.push(cell);
    column = next ?? column;
  }
  return cells;
}
