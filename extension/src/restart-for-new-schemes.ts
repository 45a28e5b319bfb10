import { type Disposable, workspace } from 'vscode';
import { currentSchemes } from './documents.js';
import type { Session } from './session.js';

/** Starts the server anew when a folder is added that lies elsewhere: what the server hears of is settled at its start. */
export function restartForNewSchemes(session: Pick<Session, 'restart'>): Disposable {
  let schemes = currentSchemes().join();
  return workspace.onDidChangeWorkspaceFolders(async () => {
    const present = currentSchemes().join();
    if (present === schemes) return;
    schemes = present;
    await session.restart();
  });
}
