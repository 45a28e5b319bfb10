import { commands, type ExtensionContext, window } from 'vscode';
import { createSession } from './create-session.js';
import { languagesOf } from './documents.js';
import { registerCommands } from './register-commands.js';
import { restartForNewSchemes } from './restart-for-new-schemes.js';
import type { ServerKind, Session } from './session.js';
import { createStatusBar } from './status-bar.js';

/** Opens the extension with a server of this kind; resolves when the server has started, or has failed to. */
export async function activateWith(context: ExtensionContext, kind: ServerKind): Promise<Session> {
  const languages = languagesOf(context.extension.packageJSON);
  const output = window.createOutputChannel('Geestdrift', { log: true });
  const trace = window.createOutputChannel('Geestdrift (trace)', { log: true });
  const statusBar = createStatusBar(languages);
  const session = createSession({ context, kind, languages, output, trace, statusBar });
  context.subscriptions.push(
    output,
    trace,
    statusBar,
    registerCommands(session),
    restartForNewSchemes(session),
  );
  await commands.executeCommand('setContext', 'geestdrift.languages', languages);
  await session.restart();
  return session;
}
