import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { createClientHost } from '../core/client-host.js';
import { startServer } from '../core/server.js';

/** Serves the page that started this web worker. */
export function start(scope: ConstructorParameters<typeof BrowserMessageReader>[0]): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(scope),
    new BrowserMessageWriter(scope),
  );
  startServer(connection, createClientHost(connection));
}
