import { folderOf } from '@geestdrift/config/paths';
import { createSiblings, type Siblings } from '@geestdrift/engine';
import type { Host, SiblingReading } from './host.js';

/** Siblings that are not read yet when a check first asks for them. */
export interface ReadLater extends Siblings {
  /** Whether a check asked for them in vain: behind {@link read} it may find something else. */
  readonly isWanted: boolean;
  read(): Promise<void>;
}

/** What stands beside texts, read once for each folder and format. */
export interface SiblingFiles {
  siblingsOf(
    path: string,
    format: string,
    readingOf: (path: string) => SiblingReading | undefined,
  ): ReadLater;
  /** A file was written: its folder is read again when somebody asks. */
  written(path: string): void;
  clear(): void;
}

export function createSiblingFiles(host: Pick<Host, 'readSiblings'>): SiblingFiles {
  const known = new Map<string, FolderSiblings>();
  return {
    siblingsOf: (path, format, readingOf) => {
      const folder = folderOf(path);
      const key = `${format}\0${folder}`;
      const made = known.get(key) ?? new FolderSiblings(folder, () => host.readSiblings(folder, readingOf));
      known.set(key, made);
      return made;
    },
    written: (path) => {
      for (const one of known.values()) if (one.folder === folderOf(path)) one.age();
    },
    clear: () => known.clear(),
  };
}

class FolderSiblings implements ReadLater {
  readonly folder: string;
  readonly recall: Siblings['recall'];
  readonly #read: () => Promise<readonly string[]>;
  #sources: readonly string[] = [];
  #isFresh = false;
  isWanted = false;
  #reading: Promise<void> | undefined;

  constructor(folder: string, read: () => Promise<readonly string[]>) {
    this.folder = folder;
    this.#read = read;
    const siblings = createSiblings(() => {
      this.isWanted ||= !this.#isFresh;
      return this.#sources;
    });
    this.recall = siblings.recall;
  }

  age(): void {
    this.#isFresh = false;
  }

  read(): Promise<void> {
    this.#reading ??= this.#readNow();
    return this.#reading;
  }

  async #readNow(): Promise<void> {
    // What is written from now on may be read or not.
    this.#isFresh = true;
    try {
      this.#sources = await this.#read();
    } catch {
      // A client that cannot list a folder: nothing stands beside the text.
    }
    this.isWanted = false;
    this.#reading = undefined;
  }
}
