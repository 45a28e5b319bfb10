import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { ConfigError } from '@geestdrift/config';
import { createFinder } from '@geestdrift/config/find';
import { folderOf, relativeTo } from '@geestdrift/config/paths';
import {
  countSuppressed,
  type FileSuppressions,
  nameFrom,
  readSuppressions,
  SUPPRESSIONS_FILE,
  type Suppressions,
  suppressionsOf,
  writeSuppressions,
} from '@geestdrift/config/suppressions';
import type { Finding } from '@geestdrift/engine';
import { findTop, nodeConfigHost, toSlashes, writeOwnFile } from '@geestdrift/node';
import type { Flags } from '../arguments/flags.js';

/** The findings that a team does not want to hear of yet, kept in the nearest file of that name above each text. */
export interface Baseline {
  /** What is suppressed in a file; undefined: nothing. */
  knownFor(path: string): Promise<FileSuppressions | undefined>;
  /** Whether there is one for any of these files. */
  holdsFor(paths: readonly string[]): Promise<boolean>;
  /** Notes what suppressed something in a file. */
  noteUsed(path: string, used: FileSuppressions): void;
  /** Notes all that was found in a file, of which nothing is reported when everything is to be suppressed. */
  noteFound(path: string, findings: readonly Finding[]): void;
  /** Writes what the run was asked to write. Throws `FileError`. */
  finish(): Promise<BaselineChange>;
  /** The mistakes in the files that were met. */
  readonly errors: readonly ConfigError[];
}

/** What became of the baseline. */
interface BaselineChange {
  /** Findings that are suppressed from now on, and the files that they are in. */
  readonly added: number;
  readonly files: number;
  /** Entries that suppressed nothing any more: taken out, or only counted. */
  readonly stale: number;
}

interface Stored {
  readonly path: string;
  readonly suppressions: Suppressions;
}

export function createBaseline(mode: Flags['suppressions'], cwd: string): Baseline {
  return new StoredBaseline(mode, cwd);
}

class StoredBaseline implements Baseline {
  readonly errors: ConfigError[] = [];
  readonly #find = createFinder(nodeConfigHost, [SUPPRESSIONS_FILE]);
  readonly #stored = new Map<string, Stored>();
  readonly #homes = new Map<string, string>();
  readonly #noted = new Map<string, FileSuppressions>();

  constructor(
    private readonly mode: Flags['suppressions'],
    private readonly cwd: string,
  ) {}

  async holdsFor(paths: readonly string[]): Promise<boolean> {
    for (const folder of new Set(paths.map((path) => folderOf(toSlashes(path)))))
      if ((await this.#find(folder)) !== undefined) return true;
    return false;
  }

  async knownFor(path: string): Promise<FileSuppressions | undefined> {
    const { path: place, suppressions } = await this.#storedFor(path);
    return this.mode === 'all' ? undefined : suppressions.get(nameFrom(place, toSlashes(path)));
  }

  noteUsed(path: string, used: FileSuppressions): void {
    this.#noted.set(path, used);
  }

  noteFound(path: string, findings: readonly Finding[]): void {
    this.#noted.set(path, suppressionsOf(findings));
  }

  async finish(): Promise<BaselineChange> {
    // A file with mistakes is not written over.
    if (this.errors.length > 0) return { added: 0, files: 0, stale: 0 };
    const next = await this.#next();
    const change = compare(this.#stored, next, this.#noted, this.mode);
    if (this.mode !== undefined) await writeChanged(this.#stored, next);
    return change;
  }

  /** What is to be stored: what was, with what was noted, without files that are gone. */
  async #next(): Promise<ReadonlyMap<string, Suppressions>> {
    const next = new Map([...this.#stored.values()].map((one) => [one.path, new Map(one.suppressions)]));
    for (const [path, found] of this.#noted) {
      const { path: place } = await this.#storedFor(path);
      next.get(place)?.set(nameFrom(place, toSlashes(path)), found);
    }
    for (const [place, files] of next) {
      for (const name of files.keys()) if (!existsSync(resolve(folderOf(place), name))) files.delete(name);
    }
    return next;
  }

  /** The file that holds for a text; where there is none yet, the one that would be made. */
  async #storedFor(path: string): Promise<Stored> {
    const found = await this.#find(folderOf(toSlashes(path)));
    const place = found?.path ?? `${toSlashes(this.#homeFor(path))}/${SUPPRESSIONS_FILE}`;
    const known = this.#stored.get(place);
    if (known !== undefined) return known;
    const read = found === undefined ? undefined : readSuppressions(found);
    this.errors.push(...(read?.errors ?? []));
    const one = { path: place, suppressions: read?.suppressions ?? new Map() };
    this.#stored.set(place, one);
    return one;
  }

  #homeFor(path: string): string {
    const folder = dirname(path);
    const home = this.#homes.get(folder) ?? homeOf(folder, this.cwd);
    this.#homes.set(folder, home);
    return home;
  }
}

/** Where a new baseline for a folder is made: in the working folder, save for one that is not below it and would not find it there. */
function homeOf(folder: string, cwd: string): string {
  const isBelow = folder === cwd || relativeTo(toSlashes(cwd), toSlashes(folder)) !== undefined;
  return isBelow ? cwd : findTop(folder, cwd);
}

function compare(
  stored: ReadonlyMap<string, Stored>,
  next: ReadonlyMap<string, Suppressions>,
  noted: ReadonlyMap<string, FileSuppressions>,
  mode: Flags['suppressions'],
): BaselineChange {
  const count = (all: Suppressions): number =>
    [...all.values()].reduce((sum, file) => sum + countSuppressed(file), 0);
  const before = [...stored.values()].reduce((sum, { suppressions }) => sum + count(suppressions), 0);
  const after = [...next.values()].reduce((sum, suppressions) => sum + count(suppressions), 0);
  const touched = [...noted.values()].map(countSuppressed).filter((found) => found > 0);
  if (mode === 'all')
    return { added: touched.reduce((sum, found) => sum + found, 0), files: touched.length, stale: 0 };
  return { added: 0, files: 0, stale: before - after };
}

async function writeChanged(
  stored: ReadonlyMap<string, Stored>,
  next: ReadonlyMap<string, Suppressions>,
): Promise<void> {
  for (const [place, suppressions] of next) {
    const text = writeSuppressions(suppressions);
    if (text !== writeSuppressions(stored.get(place)?.suppressions ?? new Map()))
      await writeOwnFile(place, text);
  }
}
