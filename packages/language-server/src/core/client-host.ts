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
  return {
    readFile,
    exists: async (path) => (await connection.sendRequest<boolean>(EXISTS, { uri: toUri(path) })) === true,
    readText: readFile,
    findFiles: async (folder, { accepts }) => {
      const answer = await connection.sendRequest<FindFilesResult>(FIND_FILES, { folder: toUri(folder) });
      const paths = answer.uris.map(toPath);
      const accepted = await Promise.all(paths.map(accepts));
      return paths.filter((_, index) => accepted[index]);
    },
  };
}
