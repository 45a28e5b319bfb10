import { dirname, isAbsolute } from 'node:path';
import type { FileSettings } from '@geestdrift/config';
import type { FormatInfo, Siblings } from '@geestdrift/engine';
import { createSiblings } from '@geestdrift/engine/basics';
import { readSiblings } from '@geestdrift/node';
import { hashContent } from '../cache/hash-content.js';
import { formatOf } from './find-format.js';

/** What stands beside files, read once for each folder and format, and only if a rule asks. */
export interface SiblingFiles {
  /** undefined for a text that has no place. */
  siblingsOf(path: string, format: FormatInfo): Promise<Siblings | undefined>;
  /** Tells siblings apart by what they hold. */
  hashOf(path: string, format: FormatInfo): Promise<string>;
}

/** The files of a folder that have one format. */
interface Folder {
  readonly siblings: Siblings;
  readonly hash: () => string;
}

/** `settingsIn`: what the configuration says of the files right in a folder. */
export function createSiblingFiles(
  settingsIn: (folder: string) => Promise<(path: string) => FileSettings | undefined>,
): SiblingFiles {
  const known = new Map<string, Folder>();
  const lookAround = async (path: string, format: FormatInfo): Promise<Folder> => {
    const { name } = format;
    const folder = dirname(path);
    const key = `${name}\0${folder}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const settingsFor = await settingsIn(folder);
    let texts: readonly string[] | undefined;
    const read = (): readonly string[] => {
      texts ??= readSiblings(folder, (other) => {
        const settings = settingsFor(other);
        const isAlike = formatOf(other, settings)?.name === name;
        return isAlike ? { encoding: settings?.encoding, habits: format } : undefined;
      });
      return texts;
    };
    let hash: string | undefined;
    const made: Folder = {
      siblings: createSiblings(read),
      hash: () => {
        hash ??= hashContent(read().join('\0'));
        return hash;
      },
    };
    known.set(key, made);
    return made;
  };
  return {
    siblingsOf: async (path, format) =>
      isAbsolute(path) ? (await lookAround(path, format)).siblings : undefined,
    hashOf: async (path, format) => (await lookAround(path, format)).hash(),
  };
}
