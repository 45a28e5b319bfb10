import { Uri } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import type { ServerKind } from './session.js';

/** The server as a web worker. It has no disk: all files come through the editor. */
export const serverWorker: ServerKind = {
  filesFrom: () => 'client',
  createClient(context, options) {
    const script = Uri.joinPath(context.extensionUri, 'dist', 'server-web.js');
    let dispose = (): void => {};
    // Not the worker itself: what an extension host gives is no instance of `Worker`, and the client asks for one.
    const start = async (): Promise<MessageTransports> => {
      dispose();
      const address = await addressOf(script);
      const worker = new Worker(address, { name: 'geestdrift' });
      dispose = () => {
        worker.terminate();
        // Not before: an extension host loads the script when it comes to it.
        URL.revokeObjectURL(address);
      };
      return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
    };
    return {
      client: new LanguageClient('geestdrift', 'Geestdrift', start, options),
      dispose: () => dispose(),
    };
  },
};

/**
 * Where a worker can start this script from. Where the extension lies on another machine, that is not the script's own
 * address: there the script goes through a blob.
 */
async function addressOf(script: Uri): Promise<string> {
  const address = script.toString(true);
  if (['http', 'https', 'file'].includes(script.scheme)) return address;
  const response = await fetch(address);
  return URL.createObjectURL(new Blob([await response.text()], { type: 'application/javascript' }));
}
