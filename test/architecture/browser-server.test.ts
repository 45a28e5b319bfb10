import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { bundleForBrowser, WITHOUT_NODE } from './browser-bundle.js';

const ENTRY = `export { start } from './packages/language-server/src/browser/index.ts';`;
const RUN = `${WITHOUT_NODE}
const scope = { postMessage: (message) => parentPort.postMessage(message), addEventListener: () => {} };
parentPort.on('message', (data) => scope.onmessage({ data }));
run.start(scope);
parentPort.postMessage({ left });
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly uri: string; readonly diagnostics: readonly { readonly code: string }[] };
  readonly left?: readonly string[];
}

const uri = 'vscode-vfs://github/team/repo/mail.md';

it('the language server serves a page from a worker, where there is no Node', async () => {
  const worker = new Worker(RUN, { eval: true, workerData: { code: await bundleForBrowser(ENTRY) } });
  const send = (message: object): void => worker.postMessage({ jsonrpc: '2.0', ...message });
  const found = new Promise<readonly string[]>((resolve, reject) => {
    worker.once('error', reject).on('message', ({ id, method, params, left }: Message) => {
      if (left !== undefined) {
        if (left.length > 0) reject(new Error(left.join()));
        const initializationOptions = { debounce: 0 };
        send({
          id: 1,
          method: 'initialize',
          params: { processId: null, rootUri: null, capabilities: {}, initializationOptions },
        });
      } else if (method === 'geestdrift/readFile') {
        const isConfig = params?.uri.endsWith('/geestdrift.config.yaml');
        send({ id, result: { text: isConfig ? 'rules: {ja-maar: off}' : null } });
      } else if (method === 'geestdrift/exists') {
        send({ id, result: false });
      } else if (id === 1) {
        send({ method: 'initialized', params: {} });
        const text = 'De klanttevredenheid stijgt.\n\nJa, maar dat is de regel.\n';
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri, languageId: 'markdown', version: 1, text } },
        });
      } else if (method === 'textDocument/publishDiagnostics' && params?.uri === uri) {
        resolve(params.diagnostics.map(({ code }) => code));
      }
    });
  });
  try {
    expect(await found).toEqual(['klanttevredenheid']);
  } finally {
    await worker.terminate();
  }
}, 20_000);
