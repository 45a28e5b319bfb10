// What the tests do with the editor's API.
import * as vscode from 'vscode';
import { until } from '../run/wait.js';

/** The id of the extension under test. */
export const EXTENSION = 'geestdrift.geestdrift';

export function uriOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

export async function show(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** Writes a file of the workspace as another program would. */
export async function write(name: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
}

export async function remove(name: string): Promise<void> {
  await vscode.workspace.fs.delete(uriOf(name));
}

/** Replaces the whole text of a document, as one edit. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const end = document.lineAt(document.lineCount - 1).range.end;
  edit.replace(document.uri, new vscode.Range(new vscode.Position(0, 0), end), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error('the editor refused an edit');
}

/** A diagnostic of ours in one line: `line:column-column severity code`, counted from 1. */
export function describe({ range, severity, code }: vscode.Diagnostic): string {
  const id = typeof code === 'object' ? code.value : code;
  const place = `${range.start.line + 1}:${range.start.character + 1}-${range.end.character + 1}`;
  return `${place} ${vscode.DiagnosticSeverity[severity]} ${id}`;
}

export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  const ours = vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'geestdrift');
  return ours.sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** Waits until exactly these diagnostics are shown. */
export async function untilDiagnostics(
  uri: vscode.Uri,
  expected: readonly string[],
): Promise<vscode.Diagnostic[]> {
  const wanted = expected.join(', ');
  const shown = () => diagnosticsOf(uri).map(describe).join(', ');
  try {
    await until('diagnostics', () => shown() === wanted, 15_000);
  } catch {
    throw new Error(`expected [${wanted}]\nshown    [${shown()}]`);
  }
  return diagnosticsOf(uri);
}

export async function codeActions(
  uri: vscode.Uri,
  range: vscode.Range,
  kind: string,
): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
    20,
  );
  return found ?? [];
}

/** The first action whose title begins so. */
export function titled(actions: readonly vscode.CodeAction[], title: string): vscode.CodeAction {
  const found = actions.find((action) => action.title.startsWith(title));
  if (found) return found;
  throw new Error(
    `no code action ‘${title}…’ among ${actions.map((action) => `‘${action.title}’`).join(', ')}`,
  );
}

/** Takes a code action as the editor's menu does: its edit, then its command. */
export async function take({ title, edit, command }: vscode.CodeAction): Promise<void> {
  if (edit && !(await vscode.workspace.applyEdit(edit)))
    throw new Error(`the edit of ‘${title}’ was refused`);
  if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
}

export async function change(setting: string, value: unknown): Promise<void> {
  const target = vscode.ConfigurationTarget.Global;
  await vscode.workspace.getConfiguration('geestdrift').update(setting, value, target);
}
