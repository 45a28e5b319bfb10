import { folderOf } from '@geestdrift/config/paths';
import type { Connection } from 'vscode-languageserver';
import { EXISTS, FIND_FILES, type FindFilesResult, READ_FILE, type ReadFileResult } from '../protocol.js';
import type { Host } from './host.js';
import { toPath, toUri } from './uris.js';

/** Enough to see what the files of a folder have in common. */
const MOST_FILES = 20;
const LONGEST = 200_000;

/** Files by way of the client: for a browser, and for folders that are on no disk. */
export function createClientHost(connection: Connection): Host {
  const readFile: Host['readFile'] = async (path) => {
    const answer = await connection.sendRequest<ReadFileResult | null>(READ_FILE, { uri: toUri(path) });
    return answer?.text?.replace(/^\uFEFF/, '') ?? undefined;
  };
  return {
    readFile,
    exists: async (path) => (await connection.sendRequest<boolean>(EXISTS, { uri: toUri(path) })) === true,
    readText: readFile,
    readSiblings: async (folder, readingOf) => {
      const { uris } = await connection.sendRequest<FindFilesResult>(FIND_FILES, {
        folder: toUri(folder),
        shallow: true,
      });
      const paths = uris
        .map(toPath)
        .filter((path) => folderOf(path) === folder && readingOf(path) !== undefined);
      const texts = await Promise.all(
        paths
          .sort()
          .slice(0, MOST_FILES)
          .map((path) => readFile(path)),
      );
      return texts.flatMap((text) => (text === undefined || text.length > LONGEST ? [] : [text]));
    },
    findFiles: async (folder, { accepts }) => {
      const answer = await connection.sendRequest<FindFilesResult>(FIND_FILES, { folder: toUri(folder) });
      const paths = answer.uris.map(toPath);
      const accepted = await Promise.all(paths.map(accepts));
      return paths.filter((_, index) => accepted[index]);
    },
  };
}
