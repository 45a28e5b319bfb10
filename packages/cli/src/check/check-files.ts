import { fileEndings } from '@geestdrift/formats';
import { type FileError, type FoundFiles, findFiles } from '@geestdrift/node';
import type { Cache } from '../cache/cache.js';
import type { Io } from '../io.js';
import { MESSAGES } from '../messages/messages.js';
import { type CheckContext, concludeFile } from './check-file.js';
import { examineJobs } from './examine-jobs.js';
import { readFileList } from './file-list.js';
import { acceptsBy } from './find-format.js';
import { type Job, lookUp } from './job.js';
import { refuseUnknownLists } from './list-names.js';
import type { CheckedFile, Surroundings } from './model.js';
import { openCacheFor } from './open-cache.js';
import { refuseOverwriting } from './output-file.js';
import type { Prepared } from './prepare.js';
import { createProgress } from './progress.js';
import { filesOfShard, readShard } from './shard.js';

/** The files of a run, and what is known of them before anything is told of it. */
export interface Gathered {
  /** All of them examined. */
  readonly jobs: readonly Job[];
  readonly cache: Cache | undefined;
  /** Arguments that led nowhere. */
  readonly errors: readonly FileError[];
  /** How many files a broken configuration kept from being checked. */
  readonly unchecked: number;
}

/** Finds files, folders and globs, and examines what the cache does not know. Throws `UsageError`. */
export async function gatherFiles(
  operands: readonly string[],
  context: CheckContext,
  prepared: Prepared,
  surroundings: Surroundings,
): Promise<Gathered> {
  const { io } = surroundings;
  const { flags, locale } = context;
  const { files, errors } = await find(operands, context, prepared, io);
  refuseOverwriting(files, flags, io.cwd);
  const wanted = filesOfShard(files, readShard(flags.shard), io.cwd).filter(
    ({ path }) => context.lineFilter?.hasLines(path) !== false,
  );
  await refuseUnknownLists(
    prepared.listNames,
    wanted.map(({ path }) => path),
  );
  const cache = await openCacheFor(context, files, surroundings);
  const jobs: Job[] = [];
  for (const file of wanted) {
    const job = await lookUp(file, context, prepared, cache);
    if (job !== undefined) jobs.push(job);
  }
  const progress = createProgress(jobs.length, flags.progress, io, MESSAGES[locale]);
  await examineJobs(jobs, context, cache, { cwd: io.cwd, update: progress.update });
  progress.clear();
  return { jobs, cache, errors, unchecked: wanted.length - jobs.length };
}

/** Takes out what is not told, and mends where asked. */
export async function concludeFiles(
  { jobs, cache }: Gathered,
  context: CheckContext,
): Promise<readonly CheckedFile[]> {
  const files: CheckedFile[] = [];
  for (const { file, settings, examined } of jobs) {
    if (examined === undefined) throw new Error(`${file.path} was not examined`);
    const checked = await concludeFile(file, settings, examined, context);
    if (checked.written) cache?.forget(file.path);
    files.push(checked);
  }
  return files;
}

async function find(
  operands: readonly string[],
  { flags }: CheckContext,
  { config }: Prepared,
  io: Io,
): Promise<FoundFiles> {
  const { filesFrom, forceExclude } = flags;
  return findFiles(operands, {
    cwd: io.cwd,
    endings: fileEndings,
    accepts: acceptsBy(config),
    configuredIgnore: config.ignoreFor,
    forceExclude,
    ...(filesFrom === undefined ? {} : { listed: await readFileList(filesFrom, io) }),
  });
}
