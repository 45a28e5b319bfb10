import { sep } from 'node:path';
import type { Checked, CheckRecord } from '../check/record.js';
import { type CachedFile, type CachedReport, readCacheFile, writeCacheFile } from './cache-file.js';
import { decodeRecord } from './decode-record.js';
import { type EncodedRecord, encodeRecord } from './encode-record.js';
import type { Stamp } from './stamp.js';
import { StringTable } from './strings.js';

/** What the cache knows of a file. */
export interface Entry extends Checked {
  readonly key: string;
  /** undefined: only the content can tell whether the file is the same. */
  readonly stamp: Stamp | undefined;
}

/** Where a cache lies, and which build it is of. Paths in it are as seen from its folder, so that a project that is moved keeps it. */
export interface CachePlace {
  readonly file: string;
  readonly folder: string;
  readonly build: string;
}

type Report = () => CachedReport | undefined;

const NOTHING: CheckRecord = { source: '', findings: [], notices: [] };

export function readEntries({ file, build, folder }: CachePlace): {
  readonly entries: Map<string, Entry>;
  readonly report: Report;
} {
  const { keys, files, records, report } = readCacheFile(file, build);
  let parsed: ReturnType<typeof records> | undefined;
  const recordOf = (at: number): CheckRecord => {
    parsed ??= records();
    const encoded = parsed.records[at];
    return encoded === undefined ? NOTHING : decodeRecord(encoded, parsed.texts);
  };
  const entries = new Map<string, Entry>();
  for (const [path, key, stamp, hash, at, beside] of files) {
    const record = at < 0 ? () => NOTHING : () => recordOf(at);
    const known = { key: keys[key] ?? '', stamp: stamp === 0 ? undefined : stamp, hash, beside, record };
    entries.set(path.startsWith('.') ? folder + path.slice(1) : path, known);
  }
  return { entries, report };
}

/** Throws `FileError`. */
export function writeEntries(
  { file, build, folder }: CachePlace,
  entries: ReadonlyMap<string, Entry>,
  report: Report,
): Promise<void> {
  const texts = new StringTable();
  const keys = new StringTable();
  const records: EncodedRecord[] = [];
  const files = [...entries].map(([path, { key, stamp, hash, beside, record }]): CachedFile => {
    const found = record();
    const isNothing = found.findings.length === 0 && found.notices.length === 0;
    if (!isNothing) records.push(encodeRecord(found, texts));
    const name = path.startsWith(folder + sep) ? `.${path.slice(folder.length)}` : path;
    const at = isNothing ? -1 : records.length - 1;
    const known = [name, keys.numberOf(key), stamp ?? 0, hash, at] as const;
    return beside === undefined ? known : [...known, beside];
  });
  const content = { keys: keys.all(), files, records: () => ({ texts: texts.all(), records }), report };
  return writeCacheFile(file, build, content);
}
