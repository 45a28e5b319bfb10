import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { readBytes } from '@geestdrift/node';
import type { Checked } from '../check/record.js';
import type { CachedReport } from './cache-file.js';
import { type Entry, readEntries, writeEntries } from './entries.js';
import { hashContent } from './hash-content.js';
import { isRacy, isSameStamp, type Stamp, stampOf } from './stamp.js';

/** What was found in earlier runs. */
export interface Cache {
  /** What a file with this content gives under this key; undefined where that is not known. */
  find(path: string, key: string): Checked | undefined;
  /** Keeps what a file gave for which {@link find} was asked. */
  keep(path: string, key: string, checked: Checked): void;
  /** Forgets a file, whose content is no longer what was found. */
  forget(path: string): void;
  /** The last report, where it was made of what this key says. */
  findReport(key: string): CachedReport | undefined;
  keepReport(report: CachedReport): void;
  /** Writes what is new. Throws `FileError`. */
  save(): Promise<void>;
}

export interface CacheOptions {
  readonly path: string;
  /** Tells caches of other builds apart, which are as good as none. */
  readonly build: string;
  /** Whether a file whose stamp is the same is taken to be the same; else its content is read. */
  readonly trustsStamps: boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export function openCache({ path: file, build, trustsStamps, now }: CacheOptions): Cache {
  const place = { file, build, folder: dirname(file) };
  const stamp = stampOf(file);
  const read = readEntries(place);
  const { entries } = read;
  let { report } = read;
  let isChanged = false;
  /** The stamps of files that were asked for; undefined where the content must tell. */
  const looked = new Map<string, Stamp | undefined>();
  const set = (path: string, entry: Entry): void => {
    entries.set(path, entry);
    isChanged = true;
  };
  return {
    find: (path, key) => {
      const found = stampOf(path);
      // Taken before the content is read, so that a change in between shows the next time.
      looked.set(path, found === undefined || isRacy(found, now()) ? undefined : found);
      const entry = entries.get(path);
      if (entry === undefined || found === undefined || entry.key !== key) return undefined;
      const isUntouched = isSame(entry.stamp, found);
      if (isUntouched && trustsStamps) return entry;
      if (hashFile(path) !== entry.hash) return undefined;
      if (!isUntouched && looked.get(path) !== undefined) set(path, { ...entry, stamp: looked.get(path) });
      return entry;
    },
    keep: (path, key, checked) => set(path, { ...checked, key, stamp: looked.get(path) }),
    forget: (path) => {
      isChanged = entries.delete(path) || isChanged;
    },
    findReport: (key) => {
      const known = report();
      return known?.key === key ? known : undefined;
    },
    keepReport: (made) => {
      report = () => made;
      isChanged = true;
    },
    save: async () => {
      // What another run has written meanwhile about other files stays.
      const others = isChanged && !isSame(stampOf(file), stamp) ? readEntries(place).entries : [];
      for (const [path, entry] of others) if (!looked.has(path)) entries.set(path, entry);
      for (const path of entries.keys()) {
        if (looked.has(path) || existsSync(path)) continue;
        entries.delete(path);
        isChanged = true;
      }
      if (isChanged) await writeEntries(place, entries, report);
    },
  };
}

function isSame(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && isSameStamp(a, b));
}

function hashFile(path: string): string | undefined {
  try {
    return hashContent(readBytes(path));
  } catch {
    return undefined;
  }
}
