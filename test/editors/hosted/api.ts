// What the extension does in an editor, told by the editor's API; bundled to one script for both kinds of extension host.
import * as vscode from 'vscode';
import { until } from '../run/wait.js';
import {
  change,
  codeActions,
  describe,
  diagnosticsOf,
  EXTENSION,
  remove,
  replaceText,
  show,
  take,
  titled,
  untilDiagnostics,
  uriOf,
  write,
} from './editor.js';
import { equal, type HostedTest, runTests } from './harness.js';

const MAIL = 'mail.md';
const TEXT = 'Beste mevrouw De Vries,\n\nWij meten de klanttevredenheid elk jaar.\n';
const FOUND = '3:14-31 Error klanttevredenheid';
const FIXED = 'Beste mevrouw De Vries,\n\nWij meten het klantenthousiasme elk jaar.\n';
const BASELINE = 'geestdrift-suppressions.json';
const CONFIGURATION = 'geestdrift.config.yaml';

const tests: readonly HostedTest[] = [
  { what: 'a finding is a diagnostic with its place, severity and rule', run: diagnose },
  { what: 'hover tells why, what instead, and where to read more', run: hover },
  { what: 'the best suggestion is the preferred quick fix, and fits the sentence', run: fix },
  { what: 'diagnostics follow what is typed', run: follow },
  { what: 'an exception is written as a comment with room for its reason', run: ignore },
  { what: 'in plain text an exception goes to the baseline, and a mistake there is shown', run: baseline },
  { what: 'fix all leaves alone what needs a look', run: fixAll },
  { what: 'settings of rules, audience and enable count at once', run: settings },
  { what: 'the nearest configuration counts as soon as it changes', run: configuration },
  { what: 'a mistake in the configuration is shown at its key, and goes when it is mended', run: mistake },
  { what: 'the whole workspace is checked on request, files that are not open too', run: workspace },
  { what: 'a text that was never saved is checked, other languages are left alone', run: languages },
  { what: 'the server can be restarted', run: restart },
];

/** What VS Code calls. */
export function run(): Promise<void> {
  return runTests(tests);
}

async function diagnose(): Promise<void> {
  const document = await show(MAIL);
  const [found] = await untilDiagnostics(document.uri, [FOUND]);
  await until('the extension is active', () => vscode.extensions.getExtension(EXTENSION)?.isActive);
  if (!found?.message.includes('klanttevredenheid')) throw new Error(`message: ${found?.message}`);
  const { code } = found;
  const target = typeof code === 'object' ? code.target.toString() : '';
  if (!target.endsWith('/klanttevredenheid')) throw new Error(`no link to the rule's page: ${target}`);
}

async function hover(): Promise<void> {
  const uri = uriOf(MAIL);
  const at = new vscode.Position(2, 20);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, at);
  const text = hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
  for (const part of ['klanttevredenheid', 'klantenthousiasme', 'https://']) {
    if (!text.includes(part)) throw new Error(`no ‘${part}’ in the hover: ${text}`);
  }
}

async function fix(): Promise<void> {
  const document = await show(MAIL);
  const [found] = await untilDiagnostics(document.uri, [FOUND]);
  // VS Code gives none while it still takes in what the tests before changed.
  const preferred = await until('a preferred quick fix', async () => {
    const actions = await codeActions(document.uri, rangeOf(found), 'quickfix');
    const best = actions.filter(({ isPreferred }) => isPreferred);
    return best.length > 0 && best;
  });
  equal(
    preferred.map(({ title }) => title),
    ['Vervang door ‘klantenthousiasme’'],
  );
  await take(titled(preferred, 'Vervang door'));
  equal(document.getText(), FIXED);
  await untilDiagnostics(document.uri, []);
}

async function follow(): Promise<void> {
  const document = await show(MAIL);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), 'Geachte heer/mevrouw,\n\n');
  await vscode.workspace.applyEdit(edit);
  await untilDiagnostics(document.uri, ['1:1-21 Warning onpersoonlijk']);
  await replaceText(document, TEXT);
  await untilDiagnostics(document.uri, [FOUND]);
}

async function ignore(): Promise<void> {
  const document = await show(MAIL);
  const [found] = await untilDiagnostics(document.uri, [FOUND]);
  await take(titled(await codeActions(document.uri, rangeOf(found), 'quickfix'), 'Negeer hier'));
  const comment = document.lineAt(2).text;
  if (!/^<!-- geestdrift-disable-next-line klanttevredenheid/.test(comment)) throw new Error(comment);
  await untilDiagnostics(document.uri, []);
  await replaceText(document, TEXT);
  await untilDiagnostics(document.uri, [FOUND]);
}

