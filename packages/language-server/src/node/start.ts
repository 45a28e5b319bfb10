import { Console } from 'node:console';
import {
  type Connection,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../core/server.js';
import { diskHost } from './disk-host.js';
import { createEncoder } from './encode-message.js';

/** Transports that the protocol's library sets up by itself. */
const OTHER_TRANSPORT = /^--(?:node-ipc|socket|pipe)(?:=|$)/;

/** Serves the client that started this process, over the transport that its arguments name: `--node-ipc`, else `--stdio`. */
export function start(): void {
  const isOther = process.argv.some((argument) => OTHER_TRANSPORT.test(argument));
  const connection = isOther ? createConnection(ProposedFeatures.all) : connectStdio();
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

/** Ends the process where the client goes away. */
function connectStdio(): Connection {
  // What anything printed would be read as a message.
  globalThis.console = new Console(process.stderr);
  const encode = createEncoder();
  const contentTypeEncoder = {
    name: 'application/json',
    encode: async (message: Parameters<typeof encode>[0]) => encode(message),
  };
  const reader = new StreamMessageReader(process.stdin);
  const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder });
  const connection = createConnection(ProposedFeatures.all, reader, writer);
  let isShutDown = false;
  connection.onShutdown(() => {
    isShutDown = true;
  });
  const leave = (): never => process.exit(isShutDown ? 0 : 1);
  process.stdin.on('end', leave);
  process.stdin.on('close', leave);
  return connection;
}
