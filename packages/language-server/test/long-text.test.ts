import { afterAll, beforeAll, expect, it } from 'vitest';
import { brief, Client, EDITS } from './client.js';

const uri = 'file:///nergens/boek.md';
const FOUND = 'De klanttevredenheid stijgt.\n\n';
const FILLER = 'De omzet van het jaar stijgt, en dat is goed voor ons allemaal.\n\n'.repeat(4000);
let client: Client;

beforeAll(async () => {
  client = await Client.start();
});

afterAll(async () => {
  await client.stop();
});

it('of a long text the beginning is told of first', async () => {
  await client.open(uri, FOUND + FILLER + FOUND);
  await client.until(() => client.published[1]);
  expect(client.published.map(({ version, diagnostics }) => [version, ...diagnostics.map(brief)])).toEqual([
    [1, '1:4-1:21 klanttevredenheid'],
    [1, '1:4-1:21 klanttevredenheid', '8003:4-8003:21 klanttevredenheid'],
  ]);
});

it('once: an edit, and a text without findings there, are told of when all is checked', async () => {
  client.published.length = 0;
  await client.change(uri, {
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } },
    text: FOUND,
  });
  expect(await client.diagnostics(uri)).toHaveLength(3);
  const other = 'file:///nergens/ander.md';
  await client.open(other, FILLER + FOUND);
  expect(await client.diagnostics(other)).toHaveLength(1);
  expect(client.published).toHaveLength(2);
});

it('a client that asks itself gets all at once', async () => {
  const textDocument = { ...EDITS.textDocument, diagnostic: {} };
  const puller = await Client.start({ capabilities: { ...EDITS, textDocument } });
  await puller.open(uri, FOUND + FILLER + FOUND);
  const { items } = await puller.request<{ items: unknown[] }>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(items).toHaveLength(2);
  expect(puller.published).toEqual([]);
  await puller.stop();
});
