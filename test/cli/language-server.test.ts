import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { BIN } from './geestdrift.js';

/** A message as it goes over the line. */
function frame(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

const URI = 'file:///nergens/mail.md';
const SESSION = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  {
    method: 'textDocument/didOpen',
    params: {
      textDocument: { uri: URI, languageId: 'markdown', version: 1, text: 'De klanttevredenheid.\n' },
    },
  },
];

it.each([
  ['with --stdio', ['lsp', '--stdio']],
  ['with what an editor adds', ['lsp', '--stdio', `--clientProcessId=${process.pid}`]],
  ['with nothing', ['lsp']],
])('geestdrift lsp serves over stdio %s, and ends when it is told', async (_, args) => {
  const server = spawn(process.execPath, [BIN, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => server.once('exit', resolve));
  let output = '';
  const published = new Promise<void>((resolve) => {
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('publishDiagnostics')) resolve();
    });
  });
  for (const message of SESSION) server.stdin.write(frame(message));
  await published;
  expect(output).toContain('"code":"klanttevredenheid"');
  server.stdin.write(frame({ id: 2, method: 'shutdown' }) + frame({ method: 'exit' }));
  expect(await exited).toBe(0);
});
