import type { Range } from '../model/document.js';
import type { Program } from '../model/rule.js';
import type { Token, TokenStream } from '../model/token.js';
import type { AtomTable } from './atoms.js';
import { ASSERT, ASSERTIONS, type Assertion, ATOM, JUMP, MATCH, SAVE, SPLIT } from './opcodes.js';

/** Where a program matched; ranges of token indices, half-open. */
export interface ProgramMatch {
  readonly whole: Range;
  readonly focus: Range;
  readonly captures: ReadonlyMap<string, Range>;
}

interface Thread {
  readonly at: number;
  readonly slots: Int32Array;
}

/**
 * All matches that start at token `start`, longest first, one for each end. Threads run side by side (Pike's
 * construction), so that the time is bounded by tokens × instructions whatever the pattern.
 */
export function runProgram(program: Program, stream: TokenStream, start: number, atoms: AtomTable): ProgramMatch[] {
  const { tokens } = stream;
  const slotCount = 2 + 2 * program.captures.length;
  const matches: ProgramMatch[] = [];
  let threads: Thread[] = [];
  addThread(program, stream, threads, new Set(), { at: 0, slots: new Int32Array(slotCount).fill(-1) }, start);
  for (let index = start; threads.length > 0; index++) {
    const next: Thread[] = [];
    const seen = new Set<number>();
    let matched = false;
    for (const thread of threads) {
      if (program.code[thread.at] === MATCH) {
        if (!matched && index > start) matches.push(toMatch(program, thread.slots, start, index));
        matched = true;
      } else if (index < tokens.length && atoms.test(program.code[thread.at + 1] as number, tokens[index] as Token)) {
        addThread(program, stream, next, seen, { at: thread.at + 2, slots: thread.slots }, index + 1);
      }
    }
    threads = next;
  }
  return matches.reverse();
}

/** The atoms of which the first token of every match satisfies one; a cheap look before a run. */
export function firstAtoms(program: Program): readonly number[] {
  const atoms = new Set<number>();
  const seen = new Set<number>();
  const stack = [0];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    const operand = program.code[at + 1] as number;
    switch (program.code[at]) {
      case ATOM:
        atoms.add(operand);
        break;
      case JUMP:
        stack.push(operand);
        break;
      case SPLIT:
        stack.push(operand, program.code[at + 2] as number);
        break;
      case SAVE:
      case ASSERT:
        stack.push(at + 2);
        break;
    }
  }
  return [...atoms];
}

/** Follows jumps, splits, saves and assertions to the instructions that take a token. */
function addThread(
  program: Program,
  stream: TokenStream,
  threads: Thread[],
  seen: Set<number>,
  first: Thread,
  index: number,
): void {
  const stack = [first];
  for (let thread = stack.pop(); thread !== undefined; thread = stack.pop()) {
    if (seen.has(thread.at)) continue;
    seen.add(thread.at);
    const operand = program.code[thread.at + 1] as number;
    const { slots } = thread;
    switch (program.code[thread.at]) {
      case JUMP:
        stack.push({ at: operand, slots });
        break;
      case SPLIT:
        stack.push({ at: program.code[thread.at + 2] as number, slots }, { at: operand, slots });
        break;
      case SAVE: {
        const saved = slots.slice();
        saved[operand] = index;
        stack.push({ at: thread.at + 2, slots: saved });
        break;
      }
      case ASSERT:
        if (holds(ASSERTIONS[operand] as Assertion, stream, index)) stack.push({ at: thread.at + 2, slots });
        break;
      default:
        threads.push(thread);
    }
  }
}

function toMatch(program: Program, slots: Int32Array, start: number, end: number): ProgramMatch {
  const captures = new Map<string, Range>();
  program.captures.forEach((name, number) => {
    const from = slots[2 + 2 * number] as number;
    const to = slots[3 + 2 * number] as number;
    if (from >= 0 && to > from) captures.set(name, { start: from, end: to });
  });
  const focusStart = slots[0] as number;
  const focusEnd = slots[1] as number;
  const focus = focusStart >= 0 && focusEnd > focusStart ? { start: focusStart, end: focusEnd } : { start, end };
  return { whole: { start, end }, focus, captures };
}

const CLAUSE_MARKS = new Set([',', ';', ':', '(', ')', '–', '"', "'", '…', '[', ']']);

function holds(assertion: Assertion, stream: TokenStream, index: number): boolean {
  const { tokens } = stream;
  switch (assertion) {
    case 'block-start':
      return onlyMarksBefore(stream, index, 0);
    case 'sentence-start':
      return onlyMarksBefore(stream, index, sentenceStart(stream, index));
    case 'clause-start':
      return (
        onlyMarksBefore(stream, index, sentenceStart(stream, index)) ||
        CLAUSE_MARKS.has((tokens[index - 1] as Token).norm)
      );
    case 'block-end':
      return onlyMarksFrom(stream, index, tokens.length);
    case 'sentence-end':
      return onlyMarksFrom(stream, index, sentenceEnd(stream, index));
    case 'clause-end':
      return index >= tokens.length || (tokens[index] as Token).kind === 'punctuation';
  }
}

function sentenceStart(stream: TokenStream, index: number): number {
  const token = stream.tokens[Math.min(index, stream.tokens.length - 1)];
  return token === undefined ? 0 : (stream.sentences[token.sentence]?.start ?? 0);
}

/** The end of the sentence that the token before `index` belongs to. */
function sentenceEnd(stream: TokenStream, index: number): number {
  const token = stream.tokens[Math.max(0, index - 1)];
  return token === undefined ? 0 : (stream.sentences[token.sentence]?.end ?? 0);
}

function onlyMarksBefore(stream: TokenStream, index: number, from: number): boolean {
  for (let at = from; at < index; at++) if ((stream.tokens[at] as Token).kind !== 'punctuation') return false;
  return true;
}

function onlyMarksFrom(stream: TokenStream, index: number, to: number): boolean {
  for (let at = index; at < to; at++) if ((stream.tokens[at] as Token).kind !== 'punctuation') return false;
  return true;
}
