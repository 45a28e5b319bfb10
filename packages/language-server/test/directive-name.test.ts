import { afterAll, beforeAll, expect, it } from 'vitest';
import { brief, Client } from './client.js';

const URI = 'file:///nergens/mail.md';
const TEXT = '<!-- geestdrift-disalbe-next-line klanttevredenheid -->\nDe klanttevredenheid.\n';
let client: Client;

beforeAll(async () => {
  client = await Client.start();
});

afterAll(async () => void (await client.stop()));

it('a comment that asks for what does not exist is told, and made to ask for what is near', async () => {
  await client.open(URI, TEXT);
  const found = await client.diagnostics(URI);
  expect(found.map(brief)).toEqual(['2:4-2:21 klanttevredenheid', '1:1-1:56 onbekende-opmerking']);
  const [action] = await client.actions(URI, client.at(URI, 'disalbe'));
  expect(action).toMatchObject({ title: 'Vervang door ‘geestdrift-disable-next-line’', isPreferred: true });
  await client.replace(URI, client.applied(action?.edit)[URI] ?? '');
  expect(client.text(URI)).toBe(TEXT.replace('disalbe', 'disable'));
  expect(await client.diagnostics(URI)).toEqual([]);
});

it('so is one that names the audience by another word', async () => {
  const uri = 'file:///nergens/brief.md';
  await client.open(uri, '<!-- geestdrift-doelgroep klant -->\nDag.\n');
  const [action] = await client.actions(uri, client.at(uri, 'doelgroep'));
  expect(client.applied(action?.edit)[uri]).toBe('<!-- geestdrift-audience klant -->\nDag.\n');
});
