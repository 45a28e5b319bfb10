import {
  EXISTS,
  FIND_FILES,
  type FindFilesParams,
  type FindFilesResult,
  IGNORED_FOLDERS,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
} from 'geestdrift-language-server/protocol';
import { type CancellationToken, type FileSystem, FileType, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** What the requests read with: the editor's file system, so that a folder may be anywhere. */
export interface Files {
  readonly fs: Pick<FileSystem, 'readFile' | 'readDirectory' | 'stat'>;
  /** The text in these bytes, in the encoding that the editor would take for this file. */
  decode(bytes: Uint8Array, uri: Uri): Thenable<string>;
  /** How names of files end that hold texts, in lower case. */
  readonly endings: readonly string[];
  /** Told of what could not be read. */
  log(message: string): void;
}

/** More files than this nobody wrote. */
const MOST_FILES = 20_000;

/** Answers the server's questions about files. What cannot be read is not there. */
export function answerFileRequests(client: Pick<BaseLanguageClient, 'onRequest'>, files: Files): void {
  client.onRequest(READ_FILE, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri), files));
  client.onRequest<boolean, void>(EXISTS, ({ uri }: ReadFileParams) => exists(Uri.parse(uri), files));
  client.onRequest(FIND_FILES, ({ folder, shallow }: FindFilesParams, token: CancellationToken) =>
    findFiles(folderOf(folder), files, token, shallow === true),
  );
}

async function readFile(uri: Uri, { fs, decode, log }: Files): Promise<ReadFileResult> {
  try {
    return { text: await decode(await fs.readFile(uri), uri) };
  } catch (error) {
    log(`${uri}: ${error}`);
    return { text: null };
  }
}

async function exists(uri: Uri, { fs }: Files): Promise<boolean> {
  return fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** A folder that is the root of its file system may come without a path, and then nothing can be joined to it. */
function folderOf(address: string): Uri {
  const uri = Uri.parse(address);
  return uri.path === '' ? uri.with({ path: '/' }) : uri;
}

/** Links to folders are not followed: they may lead in a circle. */
async function findFiles(
  folder: Uri,
  files: Files,
  token: CancellationToken,
  shallow: boolean,
): Promise<FindFilesResult> {
  const found: string[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const [name, type] of await entriesOf(next, files)) {
      if (token.isCancellationRequested || found.length >= MOST_FILES) return { uris: found };
      const uri = Uri.joinPath(next, name);
      if (type === FileType.Directory) {
        if (!shallow && !IGNORED_FOLDERS.includes(name)) folders.push(uri);
      } else if ((type & FileType.File) !== 0 && holdsText(name, files.endings)) {
        found.push(uri.toString());
      }
    }
  }
  return { uris: found };
}

/** What a folder holds, by name. */
async function entriesOf(folder: Uri, { fs, log }: Files): Promise<[string, FileType][]> {
  try {
    return (await fs.readDirectory(folder)).sort(([a], [b]) => (a < b ? -1 : 1));
  } catch (error) {
    log(`${folder}: ${error}`);
    return [];
  }
}

function holdsText(name: string, endings: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return endings.some((ending) => lower.endsWith(ending));
}
