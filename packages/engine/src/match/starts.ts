import type { TokenStream } from '../model/token.js';
import { holds } from './assertions.js';
import type { BlockAtoms } from './atoms.js';
import type { PreparedProgram } from './prepared-program.js';

/** A cheap look before a run: the tokens at which a match can start, ascending. */
export function startsOf(
  program: PreparedProgram,
  stream: TokenStream,
  atoms: BlockAtoms,
): readonly number[] {
  const count = stream.tokens.length;
  const ends: (readonly number[])[] = [];
  for (const exit of program.exits()) {
    const positions = atoms.positions(exit);
    if (positions.length > 0) ends.push(positions);
  }
  if (ends.length === 0) return NONE;
  const most = program.longest();
  const starts: number[] = [];
  for (const { atoms: first, assertions } of program.entries()) {
    for (const start of anyOf(first, atoms, count)) {
      if (!ends.some((positions) => isNear(positions, start, most))) continue;
      if (assertions.every((assertion) => holds(assertion, stream, start))) starts.push(start);
    }
  }
  return program.entries().length < 2 || starts.length < 2
    ? starts
    : [...new Set(starts)].sort((a, b) => a - b);
}

const NONE: readonly number[] = [];

/** Whether one of these tokens, ascending, is among so many from `start` on. */
function isNear(positions: readonly number[], start: number, most: number): boolean {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < positions.length && (positions[low] as number) - start < most;
}

/** The tokens at which one of the atoms stands, ascending. */
function anyOf(wanted: readonly number[], atoms: BlockAtoms, count: number): readonly number[] {
  let only = NONE;
  let marked: Uint8Array | undefined;
  for (const atom of wanted) {
    const positions = atoms.positions(atom);
    if (positions.length === 0) continue;
    if (only.length === 0) only = positions;
    else marked = mark(positions, marked ?? mark(only, new Uint8Array(count)));
  }
  return marked === undefined ? only : listOf(marked);
}

function mark(positions: readonly number[], marked: Uint8Array): Uint8Array {
  for (const at of positions) marked[at] = 1;
  return marked;
}

function listOf(marked: Uint8Array): readonly number[] {
  const positions: number[] = [];
  for (let at = 0; at < marked.length; at++) if (marked[at] !== 0) positions.push(at);
  return positions;
}
