import { COMMANDS } from 'geestdrift-language-server/protocol';
import { commands, l10n, window, workspace } from 'vscode';
import type { Session } from '../session.js';

/** Checks all files of all open folders; the server shows its progress. The findings come in the Problems view. */
export async function checkWorkspaceNow(session: Session): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    await window.showInformationMessage(l10n.t('Open a folder first.'));
    return;
  }
  await session.execute(COMMANDS.checkWorkspace);
  await commands.executeCommand('workbench.actions.view.problems');
}
