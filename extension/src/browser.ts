import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.js';
import { serverWorker } from './server-worker.js';
import type { Session } from './session.js';

let session: Session | undefined;

/** Opens the extension in a browser: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  session = await activateWith(context, serverWorker);
}

/** Stops the server before the editor closes. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
