import { commands } from 'vscode';
import type { Session } from '../session.js';

/** Opens the introduction in three steps. */
export async function openWalkthrough({ context }: Session): Promise<void> {
  await commands.executeCommand('workbench.action.openWalkthrough', `${context.extension.id}#start`, false);
}
