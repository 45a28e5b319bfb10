import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { CancellationTokenSource, LSPErrorCodes } from 'vscode-languageserver/node';
import { brief, Client, EDITS } from './client.js';

const uri = 'file:///nergens/mail.md';
const TEXT = 'De klanttevredenheid stijgt.\n';
const FOUND = ['1:4-1:21 klanttevredenheid'];
let client: Client;

beforeAll(async () => {
  client = await Client.start();
});

afterAll(async () => {
  // Whatever was done to it, it ends as it should.
  expect(await client.stop()).toBe(0);
});

afterEach(async () => {
  for (const open of client.texts.keys()) await client.close(open);
  await client.request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } });
  client.published.length = 0;
});

function raw(body: string, header = `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`): void {
  client.process.stdin?.write(header + body);
}

describe('what no client should send', () => {
  it('is survived: a change to a text that was never opened, told once', async () => {
    const change = (version: number) =>
      client.notify('textDocument/didChange', {
        textDocument: { uri: 'file:///nooit.md', version },
        contentChanges: [{ text: TEXT }],
      });
    await change(1);
    await change(2);
    await client.open(uri, TEXT);
    expect((await client.diagnostics(uri)).map(brief)).toEqual(FOUND);
    expect(client.logs.filter((line) => line.includes('nooit.md'))).toHaveLength(1);
    expect(client.published.map((one) => one.uri)).toEqual([uri]);
  });

  it('is survived: ranges outside the text, back to front, overlapping, and without numbers', async () => {
    await client.open(uri, TEXT);
    const at = (line: number, character: number) => ({ line, character });
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [
        { range: { start: at(90, 0), end: at(99, 9) }, text: 'Einde.\n' },
        { range: { start: at(0, 3), end: at(0, 0) }, text: 'Onze ' },
        { range: { start: at(0, 0), end: at(0, 8) }, text: 'Ook ' },
        { range: { start: at(-1, -1), end: at(0, 4) }, text: 'Een ' },
        { range: { start: { line: 'x' }, end: {} }, text: 'y' },
        { range: { start: at(0, 0), end: at(0, 0) } },
        null,
      ],
    });
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 3 },
      contentChanges: 'geen lijst',
    });
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: null },
      contentChanges: [],
    });
    await client.until(() => client.published.find(({ version }) => version === 2));
    await client.replace(uri, '');
    await client.replace(uri, TEXT);
    expect((await client.diagnostics(uri)).map(brief)).toEqual(FOUND);
    expect(client.logs.filter((line) => line.includes('range outside'))).toHaveLength(1);
  });

  it('is survived: messages without sense', async () => {
    raw('{"jsonrpc":"2.0","method":');
    raw('[]');
    raw('null');
    raw('{"jsonrpc":"2.0","id":7,"method":"bestaat/niet"}');
    raw('{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{}}');
    raw('{"jsonrpc":"2.0","method":"textDocument/didOpen"}');
    for (const textDocument of [{ uri: 3 }, { uri, text: null }, { uri, text: 5, languageId: 'markdown' }])
      await client.notify('textDocument/didOpen', { textDocument: { version: 1, ...textDocument } });
    raw('{"jsonrpc":"2.0","method":"textDocument/didChange"}');
    raw('{"jsonrpc":"2.0","id":8,"method":"textDocument/codeAction","params":{"textDocument":{"uri":3}}}');
    raw('{"jsonrpc":"2.0","id":9,"method":"textDocument/hover"}');
    raw(
      '{"jsonrpc":"2.0","id":10,"method":"workspace/executeCommand","params":{"command":"geestdrift.setAudience"}}',
    );
    await client.open(uri, TEXT);
    expect((await client.diagnostics(uri)).map(brief)).toEqual(FOUND);
    expect(client.logs.filter((line) => line.includes('TypeError'))).toEqual([]);
  });

  it('is survived: requests about texts that are not open', async () => {
    const textDocument = { uri: 'file:///nooit.md' };
    const position = { line: 1, character: 1 };
    const range = { start: position, end: position };
    expect(await client.request('textDocument/hover', { textDocument, position })).toBeNull();
    expect(
      await client.request('textDocument/codeAction', { textDocument, range, context: { diagnostics: [] } }),
    ).toEqual([]);
    await client.close('file:///nooit.md');
    await client.save('file:///nooit.md');
  });
});

describe('size', () => {
  it('10 MB are checked, edited and let go', async () => {
    const text = `${'De omzet van het jaar stijgt, en dat is goed voor ons allemaal.\n\n'.repeat(160_000)}${TEXT}`;
    expect(text.length).toBeGreaterThan(10_000_000);
    await client.open(uri, text);
    expect((await client.until(() => client.published.at(0), 25_000)).diagnostics.map(brief)).toEqual([
      '320001:4-320001:21 klanttevredenheid',
    ]);
    await client.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      text: '\n',
    });
    await client.until(() => client.published.find(({ version }) => version === 2), 25_000);
    expect(client.published.at(-1)?.diagnostics.map(brief)).toEqual(['320002:4-320002:21 klanttevredenheid']);
  }, 60_000);

  it('500 open texts are all checked, and again when a setting changes', async () => {
    const all = Array.from({ length: 500 }, (_, index) => `file:///nergens/${index}.md`);
    await Promise.all(all.map((one) => client.open(one, TEXT)));
    const reported = (count: number) =>
      client.published.filter(({ diagnostics }) => diagnostics.length === count).length;
    await client.until(() => reported(1) === 500);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { geestdrift: { rules: { klanttevredenheid: 'off' } } },
    });
    await client.until(() => reported(0) === 500);
  });
});

it('cancelled requests are answered so, and those behind them are still answered', async () => {
  const puller = await Client.start({ capabilities: { ...EDITS, textDocument: { diagnostic: {} } } });
  await puller.open(uri, TEXT.repeat(20_000));
  const pulled = { textDocument: { uri } };
  const first = puller.request('textDocument/diagnostic', pulled);
  // While the server is busy with that one, the next is asked for and cancelled.
  await new Promise((resolve) => setTimeout(resolve, 100));
  const source = new CancellationTokenSource();
  const second = puller.connection.sendRequest('textDocument/diagnostic', pulled, source.token);
  source.cancel();
  await expect(second).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  const workspace = new CancellationTokenSource();
  const waiting = puller.connection.sendRequest(
    'workspace/diagnostic',
    { previousResultIds: [] },
    workspace.token,
  );
  await first;
  workspace.cancel();
  await expect(waiting).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
  await puller.replace(uri, TEXT);
  const report = await puller.request<{ items: never[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(report.items.map(brief)).toEqual(FOUND);
  expect(await puller.stop()).toBe(0);
});
