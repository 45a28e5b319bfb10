import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { brief, Client, type ClientOptions, EDITS, fileUri } from './client.js';

const NAME = 'geestdrift-suppressions.json';
const TEXT = 'De klanttevredenheid stijgt.\n';
const FOUND = '1:4-1:21 klanttevredenheid';
const PRINT = '1ec339de93b56a7a';
let folder: string;
let client: Client;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

/** A baseline that knows the finding of {@link TEXT} in a file, so many times. */
function baseline(file: string, count = 1): string {
  const often = count === 1 ? '' : `, "count": ${count}`;
  return `{
  "version": 1,
  "files": {
    "${file}": {
      "klanttevredenheid": [
        { "words": "klanttevredenheid", "fingerprint": "${PRINT}"${often} }
      ]
    }
  }
}
`;
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return fileUri(path);
}

async function start(options: ClientOptions = {}): Promise<void> {
  client = await Client.start({ folder, ...options });
}

async function open(name: string, text = TEXT, languageId = 'markdown'): Promise<string> {
  const uri = fileUri(join(folder, name));
  await client.open(uri, text, languageId);
  return uri;
}

/** Waits until the last diagnostics of a text are these. */
async function shows(uri: string, expected: readonly string[]): Promise<void> {
  let last: readonly string[] | undefined;
  await client
    .until(() => {
      last = client.last(uri)?.diagnostics.map(brief);
      return last !== undefined && JSON.stringify(last) === JSON.stringify(expected);
    }, 3000)
    .catch(() => expect(last).toEqual(expected));
}

async function changed(uri: string): Promise<void> {
  await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
}

/** The texts that the action makes, by the file's name. */
async function act(
  uri: string,
  words: string,
  title: string,
  closed: Record<string, string> = {},
): Promise<Record<string, string>> {
  const actions = await client.actions(uri, client.at(uri, words));
  const { edit } = actions.find((one) => one.title.startsWith(title)) ?? {};
  const made = client.applied(edit, closed);
  return Object.fromEntries(Object.entries(made).map(([file, text]) => [file.split('/').at(-1), text]));
}

describe('what the baseline knows', () => {
  it('is not shown; a copy is, and so is a sentence that changes', async () => {
    write(NAME, baseline('map/a.md'));
    await start();
    const uri = await open('map/a.md');
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.replace(uri, `# Kop\n\n${TEXT}\n${TEXT}`);
    expect((await client.diagnostics(uri)).map(brief)).toEqual(['5:4-5:21 klanttevredenheid']);
    await client.replace(uri, TEXT.replace('stijgt', 'daalt'));
    expect((await client.diagnostics(uri)).map(brief)).toEqual([FOUND]);
    expect((await client.diagnostics(await open('map/b.md'))).map(brief)).toEqual([FOUND]);
  });

  it('comes from the nearest file, on disk or as it stands in the editor, and is followed', async () => {
    const above = write(NAME, baseline('map/a.md'));
    await start();
    const uri = await open('map/a.md');
    await shows(uri, []);
    const near = write(`map/${NAME}`, '{"version": 1, "files": {}}');
    await changed(near);
    await shows(uri, [FOUND]);
    await client.open(near, baseline('a.md'), 'json');
    await shows(uri, []);
    await client.close(near);
    await shows(uri, [FOUND]);
    rmSync(join(folder, 'map', NAME));
    await changed(near);
    await shows(uri, []);
    rmSync(join(folder, NAME));
    await changed(above);
    await shows(uri, [FOUND]);
  });

  it('is left alone by a check of the workspace, and by what mends a whole text', async () => {
    write('a.md', TEXT);
    write(NAME, baseline('a.md'));
    await start();
    const command = 'geestdrift.checkWorkspace';
    const result = { files: 1, findings: 0, cancelled: false };
    expect(await client.request('workspace/executeCommand', { command })).toEqual(result);
    const uri = await open('a.md', `${TEXT}\n${TEXT}\nMeet de klanttevredenheid.\n`);
    const actions = await client.actions(uri, client.at(uri, 'klanttevredenheid.'));
    const { edit } = actions.find(({ title }) => title.startsWith('Herstel alle 2')) ?? {};
    expect(client.applied(edit)[uri]).toBe(
      `${TEXT}\nHet klantenthousiasme stijgt.\n\nMeet het klantenthousiasme.\n`,
    );
  });
});

describe('a broken baseline', () => {
  it('says so in place; the last that was right holds, and the others go on', async () => {
    write('ander/geestdrift-suppressions.json', baseline('a.md'));
    const file = write(NAME, baseline('a.md'));
    await start();
    const uri = await open('a.md');
    const other = await open('ander/a.md');
    await shows(uri, []);
    await client.open(file, baseline('a.md').replace('}\n      ]', '},\n      ]'), 'json');
    await shows(file, ['7:7-7:8 syntax']);
    await client.replace(file, '{"version": 1,\n "files": {"a.md": [7]}}');
    await shows(file, ['2:20-2:23 wrong-type']);
    expect(client.last(file)?.diagnostics[0]?.message).toBe(
      'Hier staat files › a.md: [7], verwacht wordt {}.',
    );
    await shows(uri, []);
    await shows(other, []);
    await client.replace(file, '{"version": 1, "files": {}}');
    await shows(file, []);
    await shows(uri, [FOUND]);
  });

  it('that is not open is shown too, until it is mended', async () => {
    const file = write(NAME, '{"version": 2, "files": {}}');
    await start();
    const uri = await open('a.md');
    await shows(uri, [FOUND]);
    await shows(file, ['1:13-1:14 wrong-value']);
    write(NAME, baseline('a.md'));
    await changed(file);
    await shows(file, []);
    await shows(uri, []);
  });

  it('is not written over, and an action says why', async () => {
    write(NAME, '{"version": 1,');
    await start({
      capabilities: { ...EDITS, textDocument: { codeAction: { disabledSupport: true } } },
    });
    const uri = await open('a.txt', TEXT, 'plaintext');
    const actions = await client.actions(uri, client.at(uri, 'klant'));
    const action = actions.find(({ title }) => title.startsWith('Negeer hier'));
    expect(action?.edit).toBeUndefined();
    expect(action?.disabled?.reason).toContain(`${NAME}:1:15: dit is geen geldige JSON`);
  });
});

