import { type TextEditor, window } from 'vscode';
import type { Session } from './session.js';

/** The editor of the text that a command is about: the active one, else one beside the introduction. */
export function textInFront({
  languages,
  statusOf,
}: Pick<Session, 'languages' | 'statusOf'>): TextEditor | undefined {
  return [window.activeTextEditor, ...window.visibleTextEditors].find(
    (editor) =>
      editor !== undefined &&
      (languages.includes(editor.document.languageId) || statusOf(editor.document.uri)?.enabled),
  );
}
