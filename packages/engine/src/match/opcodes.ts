/**
 * A program's code: one operation after another, each followed by its operands. Addresses are indices into the code.
 *
 * | operation | operands | what it does |
 * | --- | --- | --- |
 * | `ATOM` | atom | takes one token that satisfies the atom |
 * | `SPLIT` | first, second | goes on at both addresses, the first preferred |
 * | `JUMP` | address | goes on there |
 * | `SAVE` | slot | notes the token that is next |
 * | `ASSERT` | index in `ASSERTIONS` | goes on if it holds |
 * | `MATCH` | | the pattern has matched |
 */
export const ATOM = 0;
export const SPLIT = 1;
export const JUMP = 2;
export const SAVE = 3;
export const ASSERT = 4;
export const MATCH = 5;

export const ASSERTIONS = [
  'sentence-start',
  'clause-start',
  'block-start',
  'sentence-end',
  'clause-end',
  'block-end',
] as const;

/** A place that a pattern can require. */
export type Assertion = (typeof ASSERTIONS)[number];

/** How many numbers an operation takes with its operands, by operation. */
export const LENGTHS: readonly number[] = [2, 3, 2, 2, 2, 1];
