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
  { config, keyFor, context }: Pick<Prepared, 'config' | 'keyFor' | 'context'>,
  cache: Cache | undefined,
): Promise<Job | undefined> {
  try {
    const settings = await config.settingsFor(file.path);
    if (settings === 'broken') return undefined;
    if (cache === undefined) return { file, settings, key: '', examined: undefined };
    const format = findFormat(file.path, settings);
    const key = keyFor(settings, format);
    const known = cache.find(file.path, key);
    const isSame =
      known?.beside === undefined || known.beside === (await context.siblings.hashOf(file.path, format));
    return { file, settings, key, examined: isSame ? known : undefined };
  } catch (error) {
    const examined = { failure: describeFailure(file, error, locale) };
    return { file, settings: undefined, key: '', examined };
  }
}
