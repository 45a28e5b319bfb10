import { Uri, workspace } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import type { ServerKind } from './session.js';

/** The server as a process beside the extension host. It reads the disk itself, where the folders are on one. */
export const serverProcess: ServerKind = {
  filesFrom: () =>
    (workspace.workspaceFolders ?? []).every(({ uri }) => uri.scheme === 'file') ? 'own' : 'client',
  createClient(context, options) {
    const module = Uri.joinPath(context.extensionUri, 'dist', 'server-node.js').fsPath;
    const client = new LanguageClient(
      'geestdrift',
      'Geestdrift',
      { module, transport: TransportKind.ipc },
      options,
    );
    return { client, dispose: () => {} };
  },
};
