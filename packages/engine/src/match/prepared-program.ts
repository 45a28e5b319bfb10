import type { Program } from '../model/rule.js';
import { ASSERT, ASSERTIONS, type Assertion, ATOM, JUMP, LENGTHS, MATCH, SAVE, SPLIT } from './opcodes.js';

/** What a run notes, kept from run to run. */
export interface Scratch {
  /** Which instructions a step has seen: they bear its number. Numbers go on from run to run. */
  readonly seen: Uint32Array;
  step: number;
  readonly threads: Int32Array;
  readonly further: Int32Array;
  readonly stack: Int32Array;
}

/** A way into a program: what must hold where it starts, and which atoms the first token may satisfy. */
interface Entry {
  readonly assertions: readonly Assertion[];
  readonly atoms: readonly number[];
}

/** A program with what running it needs, made when a first text is a candidate: most texts are for few programs. One run at a time. */
export class PreparedProgram {
  readonly program: Program;
  #entries: readonly Entry[] | undefined;
  #exits: readonly number[] | undefined;
  #longest: number | undefined;
  #code: readonly number[] | undefined;
  #scratch: Scratch | undefined;

  constructor(program: Program) {
    this.program = program;
  }

  code(): readonly number[] {
    this.#code ??= this.program.code.split(' ').map(Number);
    return this.#code;
  }

  entries(): readonly Entry[] {
    this.#entries ??= findEntries(this.code());
    return this.#entries;
  }

  /** The atoms that the last token of a match may satisfy. */
  exits(): readonly number[] {
    this.#exits ??= findExits(this.code());
    return this.#exits;
  }

  /** How many tokens a match takes at most. */
  longest(): number {
    this.#longest ??= longestMatch(this.code());
    return this.#longest;
  }

  scratch(): Scratch {
    this.#scratch ??= createScratch(this.code().length);
    return this.#scratch;
  }
}

function createScratch(length: number): Scratch {
  const list = (size: number): Int32Array => new Int32Array(size);
  // Each instruction puts at most two on the stack, once a step.
  const lists = { threads: list(length), further: list(length), stack: list(2 * length + 1) };
  return { seen: new Uint32Array(length), step: 0, ...lists };
}

/** Begins a step: no instruction was seen. */
export function nextStep(scratch: Scratch): number {
  if (scratch.step === LAST_STEP) {
    scratch.seen.fill(0);
    scratch.step = 0;
  }
  return ++scratch.step;
}

const LAST_STEP = 2 ** 32 - 1;

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
