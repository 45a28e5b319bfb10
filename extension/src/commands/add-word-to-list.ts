import { COMMANDS, toListEntry } from 'geestdrift-language-server/protocol';
import { l10n, type TextEditor, window } from 'vscode';
import type { Session } from '../session.js';
import { textInFront } from '../text-in-front.js';

const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/u;

/** Puts the selected word, or the one at the cursor, on the nearest list; asks what to write instead. */
export async function addWordToList(session: Session): Promise<void> {
  const editor = textInFront(session);
  const word = editor && wordIn(editor);
  if (editor === undefined || word === undefined) {
    await window.showInformationMessage(l10n.t('Select a word or a short phrase first.'));
    return;
  }
  const answer = await window.showInputBox({
    title: l10n.t('Put ‘{0}’ on the list of forbidden words', word),
    prompt: l10n.t('What instead? Several with commas; nothing if there is no other word.'),
  });
  if (answer === undefined) return;
  await session.execute(COMMANDS.forbidWord, editor.document.uri.toString(), word, ...alternativesIn(answer));
}

function wordIn({ document, selection }: TextEditor): string | undefined {
  const range = selection.isEmpty ? document.getWordRangeAtPosition(selection.active, WORD) : selection;
  return range && toListEntry(document.getText(range));
}

/** As the server's command takes it: nothing, one text, or several. */
function alternativesIn(answer: string): [] | [string | readonly string[]] {
  const [first, ...others] = answer
    .split(',')
    .map((alternative) => alternative.trim())
    .filter((alternative) => alternative !== '');
  if (first === undefined) return [];
  return [others.length === 0 ? first : [first, ...others]];
}
