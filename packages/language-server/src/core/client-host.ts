import { IGNORED_BY_DEFAULT, LONGEST_SIBLING, MOST_SIBLINGS } from '@geestdrift/config/limits';
import { folderOf, relativeTo } from '@geestdrift/config/paths';
import ignore from 'ignore';
import type { Connection } from 'vscode-languageserver';
import { EXISTS, FIND_FILES, type FindFilesResult, READ_FILE, type ReadFileResult } from '../protocol.js';
import type { Host } from './host.js';
import { toPath, toUri } from './uris.js';

/** Files by way of the client: for a browser, and for folders that are on no disk. */
export function createClientHost(connection: Connection): Host {
  const readFile: Host['readFile'] = async (path) => {
    const answer = await connection.sendRequest<ReadFileResult | null>(READ_FILE, { uri: toUri(path) });
    return answer?.text?.replace(/^\uFEFF/, '') ?? undefined;
  };
  const ignored = ignore({ ignorecase: false, allowRelativePaths: true }).add(IGNORED_BY_DEFAULT);
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
          .slice(0, MOST_SIBLINGS)
          .map((path) => readFile(path)),
      );
      return texts.flatMap((text) => (text === undefined || text.length > LONGEST_SIBLING ? [] : [text]));
    },
    findFiles: async (folder, { accepts }) => {
      const answer = await connection.sendRequest<FindFilesResult>(FIND_FILES, { folder: toUri(folder) });
      const paths = answer.uris
        .map(toPath)
        .filter((path) => !ignored.ignores(relativeTo(folder, path) ?? path));
      const accepted = await Promise.all(paths.map(accepts));
      return paths.filter((_, index) => accepted[index]);
    },
  };
}
