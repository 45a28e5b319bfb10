import type { FileSettings } from '@geestdrift/config';
import type { FoundFile } from '@geestdrift/node';
import type { Cache } from '../cache/cache.js';
import type { CheckContext } from './check-file.js';
import { describeFailure } from './failure.js';
import { findFormat } from './find-format.js';
import type { Prepared } from './prepare.js';
import type { Examined } from './record.js';

/** A file on its way through a run. */
export interface Job {
  readonly file: FoundFile;
  readonly settings: FileSettings | undefined;
  /** What holds for it, as the cache knows it; empty where there is no cache. */
  readonly key: string;
  /** undefined: it must be examined. */
  readonly examined: Examined | undefined;
}

/** What holds for a file, and what the cache knows of it; undefined where its configuration is broken. Never throws. */
export async function lookUp(
  file: FoundFile,
  { locale }: Pick<CheckContext, 'locale'>,
  { config, keyFor }: Pick<Prepared, 'config' | 'keyFor'>,
  cache: Cache | undefined,
): Promise<Job | undefined> {
  try {
    const settings = await config.settingsFor(file.path);
    if (settings === 'broken') return undefined;
    if (cache === undefined) return { file, settings, key: '', examined: undefined };
    const key = keyFor(settings, findFormat(file.path, settings));
    return { file, settings, key, examined: cache.find(file.path, key) };
  } catch (error) {
    const examined = { failure: describeFailure(file, error, locale) };
    return { file, settings: undefined, key: '', examined };
  }
}
