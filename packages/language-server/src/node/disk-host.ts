import { isAbsolute, resolve } from 'node:path';
import {
  FileError,
  findFiles,
  findIgnoreReason,
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
  isIgnored: async (path, top, ignoreFor) => {
    if (!isAbsolute(path)) return false;
    const where = { cwd: resolve(top), configuredIgnore: (folder: string) => ignoreFor(toSlashes(folder)) };
    return (await findIgnoreReason(resolve(path), where)) !== undefined;
  },
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
