import {
  FileError,
  findFiles,
  nodeConfigHost,
  readSiblings,
  readSource,
  systemCode,
  toSlashes,
} from '@geestdrift/node';
import type { Host } from '../core/host.js';

/** Files from the disk. */
export const diskHost: Host = {
  ...nodeConfigHost,
  readText: async (path, encoding, habits) => {
    try {
      return readSource(path, encoding, habits).text;
    } catch (error) {
      if (error instanceof FileError) return undefined;
      throw error;
    }
  },
  readSiblings: async (folder, readingOf) => readSiblings(folder, (path) => readingOf(toSlashes(path))),
  findFiles: async (folder, { accepts, ignoreFor }) => {
    const { files, errors } = await findFiles([folder], {
      cwd: folder,
      endings: [],
      accepts: (path) => accepts(toSlashes(path)),
      configuredIgnore: ignoreFor,
    });
    // A folder in which there is nothing to check is none to complain about.
    const [broken] = errors.filter(({ code }) => code === 'unreadable');
    if (files.length === 0 && broken !== undefined) throw new Error(systemCode(broken));
    return files.map(({ path }) => toSlashes(path));
  },
};
