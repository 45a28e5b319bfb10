import { parseArgs } from 'node:util';

/** What the benchmark was asked to do. */
export interface Arguments {
  readonly folder: string;
  /** How many files to compare on; undefined: as many as fit in {@link COMPARED_BYTES}. */
  readonly sample: number | undefined;
  readonly seed: number;
  readonly rounds: number;
  /** Exit with 1 when a bound is missed. */
  readonly check: boolean;
}

export const USAGE = 'usage: tsx bench/main.ts FOLDER [--sample N] [--seed N] [--rounds N] [--check]';

/** Reads the command line; undefined where it is wrong. */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sample: { type: 'string' },
      seed: { type: 'string', default: '1' },
      rounds: { type: 'string', default: '3' },
      check: { type: 'boolean', default: false },
    },
  });
  const [folder, ...rest] = positionals;
  const numbers = [values.sample ?? '1', values.seed, values.rounds].map(Number);
  if (folder === undefined || rest.length > 0 || !numbers.every((number) => number > 0)) return undefined;
  const sample = values.sample === undefined ? undefined : Number(values.sample);
  return { folder, sample, seed: Number(values.seed), rounds: Number(values.rounds), check: values.check };
}
