import type { Range } from '@geestdrift/engine';
import { type Fill, NOTHING } from '../source/mask.js';
import type { Branch, Choice, Message } from './icu-message.js';

/** No message has more readings, nor more characters in all of them: beyond that its branches are read one after another. */
const MOST = 40;
const MOST_CHARACTERS = 500_000;

/**
 * How a message reads, one reading for each branch that no other reading holds: reading `k` takes the `k`-th branch of
 * every choice, the last where there are fewer. Each reading is what is not read in it.
 */
export function readingsOf({ fills, choices, length }: Message): Fill[][] {
  const width = widthOf(choices);
  if (width > MOST || (width > 1 && width * length > MOST_CHARACTERS))
    return [merge(fills, partings(choices))];
  return Array.from({ length: width }, (_, reading) => merge(fills, [...hidden(choices, reading)]));
}

/** How many readings show every branch. */
function widthOf(choices: readonly Choice[]): number {
  return choices.reduce((most, choice) => Math.max(most, widthOfChoice(choice)), 1);
}

function widthOfChoice({ branches }: Choice): number {
  return branches.reduce((sum, branch) => sum + widthOf(branch.choices), 0);
}

/** What a reading leaves out, in order: the syntax of choices, and the other branches. */
function* hidden(choices: readonly Choice[], reading: number): Iterable<Fill> {
  for (const choice of choices) {
    const { branch, inner } = branchFor(choice, reading);
    yield { start: choice.start, end: branch.start, with: NOTHING };
    yield* hidden(branch.choices, inner);
    yield { start: branch.end, end: choice.end, with: NOTHING };
  }
}

function branchFor({ branches }: Choice, reading: number): { branch: Branch; inner: number } {
  let left = reading;
  for (const branch of branches) {
    const width = widthOf(branch.choices);
    if (left < width) return { branch, inner: left };
    left -= width;
  }
  const branch = branches[branches.length - 1] as Branch;
  return { branch, inner: widthOf(branch.choices) - 1 };
}

/** The syntax between branches as an empty line, so that each branch is a paragraph. */
function partings(choices: readonly Choice[]): Fill[] {
  return [...syntaxOf(choices)].flatMap(({ start, end }) => {
    const border = Math.min(end, start + 2);
    return [
      { start, end: border, with: '\n' },
      { start: border, end, with: ' ' },
    ].filter((fill) => fill.start < fill.end);
  });
}

/** Where the syntax of choices stands, in order. */
export function* syntaxOf(choices: readonly Choice[]): Iterable<Range> {
  for (const { start, end, branches } of choices) {
    let done = start;
    for (const branch of branches) {
      yield { start: done, end: branch.start };
      yield* syntaxOf(branch.choices);
      done = branch.end;
    }
    yield { start: done, end };
  }
}

/** Both in order; what lies in a stretch that is hidden, or overlaps it, is left out. */
function merge(fills: readonly Fill[], over: readonly Fill[]): Fill[] {
  const merged: Fill[] = [];
  let next = 0;
  for (const fill of over) {
    for (; next < fills.length && (fills[next] as Fill).start < fill.end; next++) {
      if ((fills[next] as Fill).end <= fill.start) merged.push(fills[next] as Fill);
    }
    merged.push(fill);
  }
  return [...merged, ...fills.slice(next)];
}
