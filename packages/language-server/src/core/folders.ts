import { resolvePath } from '@geestdrift/config/paths';
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { nameAlone, toPath } from './uris.js';

/** The workspace folders, as paths. */
export interface Folders {
  readonly all: readonly string[];
  /** The innermost one that holds a path, or is it. */
  around(path: string): string | undefined;
  /** The path of a URI; a text that was never saved counts as one of the first folder. */
  pathOf(uri: string): string;
  /** Follows changes from now on: not before the client is initialized, for then it would be asked to tell of them twice. */
  follow(): void;
}

export function createFolders(connection: Connection, params: InitializeParams, changes: boolean): Folders {
  const uris = new Set(params.workspaceFolders?.map(({ uri }) => uri) ?? []);
  const root = params.rootUri ?? undefined;
  if (uris.size === 0 && root !== undefined) uris.add(root);
  const all = (): string[] => [...uris].map((uri) => toPath(uri).replace(/(?<=[^/:])\/$/, ''));
  return {
    get all() {
      return all();
    },
    around: (path) =>
      all()
        .filter((folder) => `${path}/`.startsWith(folder.endsWith('/') ? folder : `${folder}/`))
        .sort((a, b) => b.length - a.length)[0],
    pathOf: (uri) => {
      const name = nameAlone(uri);
      const [first] = all();
      return name === undefined || first === undefined ? toPath(uri) : resolvePath(first, `./${name}`);
    },
    follow: () => {
      if (!changes) return;
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        for (const { uri } of removed) uris.delete(uri);
        for (const { uri } of added) uris.add(uri);
      });
    },
  };
}
