import type { Audience } from '@geestdrift/engine';
import { UsageError } from '../usage-error.js';
import type { GivenOptions } from './parse.js';

export type Locale = 'nl' | 'en';

/** The options of a check, with meaning. */
export interface Flags {
  readonly audience: Audience | undefined;
  /** A path as given; `false`: none; undefined: the nearest above each file. */
  readonly config: string | false | undefined;
  /** The file whose settings are asked for, as given; undefined: a check. */
  readonly printConfig: string | undefined;
  readonly rules: readonly string[];
  /** Paths as given. */
  readonly lists: readonly string[];
  readonly fix: 'none' | 'fixes' | 'suggestions';
  readonly write: boolean;
  readonly format: string;
  readonly outputFile: string | undefined;
  /** Negative or undefined: as many as there are. */
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly reportUnused: boolean;
  readonly progress: boolean;
}

/** What means nothing where only settings are shown. */
const ONLY_FOR_CHECKS = [
  'fix',
  'fix-dry-run',
  'fix-suggestions',
  'output-file',
  'max-warnings',
  'quiet',
  'stdin',
  'report-unused-disable',
];

/** Throws {@link UsageError} for values that are wrong and options that contradict each other. */
export function readFlags(options: GivenOptions): Flags {
  const dryRun = options.has('fix-dry-run');
  const suggestions = options.has('fix-suggestions');
  const fixes = options.has('fix') || dryRun;
  const stdin = options.has('stdin');
  if (options.has('config') && options.has('no-config'))
    throw new UsageError('not-together', '--config', '--no-config');
  const misplaced = options.has('print-config')
    ? ONLY_FOR_CHECKS.find((name) => options.has(name))
    : undefined;
  if (misplaced !== undefined) throw new UsageError('not-together', '--print-config', `--${misplaced}`);
  if (options.has('stdin-filename') && !stdin)
    throw new UsageError('only-with', '--stdin-filename', '--stdin');
  if (stdin && (fixes || suggestions) && !dryRun) {
    throw new UsageError(
      'only-with',
      suggestions ? '--stdin --fix-suggestions' : '--stdin --fix',
      '--fix-dry-run',
    );
  }
  return {
    audience: options.value('audience') as Audience | undefined,
    config: options.has('no-config') ? false : options.value('config'),
    printConfig: options.value('print-config'),
    rules: options.values('rule'),
    lists: options.values('list'),
    fix: suggestions ? 'suggestions' : fixes ? 'fixes' : 'none',
    write: !dryRun,
    format: options.value('format') ?? 'stylish',
    outputFile: options.value('output-file'),
    maxWarnings: readCount(options.value('max-warnings')),
    quiet: options.has('quiet'),
    stdin,
    stdinFilename: options.value('stdin-filename'),
    reportUnused: options.has('report-unused-disable'),
    progress: !options.has('no-progress'),
  };
}

function readCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^(?:-1|\d{1,15})$/.test(value)) return Number(value);
  throw new UsageError('wrong-value', `--max-warnings ${value}`, '0, 1, 2, …');
}
