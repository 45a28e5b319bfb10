import type { TokenStream } from '../model/token.js';
import { holds } from './assertions.js';
import type { BlockAtoms } from './atoms.js';
import { ASSERT, ASSERTIONS, type Assertion, ATOM, JUMP, MATCH, SPLIT } from './opcodes.js';
import { nextStep, type PreparedProgram, type Scratch } from './prepared-program.js';

/** The instructions that threads have come to, each once. */
interface Threads {
  readonly at: Int32Array;
  count: number;
}

/**
 * Whether a match starts at token `start`: a run that keeps no captures. Most runs match nothing, and making their threads takes
 * longer than all else.
 */
export function canMatch(
  prepared: PreparedProgram,
  stream: TokenStream,
  start: number,
  atoms: BlockAtoms,
): boolean {
  const code = prepared.code();
  const scratch = prepared.scratch();
  let threads: Threads = { at: scratch.threads, count: 0 };
  let next: Threads = { at: scratch.further, count: 0 };
  nextStep(scratch);
  addThread(code, stream, threads, scratch, 0, start);
  for (let index = start; threads.count > 0; index++) {
    nextStep(scratch);
    next.count = 0;
    for (let number = 0; number < threads.count; number++) {
      const at = threads.at[number] as number;
      if (code[at] === MATCH) {
        if (index > start) return true;
      } else if (index < stream.tokens.length && atoms.test(code[at + 1] as number, index)) {
        addThread(code, stream, next, scratch, at + 2, index + 1);
      }
    }
    [threads, next] = [next, threads];
  }
  return false;
}

function addThread(
  code: readonly number[],
  stream: TokenStream,
  threads: Threads,
  { seen, step, stack }: Scratch,
  first: number,
  index: number,
): void {
  let depth = 0;
  stack[depth++] = first;
  while (depth > 0) {
    const at = stack[--depth] as number;
    if (seen[at] === step) continue;
    seen[at] = step;
    const operation = code[at];
    const operand = code[at + 1] as number;
    if (operation === ATOM || operation === MATCH) threads.at[threads.count++] = at;
    else if (operation === JUMP) stack[depth++] = operand;
    else if (operation === SPLIT) {
      stack[depth++] = code[at + 2] as number;
      stack[depth++] = operand;
    } else if (operation !== ASSERT || holds(ASSERTIONS[operand] as Assertion, stream, index)) {
      stack[depth++] = at + 2;
    }
  }
}
