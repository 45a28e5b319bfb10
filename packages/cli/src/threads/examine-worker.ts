// Runs in a worker thread: examines the files that the main thread sends.
import { workerData } from 'node:worker_threads';
import type { FoundFile } from '@geestdrift/node';
import type { FileResult } from '@geestdrift/reporters';
import { examineFile } from '../check/examine.js';
import { describeFailure } from '../check/failure.js';
import { prepare, type RunOptions } from '../check/prepare.js';
import type { CheckRecord } from '../check/record.js';
import { dutchEngineSource } from '../engine.js';

/** What came of a file, as it goes to the main thread. */
export type SentResult =
  | { readonly hash: string; readonly beside?: string | undefined; readonly record: CheckRecord }
  | { readonly failure: FileResult };

// The pool puts its own before ours.
const [, options] = workerData as readonly [unknown, RunOptions];
const prepared = prepare(options, dutchEngineSource);

/** Examines files, in their order. The pool asks for it by this name. */
export async function work(files: readonly FoundFile[]): Promise<readonly SentResult[]> {
  const results: SentResult[] = [];
  for (const file of files) results.push(await examineOne(file));
  return results;
}

async function examineOne(file: FoundFile): Promise<SentResult> {
  const { config, context } = await prepared;
  const settings = await config.settingsFor(file.path);
  if (settings === 'broken')
    return {
      failure: describeFailure(file, new Error('its configuration has just changed'), context.locale),
    };
  const examined = await examineFile(file, settings, context);
  return 'failure' in examined
    ? examined
    : { hash: examined.hash, beside: examined.beside, record: examined.record() };
}
