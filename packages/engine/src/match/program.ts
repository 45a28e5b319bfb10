import type { Range } from '../model/document.js';
import type { Program } from '../model/rule.js';
import type { TokenStream } from '../model/token.js';
import { holds } from './assertions.js';
import type { BlockAtoms } from './atoms.js';
import { canMatch } from './can-match.js';
import { ASSERT, ASSERTIONS, type Assertion, JUMP, MATCH, SAVE, SPLIT } from './opcodes.js';
import { nextStep, type PreparedProgram } from './prepared-program.js';

/** Where a program matched; ranges of token indices, half-open. */
export interface ProgramMatch {
  readonly whole: Range;
  readonly focus: Range;
  readonly captures: ReadonlyMap<string, Range>;
}

interface Thread {
  readonly at: number;
  readonly slots: readonly number[];
}

/**
 * All matches that start at token `start`, longest first, one for each end. Threads run side by side (Pike's
 * construction), so that the time is bounded by tokens × instructions whatever the pattern.
 */
export function runProgram(
  prepared: PreparedProgram,
  stream: TokenStream,
  start: number,
  atoms: BlockAtoms,
): readonly ProgramMatch[] {
  if (!canMatch(prepared, stream, start, atoms)) return NONE;
  const { tokens } = stream;
  const { program } = prepared;
  const { captures } = program;
  const code = prepared.code();
  const scratch = prepared.scratch();
  const { seen } = scratch;
  const matches: ProgramMatch[] = [];
  let threads: Thread[] = [];
  const first: Thread = { at: 0, slots: new Array<number>(2 + 2 * captures.length).fill(-1) };
  addThread(code, stream, threads, seen, nextStep(scratch), first, start);
  for (let index = start; threads.length > 0; index++) {
    const next: Thread[] = [];
    const step = nextStep(scratch);
    let matched = false;
    for (const thread of threads) {
      if (code[thread.at] === MATCH) {
        if (!matched && index > start) matches.push(toMatch(program, thread.slots, start, index));
        matched = true;
      } else if (index < tokens.length && atoms.test(code[thread.at + 1] as number, index)) {
        addThread(code, stream, next, seen, step, { at: thread.at + 2, slots: thread.slots }, index + 1);
      }
    }
    threads = next;
  }
  return matches.reverse();
}

const NONE: readonly ProgramMatch[] = [];

/** Follows jumps, splits, saves and assertions to the instructions that take a token. */
function addThread(
  code: readonly number[],
  stream: TokenStream,
  threads: Thread[],
  seen: Uint32Array,
  step: number,
  first: Thread,
  index: number,
): void {
  const stack = [first];
  for (let thread = stack.pop(); thread !== undefined; thread = stack.pop()) {
    const { at, slots } = thread;
    if (seen[at] === step) continue;
    seen[at] = step;
    const operand = code[at + 1] as number;
    switch (code[at]) {
      case JUMP:
        stack.push({ at: operand, slots });
        break;
      case SPLIT:
        stack.push({ at: code[at + 2] as number, slots }, { at: operand, slots });
        break;
      case SAVE: {
        const saved = slots.slice();
        saved[operand] = index;
        stack.push({ at: at + 2, slots: saved });
        break;
      }
      case ASSERT:
        if (holds(ASSERTIONS[operand] as Assertion, stream, index)) stack.push({ at: at + 2, slots });
        break;
      default:
        threads.push(thread);
    }
  }
}

function toMatch(program: Program, slots: readonly number[], start: number, end: number): ProgramMatch {
  const captures = new Map<string, Range>();
  program.captures.forEach((name, number) => {
    const from = slots[2 + 2 * number] as number;
    const to = slots[3 + 2 * number] as number;
    if (from >= 0 && to > from) captures.set(name, { start: from, end: to });
  });
  const focusStart = slots[0] as number;
  const focusEnd = slots[1] as number;
  const focus =
    focusStart >= 0 && focusEnd > focusStart ? { start: focusStart, end: focusEnd } : { start, end };
  return { whole: { start, end }, focus, captures };
}
