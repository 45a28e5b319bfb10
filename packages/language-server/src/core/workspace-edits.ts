import type { Edit } from '@geestdrift/engine';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientAbilities } from './capabilities.js';
import type { TextChange } from './documents.js';
import type { Positions } from './positions.js';

/** A text that is edited: open (with its version), on disk, or yet to be made. */
export interface EditedText {
  readonly uri: string;
  readonly text: string;
  /** The text with its lines, where they are known. */
  readonly content?: TextDocument;
  /** The version that is open in the editor; `null` where it is not open. */
  readonly version: number | null;
  readonly isNew: boolean;
}

/** Edits (UTF-16 offsets of each text, not overlapping) in the form that the client understands. */
export function toWorkspaceEdit(
  edited: readonly { readonly target: EditedText; readonly edits: readonly TextChange[] }[],
  positions: Positions,
  abilities: ClientAbilities,
): WorkspaceEdit {
  const changed = edited.filter(({ edits }) => edits.length > 0);
  if (!abilities.versionedEdits) {
    return {
      changes: Object.fromEntries(
        changed.map(({ target, edits }) => [target.uri, toTextEdits(target, edits, positions)]),
      ),
    };
  }
  return {
    documentChanges: changed.flatMap(({ target, edits }) => {
      const { uri, version, isNew } = target;
      const change: TextDocumentEdit = {
        textDocument: { uri, version },
        edits: toTextEdits(target, edits, positions),
      };
      return isNew && abilities.createsFiles
        ? [{ kind: 'create' as const, uri, options: { ignoreIfExists: true } }, change]
        : [change];
    }),
  };
}

function toTextEdits(
  { text, content = TextDocument.create('', '', 0, text) }: EditedText,
  edits: readonly TextChange[],
  positions: Positions,
): TextEdit[] {
  return edits.map((edit) => ({ range: positions.toRange(content, edit), newText: edit.text }));
}

/** The one change that makes `after` of `before`, as short as it can be; none where they are equal. */
export function differenceOf(before: string, after: string): readonly TextChange[] {
  if (before === after) return [];
  let start = 0;
  while (start < before.length && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let end = 0;
  const most = Math.min(before.length, after.length) - start;
  while (
    end < most &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  )
    end++;
  return [{ start, end: before.length - end, text: after.slice(start, after.length - end) }];
}

/** A text with edits applied that do not overlap. */
export function applyChanges(text: string, edits: readonly TextChange[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** The engine's edits as changes of a text. */
export function toChanges(edits: readonly Edit[]): readonly TextChange[] {
  return edits.map(({ range, text }) => ({ ...range, text }));
}
