import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { readAbilities, serverCapabilities } from './capabilities.js';
import { createClientHost } from './client-host.js';
import { listenForActions } from './code-actions/listen.js';
import { listenForCommands } from './commands/listen.js';
import { listenForCompletions } from './completion.js';
import type { Host } from './host.js';
import { listenForHovers } from './hover.js';
import { listenForPulls } from './listen-for-pulls.js';
import { listenForTexts } from './listen-for-texts.js';
import { chooseEncoding } from './positions.js';
import { createSession } from './session.js';
import { readOptions } from './settings.js';

/**
 * Serves one client over a connection, until it asks to exit. `host`: how files are read, unless the client asks to be asked
 * for them.
 */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const abilities = readAbilities(params);
    const encoding = chooseEncoding(params.capabilities.general?.positionEncodings);
    const files = readOptions(params).files === 'client' ? createClientHost(connection) : host;
    const session = createSession({ connection, host: files, params, abilities, encoding });
    for (const listen of [
      listenForTexts,
      listenForPulls,
      listenForActions,
      listenForHovers,
      listenForCompletions,
      listenForCommands,
    ]) {
      listen(session);
    }
    return { capabilities: serverCapabilities(abilities, encoding), serverInfo: { name: 'geestdrift' } };
  });
  connection.listen();
}
