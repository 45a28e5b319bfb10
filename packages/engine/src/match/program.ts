import type { Range } from '../model/document.js';
import type { Program } from '../model/rule.js';
import type { Token, TokenStream } from '../model/token.js';
import type { BlockAtoms } from './atoms.js';
import { ASSERT, ASSERTIONS, type Assertion, ATOM, JUMP, LENGTHS, MATCH, SAVE, SPLIT } from './opcodes.js';

/** Where a program matched; ranges of token indices, half-open. */
export interface ProgramMatch {
  readonly whole: Range;
  readonly focus: Range;
  readonly captures: ReadonlyMap<string, Range>;
}

/** A program with what running it needs, made when a first text is a candidate: most texts are for few programs. */
export interface PreparedProgram {
  readonly program: Program;
  entries(): readonly Entry[];
  /** The atoms that the last token of a match may satisfy. */
  exits(): readonly number[];
  /** How many tokens a match takes at most. */
  longest(): number;
  code(): readonly number[];
  scratch(): Scratch;
}

/** Which instructions a step has seen: they bear its number. Numbers go on from run to run. */
interface Scratch {
  readonly seen: Uint32Array;
  step: number;
}

/** A way into a program: what must hold where it starts, and which atoms the first token may satisfy. */
interface Entry {
  readonly assertions: readonly Assertion[];
  readonly atoms: readonly number[];
}

interface Thread {
  readonly at: number;
  readonly slots: readonly number[];
}

/** Makes a program ready to run. One run at a time. */
export function prepareProgram(program: Program): PreparedProgram {
  let entries: readonly Entry[] | undefined;
  let exits: readonly number[] | undefined;
  let longest: number | undefined;
  let numbers: readonly number[] | undefined;
  let scratch: Scratch | undefined;
  const code = (): readonly number[] => {
    numbers ??= program.code.split(' ').map(Number);
    return numbers;
  };
  return {
    program,
    code,
    entries() {
      entries ??= findEntries(code());
      return entries;
    },
    exits() {
      exits ??= findExits(code());
      return exits;
    },
    longest() {
      longest ??= longestMatch(code());
      return longest;
    },
    scratch() {
      scratch ??= { seen: new Uint32Array(code().length), step: 0 };
      return scratch;
    },
  };
}

/** A cheap look before a run: the tokens at which a match can start, ascending. */
export function startsOf(
  { entries, exits, longest }: PreparedProgram,
  stream: TokenStream,
  atoms: BlockAtoms,
): readonly number[] {
  const ends = anyOf(exits(), atoms);
  if (ends.length === 0) return NONE;
  const starts: number[] = [];
  for (const entry of entries()) {
    for (const atom of entry.atoms) {
      let next = 0;
      for (const start of atoms.positions(atom)) {
        while (next < ends.length && (ends[next] as number) < start) next++;
        if (next === ends.length) break;
        if ((ends[next] as number) - start >= longest()) continue;
        if (entry.assertions.every((assertion) => holds(assertion, stream, start))) starts.push(start);
      }
    }
  }
  return starts.length < 2 ? starts : inOrder(starts);
}

const NONE: readonly number[] = [];

/** The tokens at which one of the atoms stands, ascending. */
function anyOf(wanted: readonly number[], atoms: BlockAtoms): readonly number[] {
  const found = wanted.map((atom) => atoms.positions(atom)).filter(({ length }) => length > 0);
  return found.length < 2 ? (found[0] ?? NONE) : inOrder(found.flat());
}

/** Ascending, each once. */
function inOrder(positions: readonly number[]): readonly number[] {
  return [...new Set(positions)].sort((a, b) => a - b);
}

/** The most tokens on a way through the code, which only leads forward. */
function longestMatch(code: readonly number[]): number {
  const addresses: number[] = [];
  for (let at = 0; at < code.length; at += LENGTHS[code[at] as number] as number) addresses.push(at);
  const longest: number[] = [];
  for (const at of addresses.reverse()) {
    const behind = longest[at + (LENGTHS[code[at] as number] as number)] ?? 0;
    if (code[at] === ATOM) longest[at] = behind + 1;
    else if (code[at] === JUMP) longest[at] = longest[code[at + 1] as number] as number;
    else if (code[at] === SPLIT)
      longest[at] = Math.max(
        longest[code[at + 1] as number] as number,
        longest[code[at + 2] as number] as number,
      );
    else longest[at] = code[at] === MATCH ? 0 : behind;
  }
  return longest[0] as number;
}

/** The atoms that the last token of a match may satisfy. */
function findExits(code: readonly number[]): number[] {
  const exits = new Set<number>();
  for (let at = 0; at < code.length; at += LENGTHS[code[at] as number] as number) {
    if (code[at] === ATOM && leadsToMatch(code, at + 2)) exits.add(code[at + 1] as number);
  }
  return [...exits];
}

/** Whether a match is reached without another token. */
function leadsToMatch(code: readonly number[], from: number): boolean {
  const seen = new Set<number>();
  const stack = [from];
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    if (code[at] === MATCH) return true;
    if (code[at] === JUMP) stack.push(code[at + 1] as number);
    else if (code[at] === SPLIT) stack.push(code[at + 1] as number, code[at + 2] as number);
    else if (code[at] !== ATOM) stack.push(at + 2);
  }
  return false;
}

/** Entries with the same assertions are one. */
function findEntries(code: readonly number[]): Entry[] {
  const entries = new Map<string, { assertions: readonly Assertion[]; atoms: Set<number> }>();
  const seen = new Set<string>();
  const stack: { at: number; assertions: readonly Assertion[] }[] = [{ at: 0, assertions: [] }];
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { at, assertions } = entry;
    const key = assertions.join();
    if (seen.has(`${at} ${key}`)) continue;
    seen.add(`${at} ${key}`);
    const operand = code[at + 1] as number;
    switch (code[at]) {
      case ATOM: {
        const known = entries.get(key) ?? { assertions, atoms: new Set() };
        known.atoms.add(operand);
        entries.set(key, known);
        break;
      }
      case JUMP:
        stack.push({ at: operand, assertions });
        break;
      case SPLIT:
        stack.push({ at: operand, assertions }, { at: code[at + 2] as number, assertions });
        break;
      case SAVE:
        stack.push({ at: at + 2, assertions });
        break;
      case ASSERT: {
        const required = [...new Set([...assertions, ASSERTIONS[operand] as Assertion])].sort();
        stack.push({ at: at + 2, assertions: required });
        break;
      }
    }
  }
  return [...entries.values()].map(({ assertions, atoms }) => ({ assertions, atoms: [...atoms] }));
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
): ProgramMatch[] {
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

function nextStep(scratch: Scratch): number {
  if (scratch.step === LAST_STEP) {
    scratch.seen.fill(0);
    scratch.step = 0;
  }
  return ++scratch.step;
}

const LAST_STEP = 2 ** 32 - 1;

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

/** Looks from `index` back: mostly a word stands there, and the answer is known at once. */
function onlyMarksBefore(stream: TokenStream, index: number, from: number): boolean {
  for (let at = index - 1; at >= from; at--)
    if ((stream.tokens[at] as Token).kind !== 'punctuation') return false;
  return true;
}

function onlyMarksFrom(stream: TokenStream, index: number, to: number): boolean {
  for (let at = index; at < to; at++) if ((stream.tokens[at] as Token).kind !== 'punctuation') return false;
  return true;
}
