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
  /** Only lines changed since the merge base with this reference. */
  readonly since: string | undefined;
  /** Only these lines, as given: `mail.md:3-10`. */
  readonly lines: readonly string[];
  /** A file with names of files to check, `-` for standard input. */
  readonly filesFrom: string | undefined;
  /** Files that are named are passed over like those in a folder. */
  readonly forceExclude: boolean;
  /** Write what is found to the baseline; take out of it what is found no more. */
  readonly suppressions: 'all' | 'prune' | undefined;
  readonly shard: string | undefined;
  /** Records from standard input, answers to standard output. */
  readonly ndjson: boolean;
  readonly stdin: boolean;
  readonly stdinFilename: string | undefined;
  readonly reportUnused: boolean;
  readonly progress: boolean;
  /** What earlier runs found; undefined: is not looked at. `location` as given. */
  readonly cache: CacheFlags | undefined;
  /** undefined: as many as pay. */
  readonly threads: number | undefined;
}

interface CacheFlags {
  readonly location: string | undefined;
  /** What tells that a file is the same: what the file system says of it, or its content. */
  readonly strategy: 'metadata' | 'content';
}

/** What chooses files and findings, and what becomes of them. */
const OF_A_CHECK = [
  'stdin',
  'files-from',
  'force-exclude',
  'since',
  'lines',
  'shard',
  'suppress-all',
  'prune-suppressions',
  'fix',
  'fix-dry-run',
  'fix-suggestions',
  'output-file',
  'max-warnings',
];

/** Options, each with those that it does not go with. */
const EXCLUSIVE: readonly (readonly [name: string, others: readonly string[]])[] = [
  ['config', ['no-config']],
  // Records have no files, and answers are no report.
  ['ndjson', [...OF_A_CHECK, 'format', 'cache', 'threads', 'report-unused-disable']],
  // These mean nothing where only settings are shown.
  ['print-config', [...OF_A_CHECK, 'quiet', 'ndjson', 'report-unused-disable', 'cache', 'threads']],
  ['stdin', ['files-from', 'since', 'cache']],
  // What only part of the text or of the findings is known of would be lost.
  ['suppress-all', ['prune-suppressions', 'stdin', 'since', 'lines', 'quiet']],
  ['prune-suppressions', ['stdin', 'since', 'lines', 'quiet']],
];

/** Options that need another. */
const DEPENDENT: readonly (readonly [name: string, other: string])[] = [
  ['stdin-filename', 'stdin'],
  ['cache-location', 'cache'],
  ['cache-strategy', 'cache'],
];

/** Throws {@link UsageError} for values that are wrong and options that contradict each other. */
export function readFlags(options: GivenOptions): Flags {
  refuseContradictions(options);
  const dryRun = options.has('fix-dry-run');
  const suggestions = options.has('fix-suggestions');
  const fixes = options.has('fix') || dryRun;
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
    since: options.value('since'),
    lines: options.values('lines'),
    filesFrom: options.value('files-from'),
    forceExclude: options.has('force-exclude'),
    suppressions: readSuppressions(options),
    shard: options.value('shard'),
    ndjson: options.has('ndjson'),
    stdin: options.has('stdin'),
    stdinFilename: options.value('stdin-filename'),
    reportUnused: options.has('report-unused-disable'),
    progress: !options.has('no-progress'),
    cache: readCache(options),
    threads: readThreads(options.value('threads')),
  };
}

function refuseContradictions(options: GivenOptions): void {
  for (const [name, others] of EXCLUSIVE) {
    const other = options.has(name) ? others.find((one) => options.has(one)) : undefined;
    if (other !== undefined) throw new UsageError('not-together', `--${name}`, `--${other}`);
  }
  for (const [name, other] of DEPENDENT) {
    if (options.has(name) && !options.has(other))
      throw new UsageError('only-with', `--${name}`, `--${other}`);
  }
  const fix = ['fix-suggestions', 'fix'].find((name) => options.has(name));
  if (options.has('stdin') && fix !== undefined && !options.has('fix-dry-run'))
    throw new UsageError('only-with', `--stdin --${fix}`, '--fix-dry-run');
}

function readCache(options: GivenOptions): Flags['cache'] {
  if (!options.has('cache')) return undefined;
  const strategy = options.value('cache-strategy') === 'content' ? 'content' : 'metadata';
  return { location: options.value('cache-location'), strategy };
}

function readSuppressions(options: GivenOptions): Flags['suppressions'] {
  if (options.has('suppress-all')) return 'all';
  return options.has('prune-suppressions') ? 'prune' : undefined;
}

function readCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^(?:-1|\d{1,15})$/.test(value)) return Number(value);
  throw new UsageError('wrong-value', `--max-warnings ${value}`, '0, 1, 2, …');
}

function readThreads(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new UsageError('wrong-value', `--threads ${value}`, '1, 2, 3, …');
}
