import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WorkDoneProgress } from 'vscode-languageserver/node';
import { brief, Client, type ClientOptions, EDITS, fileUri } from './client.js';

const TEXT = 'De klanttevredenheid stijgt. Helaas, ja maar.\n';
const FOUND = '1:4-1:21 klanttevredenheid';
let folder: string;
let client: Client;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return fileUri(path);
}

async function start(options: ClientOptions = {}): Promise<void> {
  client = await Client.start({ folder, ...options });
}

async function openMail(name = 'mail.md'): Promise<string> {
  const uri = fileUri(join(folder, name));
  await client.open(uri, TEXT);
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

describe('the nearest configuration', () => {
  it('holds, is followed when it changes on disk, and leaves out what it ignores', async () => {
    const config = write(
      'geestdrift.config.yaml',
      'rules:\n  klanttevredenheid: warning\nignore: ["archief/**"]\n',
    );
    await start();
    const uri = await openMail();
    expect((await client.diagnostics(uri))[0]).toMatchObject({ code: 'klanttevredenheid', severity: 2 });
    const old = await openMail('archief/oud.md');
    expect(await client.diagnostics(old)).toEqual([]);
    write('geestdrift.config.yaml', 'rules:\n  klanttevredenheid: off\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    await shows(uri, []);
    await shows(old, []);
  });

  it.each(['.geestdriftignore', '.gitignore'])('has %s beside it, which is followed too', async (name) => {
    const file = write(name, 'archief/*\n');
    write('geestdrift.config.yaml', 'ignore: ["!archief/nieuw.md"]\n');
    await start();
    const old = await openMail('archief/oud.md');
    expect(await client.diagnostics(old)).toEqual([]);
    await shows(await openMail('archief/nieuw.md'), [FOUND]);
    write(name, '');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
    await shows(old, [FOUND]);
  });

  it('breaks while it is edited, says so in place, keeps to what held, and recovers', async () => {
    const config = write('geestdrift.config.yaml', 'rules:\n  klanttevredenheid: off\n');
    await start();
    const uri = await openMail();
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.open(config, 'rules:\n  klanttevredenheid: off\n', 'yaml');
    await client.replace(config, 'rules:\n  klanttevredenheit: off\n  ja-maar: hard\nregels: {}\n');
    await shows(config, ['2:3-2:20 unknown-rule', '3:12-3:16 unknown-severity', '4:1-4:7 unknown-key']);
    const { diagnostics } = client.last(config) ?? { diagnostics: [] };
    expect(diagnostics[0]?.message).toContain('Is ‘klanttevredenheid’ bedoeld?');
    await client.replace(config, 'rules: [\n');
    await client.until(() => client.last(config)?.diagnostics.some(({ code }) => code === 'syntax'));
    await client.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      text: 'Onze',
    });
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.replace(config, 'rules:\n  klanttevredenheid: warning\n');
    await shows(config, []);
    await shows(uri, ['1:6-1:23 klanttevredenheid']);
    // What was not saved is gone with the text.
    await client.close(config);
    await shows(uri, []);
  });

  it('that is not open has its mistakes shown too, until they are mended', async () => {
    const config = write('geestdrift.config.yaml', 'rulez: {}\n');
    await start();
    const uri = await openMail();
    await shows(uri, [FOUND]);
    await shows(config, ['1:1-1:6 unknown-key']);
    write('geestdrift.config.yaml', 'rules: {}\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    await shows(config, []);
  });

  it('that is not open has its mistakes shown to a client that pulls, too', async () => {
    const config = write('geestdrift.config.yaml', 'rules: {}\n');
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    await openMail();
    write('geestdrift.config.yaml', 'rulez: {}\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 2 }] });
    await shows(config, ['1:1-1:6 unknown-key']);
  });

  it('can be another by the editor’s settings, whose rules win', async () => {
    write('geestdrift.config.yaml', 'rules:\n  klanttevredenheid: off\n');
    write('elders/streng.yaml', 'audience: klant\nrules:\n  klanttevredenheid: warning\n');
    const settings = {
      configFile: 'elders/streng.yaml',
      rules: { klanttevredenheid: 'suggestion', onzin: 7 },
    };
    await start({ initializationOptions: { settings } });
    const uri = await openMail();
    expect((await client.diagnostics(uri))[0]).toMatchObject({ code: 'klanttevredenheid', severity: 3 });
    await client.notify('workspace/didChangeConfiguration', { settings: { geestdrift: { enable: false } } });
    await shows(uri, []);
  });

  it('counts from the workspace folder of each text; where it is not there, that is told once', async () => {
    write('b/stijl.yaml', 'rules:\n  klanttevredenheid: off\n');
    const [a, b] = ['a', 'b'].map((name) => fileUri(join(folder, name)));
    client = new Client();
    const shown: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }) => void shown.push(message));
    client.connection.onRequest('workspace/configuration', () => [{ configFile: './stijl.yaml' }]);
    await client.request('initialize', {
      processId: null,
      rootUri: a,
      workspaceFolders: [
        { uri: a, name: 'a' },
        { uri: b, name: 'b' },
      ],
      capabilities: { ...EDITS, workspace: { ...EDITS.workspace, configuration: true } },
      initializationOptions: { debounce: 0 },
    });
    await client.notify('initialized', {});
    expect(await client.diagnostics(await openMail('b/mail.md'))).toEqual([]);
    expect(shown).toEqual([]);
    for (const name of ['a/mail.md', 'a/brief.md', 'mail.md'])
      expect((await client.diagnostics(await openMail(name))).map(brief)).toEqual([FOUND]);
    expect(shown).toEqual([
      `De configuratie ‘${join(folder, 'a/stijl.yaml')}’ uit de instelling ‘configFile’ bestaat niet.`,
    ]);
    write('b/brief.md', TEXT);
    const result = await client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' });
    expect(result).toMatchObject({ files: 1, findings: 0 });
  });
});

