import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Client, EDITS, fileUri } from './client.js';

const LETTER = '<p>Beste klant,</p>\n<p>Uw fiets staat klaar bij {{ winkel }}.</p>\n';
const SIBLING = '<p>Dag {{ klant.voornaam }},</p>\n';
let folder: string;
let client: Client;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

/** What the first quick fix for the salutation makes of the text's first line. */
async function mended(uri: string): Promise<string | undefined> {
  const actions = await client.actions(uri, client.at(uri, 'Beste'));
  const [first] = actions.filter(({ kind }) => kind === 'quickfix');
  return client.applied(first?.edit)[uri]?.split('\n')[0];
}

it('a salutation takes the name that a template beside it prints, also one that is written later', async () => {
  client = await Client.start({ folder });
  const uri = fileUri(join(folder, 'a.html'));
  await client.open(uri, LETTER, 'html');
  expect(await client.diagnostics(uri)).toMatchObject([{ code: 'onpersoonlijk' }]);
  expect(await mended(uri)).toBe('<p>Beste {{ voornaam }},</p>');
  const other = join(folder, 'b.html');
  writeFileSync(other, SIBLING);
  await client.open(fileUri(other), SIBLING, 'html');
  await client.save(fileUri(other));
  await client.replace(uri, `${LETTER}\n`);
  await client.diagnostics(uri);
  expect(await mended(uri)).toBe('<p>Beste {{ klant.voornaam }},</p>');
});

it('the client lists the folder and reads what stands beside the text, where it says so', async () => {
  client = new Client();
  const root = 'vscode-vfs://github/team/repo';
  const files: Record<string, string> = {
    [`${root}/mails/a.html`]: LETTER,
    [`${root}/mails/b.html`]: SIBLING,
    [`${root}/mails/c.md`]: 'Dag {{ roepnaam }},',
    [`${root}/mails/oud/0.html`]: '{{ achternaam }}',
  };
  const asked: string[] = [];
  client.connection.onRequest('geestdrift/readFile', ({ uri }: { uri: string }) => {
    asked.push(uri);
    return { text: files[uri] ?? null };
  });
  client.connection.onRequest('geestdrift/exists', ({ uri }: { uri: string }) => uri in files);
  client.connection.onRequest('geestdrift/findFiles', () => ({ uris: Object.keys(files) }));
  await client.request('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'repo' }],
    capabilities: EDITS,
    initializationOptions: { debounce: 0, files: 'client' },
  });
  await client.notify('initialized', {});
  const quiet = `${root}/mails/stil.html`;
  await client.open(quiet, '<p>Uw fiets staat klaar.</p>', 'html');
  await client.diagnostics(quiet);
  expect(asked.filter((uri) => /\/mails\/\w+\.\w+$/.test(uri) && uri in files)).toEqual([]);
  const uri = `${root}/mails/a.html`;
  await client.open(uri, LETTER, 'html');
  await client.diagnostics(uri);
  expect(await mended(uri)).toBe('<p>Beste {{ klant.voornaam }},</p>');
  expect(asked.filter((one) => /\/mails\/.*(?:html|md)$/.test(one))).toEqual([uri, `${root}/mails/b.html`]);
});
