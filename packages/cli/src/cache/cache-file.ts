import { readFileSync } from 'node:fs';
import { type FileError, writeOwnFile } from '@geestdrift/node';
import type { EncodedRecord } from './encode-record.js';
import { hashContent } from './hash-content.js';
import type { Stamp } from './stamp.js';

/**
 * A file as the cache holds it: its path, the number of its key, its stamp, the hash of its content, the number of its record,
 * the hash of what stands beside it where that counts.
 */
export type CachedFile = readonly [
  path: string,
  key: number,
  stamp: Stamp | 0,
  hash: string,
  record: number,
  beside?: string,
];

/** What was found; a run that can repeat its report needs none of it. */
interface CachedRecords {
  readonly texts: readonly string[];
  readonly records: readonly EncodedRecord[];
}

/** The report of the last run over many files, and what it was made of. */
export interface CachedReport {
  readonly key: string;
  readonly text: string;
  readonly errors: number;
  readonly warnings: number;
}

/** All that a cache holds. What few runs need is parsed when it is asked for. */
export interface CacheContent {
  readonly keys: readonly string[];
  readonly files: readonly CachedFile[];
  readonly records: () => CachedRecords;
  readonly report: () => CachedReport | undefined;
}

const EMPTY: CacheContent = {
  keys: [],
  files: [],
  records: () => ({ texts: [], records: [] }),
  report: () => undefined,
};

/** What every cache starts with. */
export const HEAD = 'geestdrift-cache ';

/** Of what is written in one way; another way needs another number. */
const VERSION = 1;

/**
 * Reads a cache. One of another build, one that is damaged and a file that is none are empty: all can be found again.
 * `build`: what wrote it.
 */
export function readCacheFile(path: string, build: string): CacheContent {
  try {
    const bytes = readFileSync(path);
    const end = bytes.indexOf('\n');
    const body = bytes.subarray(end + 1);
    if (end < 0 || bytes.toString('utf8', 0, end) !== headOf(body, build)) return EMPTY;
    const [index, rest] = splitLine(body);
    const [records, report] = splitLine(rest);
    return {
      ...parse<Pick<CacheContent, 'keys' | 'files'>>(index),
      records: () => parse<CachedRecords>(records),
      report: () => parse<CachedReport | null>(report) ?? undefined,
    };
  } catch {
    return EMPTY;
  }
}

/** Writes it whole or not at all, so that runs beside one another never meet half a cache. Throws {@link FileError}. */
export async function writeCacheFile(path: string, build: string, content: CacheContent): Promise<void> {
  const { keys, files, records, report } = content;
  const body = [{ keys, files }, records(), report() ?? null].map((part) => JSON.stringify(part)).join('\n');
  await writeOwnFile(path, `${headOf(body, build)}\n${body}`);
}

function headOf(body: Uint8Array | string, build: string): string {
  return `${HEAD}${VERSION} ${build} ${hashContent(body)}`;
}

function splitLine(bytes: Buffer): [Buffer, Buffer] {
  const end = bytes.indexOf('\n');
  return [bytes.subarray(0, end), bytes.subarray(end + 1)];
}

function parse<Value>(bytes: Buffer): Value {
  return JSON.parse(bytes.toString('utf8')) as Value;
}
