import { Uri, ViewColumn, window, workspace } from 'vscode';
import type { Session } from '../session.js';

/** Opens a mail to practise on, as a new file beside what is open. */
export async function openSampleMail({ context }: Session): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'media', 'voorbeeldmail.md'));
  const document = await workspace.openTextDocument({
    language: 'markdown',
    content: new TextDecoder().decode(bytes),
  });
  await window.showTextDocument(document, ViewColumn.Beside);
}
