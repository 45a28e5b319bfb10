import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import type { Locale } from '../arguments/flags.js';
import type { Cache } from '../cache/cache.js';
import { statsOf } from '../stats.js';
import { chooseThreads } from '../threads/choose-threads.js';
import type { SentResult } from '../threads/examine-worker.js';
import { makeBatches } from '../threads/make-batches.js';
import { EXAMINE_WORKER } from '../threads/worker-url.js';
import type { CheckContext } from './check-file.js';
import { describeFailure } from './failure.js';
import type { Job } from './job.js';
import type { RunOptions } from './prepare.js';
import type { Examined } from './record.js';

/** With less room a thread clears up sooner: left alone it takes twice the memory and is no faster. */
const LIMITS = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 };
/** A larger file may need more than that, and is examined where there is all the room of the process. */
const LARGE = 20_000_000;
/** From this size on the memory that a file takes counts more than that of the program. */
const LONG = 4_000_000;

interface Waiting {
  /** Its place among all jobs. */
  readonly index: number;
  readonly job: Job;
  readonly bytes: number;
}

/** Examines what is not known yet, in worker threads where that pays. The order of the jobs stays. */
export async function examineJobs(
  jobs: Job[],
  context: CheckContext,
  cache: Cache | undefined,
  { cwd, update }: { readonly cwd: string; readonly update: (done: number) => void },
): Promise<void> {
  // Examining what cannot be looked at tells why.
  const waiting = jobs.flatMap((job, index) =>
    job.examined === undefined ? [{ index, job, bytes: statsOf(job.file.path)?.size ?? 0 }] : [],
  );
  let done = jobs.length - waiting.length;
  const take = ({ index, job }: Waiting, examined: Examined): void => {
    if ('record' in examined) cache?.keep(job.file.path, job.key, examined);
    jobs[index] = { ...job, examined };
    update(++done);
  };
  const small = waiting.filter((one) => one.bytes < LARGE);
  const bytes = small.reduce((sum, one) => sum + one.bytes, 0);
  const work = { cores: availableParallelism(), files: small.length, bytes };
  const threads = chooseThreads(context.flags.threads, work);
  if (threads === 0) return examineHere(waiting, context, take);
  await examineInThreads(small, threads, { ...context, cwd }, take);
  await examineHere(
    waiting.filter((one) => one.bytes >= LARGE),
    context,
    take,
  );
}

/** All that finds is loaded only now: a run of which everything is known needs none of it. */
async function examineHere(
  waiting: readonly Waiting[],
  context: CheckContext,
  take: (one: Waiting, examined: Examined) => void,
): Promise<void> {
  if (waiting.length === 0) return;
  if (isMostlyOne(waiting)) setFlagsFromString('--semi-space-growth-factor=1');
  const { examineFile } = await import('./examine.js');
  for (const one of waiting) take(one, await examineFile(one.job.file, one.job.settings, context));
}

/** Whether one large text is most of what there is to examine: that takes no longer where the young generation stays small, many do. */
function isMostlyOne(waiting: readonly Waiting[]): boolean {
  const sizes = waiting.map(({ bytes }) => bytes);
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  return largest >= LONG && largest * 2 >= sizes.reduce((sum, size) => sum + size, 0);
}

async function examineInThreads(
  waiting: readonly Waiting[],
  threads: number,
  { flags, locale, keepsSource, cwd }: RunOptions,
  take: (one: Waiting, examined: Examined) => void,
): Promise<void> {
  const { runInThreads } = await import('../threads/run-in-threads.js');
  const options: RunOptions = { flags, locale, keepsSource, cwd };
  await runInThreads(
    makeBatches(waiting),
    {
      worker: EXAMINE_WORKER,
      threads,
      data: options,
      send: ({ job }: Waiting) => job.file,
      resourceLimits: LIMITS,
    },
    (one, result: SentResult | Error) => take(one, receive(one.job, result, locale)),
  );
}

function receive({ file }: Job, result: SentResult | Error, locale: Locale): Examined {
  if (result instanceof Error) return { failure: describeFailure(file, result, locale) };
  if ('failure' in result) return result;
  const { hash, beside, record } = result;
  return { hash, beside, record: () => record };
}