it('settings are asked of the client for each text, where it can be asked', async () => {
  client = new Client();
  client.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri: string }[] }) =>
    items.map(({ scopeUri }) => ({ enable: !scopeUri.includes('/uit/'), rules: 'geen kaart' })),
  );
  await client.request('initialize', {
    processId: null,
    rootUri: fileUri(folder),
    capabilities: { ...EDITS, workspace: { ...EDITS.workspace, configuration: true } },
    initializationOptions: { debounce: 0 },
  });
  await client.notify('initialized', {});
  expect((await client.diagnostics(await openMail())).map(brief)).toEqual([FOUND]);
  expect(await client.diagnostics(await openMail('uit/mail.md'))).toEqual([]);
});

it('files are read by the client, where it says so', async () => {
  client = new Client();
  const files: Record<string, string> = {
    'vscode-vfs://github/team/repo/geestdrift.config.yaml': 'rules:\n  klanttevredenheid: warning\n',
    'vscode-vfs://github/team/repo/brieven/bij%20ons.md': TEXT,
  };
  client.connection.onRequest('geestdrift/readFile', ({ uri }: { uri: string }) => ({
    text: files[uri] ?? null,
  }));
  client.connection.onRequest('geestdrift/exists', ({ uri }: { uri: string }) => uri in files);
  client.connection.onRequest('geestdrift/findFiles', () => ({ uris: Object.keys(files) }));
  client.connection.onNotification('window/showMessage', () => undefined);
  const root = 'vscode-vfs://github/team/repo';
  await client.request('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'repo' }],
    capabilities: EDITS,
    initializationOptions: { debounce: 0, files: 'client' },
  });
  await client.notify('initialized', {});
  await client.open(`${root}/mail.md`, TEXT);
  expect((await client.diagnostics(`${root}/mail.md`))[0]).toMatchObject({ severity: 2 });
  expect(await client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' })).toEqual({
    files: 1,
    findings: 1,
    cancelled: false,
  });
  await shows(`${root}/brieven/bij%20ons.md`, [FOUND]);
});

describe('checking the workspace', () => {
  const progress = { ...EDITS, window: { workDoneProgress: true } };

  it('reports on files that are not open, with progress, and minds what is ignored', async () => {
    const letter = write('brief.md', TEXT);
    write('node_modules/x/readme.md', TEXT);
    write('uit/brief.md', TEXT);
    write('geestdrift.config.yaml', 'ignore: [uit/]\n');
    await start({ capabilities: progress });
    const kinds: string[] = [];
    client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
      client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => void kinds.push(kind));
      return null;
    });
    const uri = await openMail();
    await client.diagnostics(uri);
    const result = await client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' });
    expect(result).toEqual({ files: 1, findings: 1, cancelled: false });
    await shows(letter, [FOUND]);
    expect(kinds.at(0)).toBe('begin');
    expect(kinds.at(-1)).toBe('end');
    // Once it is opened its own report holds.
    await client.open(letter, 'Niets.\n');
    await client.until(() => client.last(letter)?.version === 1);
    await shows(letter, []);
  });

  it('forgets what was said of files that are gone, left out or right by now', async () => {
    const letters = ['a.md', 'b.md', 'uit/c.md', 'd.md'].map((name) => write(name, TEXT));
    await start();
    const check = () => client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' });
    expect(await check()).toMatchObject({ files: 4, findings: 4 });
    for (const letter of letters) await shows(letter, [FOUND]);
    const [a = '', b = '', c = '', d = ''] = letters;
    rmSync(join(folder, 'b.md'));
    write('d.md', 'Niets.\n');
    const config = write('geestdrift.config.yaml', 'ignore: [uit/]\n');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: config, type: 1 }] });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await check()).toMatchObject({ files: 2, findings: 1 });
    await shows(b, []);
    await shows(c, []);
    await shows(d, []);
    await shows(a, [FOUND]);
  });

  it('stops when it is cancelled, and lets typing through meanwhile', async () => {
    for (let count = 0; count < 300; count++) write(`${count}.md`, TEXT.repeat(200));
    await start({ capabilities: progress });
    const uri = await openMail();
    await client.diagnostics(uri);
    const started = new Promise<string>((resolve) =>
      client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
        resolve(token);
        return null;
      }),
    );
    const running = client.request<{ files: number }>('workspace/executeCommand', {
      command: 'geestdrift.checkWorkspace',
    });
    const token = await started;
    await client.change(uri, { range: client.rangeOf(uri, 'klanttevredenheid'), text: 'omzet' });
    expect(await client.diagnostics(uri)).toEqual([]);
    await client.notify('window/workDoneProgress/cancel', { token });
    const result = await running;
    expect(result).toMatchObject({ cancelled: true });
    expect(result.files).toBeLessThan(300);
  });

  it('is pulled by a client that pulls for the whole workspace', async () => {
    const letter = write('brief.md', TEXT);
    await start({ capabilities: { textDocument: { diagnostic: {} } } });
    const pulled = client.request<{ items: { uri: string; items: never[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    await client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' });
    const { items } = await pulled;
    expect(items.map(({ uri, items: found }) => [uri, found.map(brief)])).toEqual([[letter, [FOUND]]]);
    expect(client.published).toEqual([]);
  });
});