describe('ignoring where no comment is written', () => {
  it.each([
    ['plain text', 'a.txt', 'plaintext', TEXT],
    ['mail', 'a.eml', 'eml', `Subject: Nieuws\n\n${TEXT}`],
    [
      'a place that takes no comment',
      'a.md',
      'markdown',
      '---\ntitle: De klanttevredenheid stijgt.\n---\nTekst.\n',
    ],
  ])('%s: makes a baseline at the root, which then holds', async (_, name, languageId, text) => {
    await start();
    const uri = await open(name, text, languageId);
    const made = await act(uri, 'klant', 'Negeer hier');
    expect(made).toEqual({ [NAME]: baseline(name) });
    await changed(write(NAME, made[NAME] ?? ''));
    await shows(uri, []);
  });

  it('makes it beside the nearest configuration', async () => {
    write('mails/geestdrift.config.yaml', 'audience: klant\n');
    await start();
    const uri = await open('mails/nl/a.txt', TEXT, 'plaintext');
    const actions = await client.actions(uri, client.at(uri, 'klant'));
    const action = actions.find(({ title }) => title === `Negeer hier, via ${NAME} (klanttevredenheid)`);
    const file = fileUri(join(folder, 'mails', NAME));
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: file });
    expect(client.applied(action?.edit)[file]).toBe(baseline('nl/a.txt'));
  });

  it('makes it at the root where the settings choose a configuration elsewhere', async () => {
    write('elders/streng.yaml', 'audience: klant\n');
    await start({ initializationOptions: { settings: { configFile: 'elders/streng.yaml' } } });
    const uri = await open('mails/a.txt', TEXT, 'plaintext');
    expect(await act(uri, 'klant', 'Negeer hier')).toEqual({ [NAME]: baseline('mails/a.txt') });
  });

  it('adds to the one that is open in the editor, and to one on disk', async () => {
    const file = write(NAME, baseline('a.txt'));
    await start();
    const uri = await open('a.txt', `${TEXT}\n${TEXT}\n${TEXT}`, 'plaintext');
    await shows(uri, ['3:4-3:21 klanttevredenheid', '5:4-5:21 klanttevredenheid']);
    const onDisk = { [file]: readFileSync(join(folder, NAME), 'utf8') };
    expect(await act(uri, 'klanttevredenheid', 'Negeer hier', onDisk)).toEqual({});
    const second = { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } };
    const third = { start: { line: 4, character: 5 }, end: { line: 4, character: 5 } };
    const ignore = async (range: typeof second) =>
      (await client.actions(uri, range)).find(({ title }) => title.startsWith('Negeer hier'))?.edit;
    expect(client.applied(await ignore(second), onDisk)[file]).toBe(baseline('a.txt', 2));
    // Of findings that are alike the first ones are known: to hide the third is to hide the second.
    expect(client.applied(await ignore(third), onDisk)[file]).toBe(baseline('a.txt', 3));
    await client.open(file, '{"version":1,"files":{}}', 'json');
    await shows(
      uri,
      ['1:4-1:21', '3:4-3:21', '5:4-5:21'].map((at) => `${at} klanttevredenheid`),
    );
    expect(client.applied(await ignore(second))[file]).toBe(baseline('a.txt', 2));
  });

  it('says there too that margin is in', async () => {
    await start();
    const uri = await open('a.txt', 'Wij bellen u binnen 24 uur terug.\n', 'plaintext');
    const made = await act(uri, 'binnen', 'De marge zit er al in');
    expect(made[NAME]).toContain('"te-veel-beloven": [\n        { "words": "binnen 24 uur"');
  });
});

it('a baseline is read and shown by way of the client, where it says so', async () => {
  client = new Client();
  const root = 'vscode-vfs://github/team/repo';
  const files: Record<string, string> = { [`${root}/${NAME}`]: baseline('a.md') };
  client.connection.onRequest('geestdrift/readFile', ({ uri }: { uri: string }) => ({
    text: files[uri] ?? null,
  }));
  client.connection.onRequest('geestdrift/exists', ({ uri }: { uri: string }) => uri in files);
  await client.request('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'repo' }],
    capabilities: EDITS,
    initializationOptions: { debounce: 0, files: 'client' },
  });
  await client.notify('initialized', {});
  const uri = `${root}/a.md`;
  await client.open(uri, TEXT);
  expect(await client.diagnostics(uri)).toEqual([]);
  const mail = `${root}/b.txt`;
  await client.open(mail, TEXT, 'plaintext');
  const actions = await client.actions(mail, client.at(mail, 'klant'));
  const { edit } = actions.find(({ title }) => title.startsWith('Negeer hier')) ?? {};
  expect(client.applied(edit, files)[`${root}/${NAME}`]).toContain('"b.txt": {');
  files[`${root}/${NAME}`] = '[';
  await changed(`${root}/${NAME}`);
  await shows(`${root}/${NAME}`, ['1:2-1:2 syntax']);
});
