import { dirname, isAbsolute } from 'node:path';
import type { FileSettings } from '@geestdrift/config';
import type { FormatInfo, Siblings } from '@geestdrift/engine';
import { createSiblings } from '@geestdrift/engine/basics';
import { readSiblings } from '@geestdrift/node';
import { formatOf } from './find-format.js';

/** What stands beside files, read once for each folder and format, and only if a rule asks. */
export interface SiblingFiles {
  /** undefined for a text that has no place. */
  siblingsOf(path: string, format: FormatInfo): Promise<Siblings | undefined>;
}

/** `settingsIn`: what the configuration says of the files right in a folder. */
export function createSiblingFiles(
  settingsIn: (folder: string) => Promise<(path: string) => FileSettings | undefined>,
): SiblingFiles {
  const known = new Map<string, Siblings>();
  return {
    siblingsOf: async (path, format) => {
      const { name } = format;
      if (!isAbsolute(path)) return undefined;
      const folder = dirname(path);
      const key = `${name}\0${folder}`;
      const siblings = known.get(key);
      if (siblings !== undefined) return siblings;
      const settingsFor = await settingsIn(folder);
      let texts: readonly string[] | undefined;
      const made = createSiblings(() => {
        texts ??= readSiblings(folder, (other) => {
          const settings = settingsFor(other);
          const isAlike = formatOf(other, settings)?.name === name;
          return isAlike ? { encoding: settings?.encoding, habits: format } : undefined;
        });
        return texts;
      });
      known.set(key, made);
      return made;
    },
  };
}
