import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../core/server.js';
import { diskHost } from './disk-host.js';

const TRANSPORT = /^--(?:stdio|node-ipc|socket|pipe)(?:=|$)/;

/** Serves the client that started this process, over the transport that its arguments name: `--node-ipc`, else `--stdio`. */
export function start(): void {
  const isNamed = process.argv.some((argument) => TRANSPORT.test(argument));
  const connection = isNamed
    ? createConnection(ProposedFeatures.all)
    : createConnection(ProposedFeatures.all, process.stdin, process.stdout);
  // A server that dies takes the squiggles of all open texts with it; what went wrong is told instead.
  const tell = (error: unknown): void => {
    try {
      connection.console.error(`geestdrift: ${error instanceof Error ? error.stack : String(error)}`);
    } catch {
      // Nobody is there any more: this process has nothing left to do.
      process.exit(1);
    }
  };
  process.on('uncaughtException', tell);
  process.on('unhandledRejection', tell);
  startServer(connection, diskHost);
}
