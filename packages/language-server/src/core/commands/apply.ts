import type { WorkspaceEdit } from 'vscode-languageserver';
import type { Session } from '../session.js';

/** Has the client apply an edit; gives whether it did. An edit that changes nothing is none. */
export async function applyEdit({ connection }: Session, edit: WorkspaceEdit | undefined): Promise<boolean> {
  const count = (edit?.documentChanges?.length ?? 0) + Object.keys(edit?.changes ?? {}).length;
  if (edit === undefined || count === 0) return true;
  return (await connection.workspace.applyEdit(edit)).applied;
}