async function baseline(): Promise<void> {
  const letter = 'brief.txt';
  await write(letter, 'Wij meten de klanttevredenheid.\n');
  const document = await show(letter);
  const [found] = await untilDiagnostics(document.uri, ['1:14-31 Error klanttevredenheid']);
  await take(titled(await codeActions(document.uri, rangeOf(found), 'quickfix'), 'Negeer hier'));
  await untilDiagnostics(document.uri, []);
  const known = await show(BASELINE);
  if (!known.getText().includes('"brief.txt": {')) throw new Error(known.getText());
  await known.save();
  await replaceText(known, '{ "version": 2, "files": {} }\n');
  await untilDiagnostics(known.uri, ['1:14-15 Error wrong-value']);
  await replaceText(known, '{ "version": 1, "files": {} }\n');
  await untilDiagnostics(known.uri, []);
  await untilDiagnostics(document.uri, ['1:14-31 Error klanttevredenheid']);
  await known.save();
  await remove(BASELINE);
  await remove(letter);
}

async function fixAll(): Promise<void> {
  const document = await show(MAIL);
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  for (const action of await codeActions(document.uri, all, 'source.fixAll.geestdrift')) await take(action);
  equal(document.getText(), TEXT);
}

async function settings(): Promise<void> {
  const document = await show(MAIL);
  await replaceText(document, `Geachte heer/mevrouw,\n\n${TEXT}`);
  const both = ['1:1-21 Warning onpersoonlijk', '5:14-31 Error klanttevredenheid'];
  await untilDiagnostics(document.uri, both);
  await change('rules', { klanttevredenheid: 'suggestion' });
  await untilDiagnostics(document.uri, [
    '1:1-21 Warning onpersoonlijk',
    '5:14-31 Information klanttevredenheid',
  ]);
  await change('rules', undefined);
  await change('audience', 'intern');
  await untilDiagnostics(document.uri, ['5:14-31 Error klanttevredenheid']);
  await change('audience', undefined);
  await change('enable', false);
  await untilDiagnostics(document.uri, []);
  await change('enable', undefined);
  await untilDiagnostics(document.uri, both);
  await replaceText(document, TEXT);
}

async function configuration(): Promise<void> {
  const document = await show(MAIL);
  await untilDiagnostics(document.uri, [FOUND]);
  await write(CONFIGURATION, 'rules:\n  klanttevredenheid: warning\n');
  await untilDiagnostics(document.uri, ['3:14-31 Warning klanttevredenheid']);
  await write(CONFIGURATION, 'rules:\n  klanttevredenheid: off\n');
  await untilDiagnostics(document.uri, []);
  await remove(CONFIGURATION);
  await untilDiagnostics(document.uri, [FOUND]);
}

async function mistake(): Promise<void> {
  await write(CONFIGURATION, 'rules:\n  klanttevredenheit: off\n');
  const uri = uriOf(CONFIGURATION);
  const [found] = await until('the mistake', () => atLeastOne(diagnosticsOf(uri)));
  equal(describe(found).replace(/ \S+$/, ''), '2:3-20 Error');
  if (!found.message.includes('klanttevredenheid')) throw new Error(`no nearest name: ${found.message}`);
  await write(CONFIGURATION, 'rules:\n  klanttevredenheid: off\n');
  await untilDiagnostics(uri, []);
  await untilDiagnostics(uriOf(MAIL), []);
  await remove(CONFIGURATION);
  await untilDiagnostics(uriOf(MAIL), [FOUND]);
}

async function workspace(): Promise<void> {
  const other = uriOf('website/over-ons.md');
  equal(diagnosticsOf(other).length, 0);
  await vscode.commands.executeCommand('geestdrift.checkWorkspace');
  await untilDiagnostics(other, ['3:16-33 Error klanttevredenheid']);
}

async function languages(): Promise<void> {
  const content = 'Wij meten de klanttevredenheid.\n';
  const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
  await untilDiagnostics(plain.uri, ['1:14-31 Error klanttevredenheid']);
  const script = await vscode.workspace.openTextDocument({ language: 'javascript', content });
  const again = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  await untilDiagnostics(again.uri, ['1:14-31 Error klanttevredenheid']);
  equal(diagnosticsOf(script.uri).length, 0);
  const translation = await show('messages_nl.properties');
  equal(translation.languageId, 'properties');
  await untilDiagnostics(translation.uri, ['1:21-38 Error klanttevredenheid']);
}

async function restart(): Promise<void> {
  const document = await show(MAIL);
  await vscode.commands.executeCommand('geestdrift.restart');
  await untilDiagnostics(document.uri, [FOUND]);
}

function rangeOf(diagnostic: vscode.Diagnostic | undefined): vscode.Range {
  if (diagnostic === undefined) throw new Error('no diagnostic');
  return diagnostic.range;
}

function atLeastOne<T>(items: readonly T[]): readonly [T, ...T[]] | undefined {
  const [first, ...rest] = items;
  return first === undefined ? undefined : [first, ...rest];
}
