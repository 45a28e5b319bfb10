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

/** Records have no files, and answers are no report. */
const NOT_WITH_NDJSON = [...OF_A_CHECK, 'format', 'cache', 'threads'];

/** What means nothing where only settings are shown. */
const NOT_WITH_PRINT_CONFIG = [...OF_A_CHECK, 'quiet', 'ndjson', 'report-unused-disable', 'cache', 'threads'];

/** Throws {@link UsageError} for values that are wrong and options that contradict each other. */
export function readFlags(options: GivenOptions): Flags {
  const dryRun = options.has('fix-dry-run');
  const suggestions = options.has('fix-suggestions');
  const fixes = options.has('fix') || dryRun;
  const stdin = options.has('stdin');
  const filesFrom = options.value('files-from');
  if (options.has('config') && options.has('no-config'))
    throw new UsageError('not-together', '--config', '--no-config');
  if (stdin && filesFrom !== undefined) throw new UsageError('not-together', '--stdin', '--files-from');
  if (stdin && options.has('since')) throw new UsageError('not-together', '--stdin', '--since');
  const other = NOT_WITH_NDJSON.find((name) => options.has(name));
  if (options.has('ndjson') && other !== undefined)
    throw new UsageError('not-together', '--ndjson', `--${other}`);
  const misplaced = options.has('print-config')
    ? NOT_WITH_PRINT_CONFIG.find((name) => options.has(name))
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
    since: options.value('since'),
    lines: options.values('lines'),
    filesFrom,
    forceExclude: options.has('force-exclude'),
    suppressions: readSuppressions(options),
    shard: options.value('shard'),
    ndjson: options.has('ndjson'),
    stdin,
    stdinFilename: options.value('stdin-filename'),
    reportUnused: options.has('report-unused-disable'),
    progress: !options.has('no-progress'),
    cache: readCache(options),
    threads: readThreads(options.value('threads')),
  };
}

function readCache(options: GivenOptions): Flags['cache'] {
  const without = ['cache-location', 'cache-strategy'].find((name) => options.has(name));
  if (!options.has('cache')) {
    if (without === undefined) return undefined;
    throw new UsageError('only-with', `--${without}`, '--cache');
  }
  if (options.has('stdin')) throw new UsageError('not-together', '--stdin', '--cache');
  const strategy = options.value('cache-strategy') === 'content' ? 'content' : 'metadata';
  return { location: options.value('cache-location'), strategy };
}

function readSuppressions(options: GivenOptions): Flags['suppressions'] {
  const [first, second] = ['suppress-all', 'prune-suppressions'].filter((name) => options.has(name));
  if (first === undefined) return undefined;
  // What only part of the text or of the findings is known of would be lost.
  const other = second ?? ['stdin', 'since', 'lines', 'quiet'].find((name) => options.has(name));
  if (other !== undefined) throw new UsageError('not-together', `--${first}`, `--${other}`);
  return first === 'suppress-all' ? 'all' : 'prune';
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
