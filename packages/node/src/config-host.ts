import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ConfigHost } from '@geestdrift/config';
import { UnreadableError } from '@geestdrift/config/unreadable';
import type { Localized } from '@geestdrift/engine';
import { decodeText } from './decode.js';
import { systemCode } from './errors.js';
import { toSlashes } from './slashes.js';
import { describeSystemError } from './system-errors.js';

/** Ten times what a long list of words takes. */
const MAX_BYTES = 10_000_000;
/** No file, or something that cannot be one: a folder of that name, a file where a folder was meant. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR']);

/** Configuration files from the disk. Calls are synchronous inside: for the few small files there are, that is fastest. */
export const nodeConfigHost: ConfigHost = {
  readFile: async (path, fallback) => {
    try {
      return readConfigText(path, fallback);
    } catch (error) {
      if (ABSENT.has(systemCode(error))) return undefined;
      throw error instanceof UnreadableError ? error : new UnreadableError(describeSystemError(error));
    }
  },
  exists: async (path) => existsSync(path),
  realPath: async (path) => resolveLinks(path),
};

/** Throws an error of the operating system, or an {@link UnreadableError} for what is no text file of a sensible size. */
function readConfigText(path: string, fallback: string | undefined): string | undefined {
  // Most folders have no configuration, and an error that is thrown takes far longer than the question.
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) {
    // Whoever made the link meant something to hold.
    const link = lstatSync(path, { throwIfNoEntry: false });
    if (link?.isSymbolicLink()) throw new UnreadableError(REASONS.link);
    return undefined;
  }
  // A pipe would keep the run waiting, a device would never end.
  if (!stats.isFile() && !stats.isDirectory()) throw new UnreadableError(REASONS.kind);
  if (stats.size > MAX_BYTES) throw new UnreadableError(REASONS.size);
  const bytes = readFileSync(path);
  const first = decodeText(bytes);
  const isOther = 'problem' in first && first.problem === 'invalid-encoding' && fallback !== undefined;
  const decoded = isOther ? decodeText(bytes, fallback) : first;
  if ('text' in decoded) return decoded.text;
  throw new UnreadableError(
    decoded.problem === 'binary' ? REASONS.binary : badEncoding(decoded.encoding, decoded.offset),
  );
}

const REASONS = {
  link: { nl: 'een koppeling naar een bestand dat er niet is', en: 'a link to a file that is not there' },
  kind: { nl: 'geen gewoon bestand', en: 'not a regular file' },
  size: { nl: `meer dan ${MAX_BYTES} bytes`, en: `more than ${MAX_BYTES} bytes` },
  binary: { nl: 'geen tekst: er staan NUL-tekens in', en: 'no text: it holds NUL characters' },
} satisfies Record<string, Localized>;

function badEncoding(encoding: string, byte: number): Localized {
  return { nl: `geen geldige ${encoding} (byte ${byte})`, en: `no valid ${encoding} (byte ${byte})` };
}

/** The real path, also of a file that is not there: then that of the nearest folder above it. */
function resolveLinks(path: string): string {
  try {
    return toSlashes(realpathSync(path));
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolveLinks(parent) + path.slice(parent.length);
  }
}
