import type { ConfigHost } from '@geestdrift/config';
import { nodeConfigHost } from '@geestdrift/node';
import { hashContent } from './hash-content.js';

/** Reads configuration and lists from the disk, and can tell what it read. */
export interface TextHashes {
  readonly host: ConfigHost;
  /** Of a file's text; empty for one that was not read. */
  hashOf(path: string): string;
}

export function createTextHashes(): TextHashes {
  const hashes = new Map<string, string>();
  return {
    hashOf: (path) => hashes.get(path) ?? '',
    host: {
      ...nodeConfigHost,
      readFile: async (path, fallback) => {
        const text = await nodeConfigHost.readFile(path, fallback);
        if (text !== undefined) hashes.set(path, hashContent(text));
        return text;
      },
    },
  };
}
