import type { ExtensionContext } from 'vscode';
import { activateWith } from './activate.js';
import { serverProcess } from './server-process.js';
import type { Session } from './session.js';

let session: Session | undefined;

/** Opens the extension where there is Node: the server is a process of its own. */
export async function activate(context: ExtensionContext): Promise<void> {
  session = await activateWith(context, serverProcess);
}

/** Stops the server before the editor closes. */
export async function deactivate(): Promise<void> {
  await session?.stop();
}
