import { PassThrough } from 'node:stream';
import type { CompiledRule } from '@geestdrift/engine';
import { expect, it, vi } from 'vitest';
import {
  createConnection,
  createProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../src/core/server.js';
import { diskHost } from '../src/node/disk-host.js';

const BROKEN = vi.hoisted(() => 'klanttevredenheid');

/** The rules as they are, but for one, whose proposals come from a rewriter that is not there. */
vi.mock('@geestdrift/rules', async (original) => {
  const { ruleSet } = await original<typeof import('@geestdrift/rules')>();
  const replace = [{ kind: 'rewriter', name: 'kapot', argument: null, manual: false }];
  const spoil = (rule: CompiledRule) =>
    rule.id === BROKEN ? { ...rule, patterns: rule.patterns.map((one) => ({ ...one, replace })) } : rule;
  return { ruleSet: { ...ruleSet, rules: ruleSet.rules.map(spoil) } };
});

it('a rule that throws is told of once; the others go on', async () => {
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  startServer(
    createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)),
    diskHost,
  );
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const logs: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  client.onNotification('window/logMessage', ({ message }: { message: string }) => void logs.push(message));
  client.onNotification('textDocument/publishDiagnostics', (one: PublishDiagnosticsParams) => {
    published.push(one);
  });
  client.listen();
  await client.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { debounce: 0 },
  });
  await client.sendNotification('initialized', {});
  const uris = ['file:///nergens/a.md', 'file:///nergens/b.md'];
  for (const uri of uris) {
    const text = 'De klanttevredenheid stijgt.\n\nWij staan altijd voor u klaar.\n';
    const textDocument = { uri, languageId: 'markdown', version: 1, text };
    await client.sendNotification('textDocument/didOpen', { textDocument });
  }
  await vi.waitFor(() => expect(published.map(({ uri }) => uri)).toEqual(uris), 10_000);
  for (const { diagnostics } of published) {
    expect(diagnostics.map(({ code }) => code)).toContain('te-veel-beloven');
    expect(diagnostics.map(({ code }) => code)).not.toContain(BROKEN);
  }
  expect(logs).toEqual([expect.stringContaining(`De regel ‘${BROKEN}’ is overgeslagen`)]);
  client.dispose();
});
