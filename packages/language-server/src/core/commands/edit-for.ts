import type { WorkspaceEdit } from 'vscode-languageserver';
import type { ChangeText } from '../config-files.js';
import type { Session } from '../session.js';
import { showError } from '../show-message.js';
import { textAt } from './command.js';

/** Edits what holds for the text that the first argument names; gives whether the client did. */
export async function editFor(
  args: readonly unknown[],
  session: Session,
  edit: 'editConfig' | 'editList',
  change: ChangeText,
): Promise<boolean> {
  const uri = textAt(args, 0);
  return applyEdit(session, await session.files[edit]({ uri, path: session.folders.pathOf(uri) }, change));
}

/** An edit that changes nothing is none. */
async function applyEdit({ connection, words }: Session, edit: WorkspaceEdit): Promise<boolean> {
  const count = (edit.documentChanges?.length ?? 0) + Object.keys(edit.changes ?? {}).length;
  if (count === 0) return true;
  const { applied, failureReason } = await connection.workspace.applyEdit(edit);
  if (!applied) showError(connection, words.refused(failureReason));
  return applied;
}
