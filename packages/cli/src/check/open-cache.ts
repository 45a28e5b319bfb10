import { describeSystemError, FileError, type FoundFile } from '@geestdrift/node';
import { displayPath } from '@geestdrift/reporters';
import type { Cache } from '../cache/cache.js';
import { MESSAGES } from '../messages/messages.js';
import type { CheckContext } from './check-file.js';
import type { Surroundings } from './model.js';

/** The cache that was asked for; its code is loaded only then. Throws `UsageError` where it would take the place of something else. */
export async function openCacheFor(
  { flags: { cache, outputFile }, keepsSource }: Pick<CheckContext, 'flags' | 'keepsSource'>,
  files: readonly FoundFile[],
  { io, engine }: Surroundings,
): Promise<Cache | undefined> {
  // Of a source the cache has only the lines that reports of ours look at.
  if (cache === undefined || keepsSource) return undefined;
  const [{ openCache }, { findCacheFile }, { refuseCacheFile }] = await Promise.all([
    import('../cache/cache.js'),
    import('../cache/location.js'),
    import('../cache/refuse-cache-file.js'),
  ]);
  const path = findCacheFile(cache.location, io.cwd);
  refuseCacheFile(path, files, outputFile, io.cwd);
  return openCache({
    path,
    build: engine.build,
    trustsStamps: cache.strategy === 'metadata',
    now: Date.now,
  });
}

/** Writes it. That it cannot be written is told, and is no reason to fail: all was checked. */
export async function saveCache(cache: Cache | undefined, { io, locale }: Surroundings): Promise<void> {
  try {
    await cache?.save();
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const path = displayPath(error.file, io.cwd);
    io.stderr.write(`${MESSAGES[locale].cacheNotWritten(path, describeSystemError(error.found)[locale])}\n`);
  }
}
