import { parseArgs } from 'node:util';

/** What the comparison was asked to do. */
export interface Arguments {
  readonly folder: string;
  /** How many files: without being asked as many as the slowest reads in a minute. */
  readonly sample: number;
  readonly rounds: number;
  /** Where to write the results. */
  readonly json: string | undefined;
  /** Whether to write the results, the chart and the table that the repository keeps. */
  readonly update: boolean;
  /** Exit with 1 when a bound is missed. */
  readonly check: boolean;
}

export const USAGE =
  'usage: npm run bench:peers -- FOLDER [--sample N] [--rounds N] [--json FILE] [--update] [--check]';

/** Reads the command line; undefined where it is wrong. */
export function readArguments(args: readonly string[]): Arguments | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      sample: { type: 'string', default: '650' },
      rounds: { type: 'string', default: '3' },
      json: { type: 'string' },
      update: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    },
  });
  const { json, update, check } = values;
  const [folder, ...rest] = positionals;
  const [sample = 0, rounds = 0] = [values.sample, values.rounds].map(Number);
  if (folder === undefined || rest.length > 0) return undefined;
  if (![sample, rounds].every((number) => Number.isInteger(number) && number > 0)) return undefined;
  return { folder, sample, rounds, json, update, check };
}
