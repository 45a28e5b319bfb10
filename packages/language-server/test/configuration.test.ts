import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WorkDoneProgress } from 'vscode-languageserver/node';
import { brief, EDITS } from './client.js';
import { useWorkspace } from './workspace.js';

const TEXT = 'De klanttevredenheid stijgt. Helaas, ja maar.\n';
const FOUND = '1:4-1:21 klanttevredenheid';
const work = useWorkspace();

function openMail(name = 'mail.md'): Promise<string> {
  return work.open(name, TEXT);
}

describe('the nearest configuration', () => {
  it('holds, is followed when it changes on disk, and leaves out what it ignores', async () => {
    const config = work.write(
      'geestdrift.config.yaml',
      'rules:\n  klanttevredenheid: warning\nignore: ["archief/**"]\n',
    );
    await work.start();
    const uri = await openMail();
    expect((await work.client.diagnostics(uri))[0]).toMatchObject({ code: 'klanttevredenheid', severity: 2 });
    const old = await openMail('archief/oud.md');
    expect(await work.client.diagnostics(old)).toEqual([]);
    work.write('geestdrift.config.yaml', 'rules:\n  klanttevredenheid: off\n');
    await work.changed(config);
    await work.shows(uri, []);
    await work.shows(old, []);
  });

  it.each(['.geestdriftignore', '.gitignore'])('has %s beside it, which is followed too', async (name) => {
    const file = work.write(name, 'archief/*\n');
    work.write('geestdrift.config.yaml', 'ignore: ["!archief/nieuw.md"]\n');
    await work.start();
    const old = await openMail('archief/oud.md');
    expect(await work.client.diagnostics(old)).toEqual([]);
    await work.shows(await openMail('archief/nieuw.md'), [FOUND]);
    work.write(name, '');
    await work.changed(file);
    await work.shows(old, [FOUND]);
  });

  it('breaks while it is edited, says so in place, keeps to what held, and recovers', async () => {
    const config = work.write('geestdrift.config.yaml', 'rules:\n  klanttevredenheid: off\n');
    await work.start();
    const uri = await openMail();
    expect(await work.client.diagnostics(uri)).toEqual([]);
    await work.client.open(config, 'rules:\n  klanttevredenheid: off\n', 'yaml');
    await work.client.replace(config, 'rules:\n  klanttevredenheit: off\n  ja-maar: hard\nregels: {}\n');
    await work.shows(config, ['2:3-2:20 unknown-rule', '3:12-3:16 unknown-severity', '4:1-4:7 unknown-key']);
    const { diagnostics } = work.client.last(config) ?? { diagnostics: [] };
    expect(diagnostics[0]?.message).toContain('Is ‘klanttevredenheid’ bedoeld?');
    await work.client.replace(config, 'rules: [\n');
    await work.client.until(() =>
      work.client.last(config)?.diagnostics.some(({ code }) => code === 'syntax'),
    );
    await work.client.change(uri, {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } },
      text: 'Onze',
    });
    expect(await work.client.diagnostics(uri)).toEqual([]);
    await work.client.replace(config, 'rules:\n  klanttevredenheid: warning\n');
    await work.shows(config, []);
    await work.shows(uri, ['1:6-1:23 klanttevredenheid']);
    // What was not saved is gone with the text.
    await work.client.close(config);
    await work.shows(uri, []);
  });

  it('that is not open has its mistakes shown too, until they are mended', async () => {
    const config = work.write('geestdrift.config.yaml', 'rulez: {}\n');
    await work.start();
    const uri = await openMail();
    await work.shows(uri, [FOUND]);
    await work.shows(config, ['1:1-1:6 unknown-key']);
    work.write('geestdrift.config.yaml', 'rules: {}\n');
    await work.changed(config);
    await work.shows(config, []);
  });

  it('that is not open has its mistakes shown to a client that pulls, too', async () => {
    const config = work.write('geestdrift.config.yaml', 'rules: {}\n');
    await work.start({ capabilities: { textDocument: { diagnostic: {} } } });
    await openMail();
    work.write('geestdrift.config.yaml', 'rulez: {}\n');
    await work.changed(config);
    await work.shows(config, ['1:1-1:6 unknown-key']);
  });

  it('can be another by the editor’s settings, whose rules win', async () => {
    work.write('geestdrift.config.yaml', 'rules:\n  klanttevredenheid: off\n');
    work.write('elders/streng.yaml', 'audience: klant\nrules:\n  klanttevredenheid: warning\n');
    const settings = {
      configFile: 'elders/streng.yaml',
      rules: { klanttevredenheid: 'suggestion', onzin: 7 },
    };
    await work.start({ initializationOptions: { settings } });
    const uri = await openMail();
    expect((await work.client.diagnostics(uri))[0]).toMatchObject({ code: 'klanttevredenheid', severity: 3 });
    await work.client.notify('workspace/didChangeConfiguration', {
      settings: { geestdrift: { enable: false } },
    });
    await work.shows(uri, []);
  });

  it('alone is read where the editor’s settings choose it, in what explains too', async () => {
    const nearest = work.write('geestdrift.config.yaml', 'rulez: {}\n');
    work.write('elders/streng.yaml', 'lists: [woorden.json]\n');
    const list = '{"woorden": {"target": "doel"}}';
    work.write('elders/woorden.json', list);
    await work.start({ initializationOptions: { settings: { configFile: 'elders/streng.yaml' } } });
    const { client } = work;
    const mail = await openMail();
    for (const name of ['elders/woorden.json', 'pakket.json']) {
      const uri = await work.open(name, list, 'json');
      await client.diagnostics(uri);
      const { start: position } = client.at(uri, 'woorden');
      const params = { textDocument: { uri }, position };
      const hover = await client.request('textDocument/hover', params);
      expect(hover === null).toBe(name === 'pakket.json');
      const proposed = await client.request<object[]>('textDocument/completion', params);
      expect(proposed.length > 0).toBe(name !== 'pakket.json');
    }
    // What was found is told behind the check of a text, before the next one is checked.
    for (const text of ['Een.\n', 'Twee.\n']) {
      await client.replace(mail, text);
      await client.diagnostics(mail);
    }
    expect(client.last(nearest)).toBeUndefined();
  });

  it('counts from the workspace folder of each text; where it is not there, that is told once', async () => {
    work.write('b/stijl.yaml', 'rules:\n  klanttevredenheid: off\n');
    const folders = ['a', 'b'].map((name) => work.uri(name));
    const settingsOf = () => ({ configFile: './stijl.yaml' });
    const { shown } = await work.start({ folders, settingsOf });
    expect(await work.client.diagnostics(await openMail('b/mail.md'))).toEqual([]);
    expect(shown).toEqual([]);
    for (const name of ['a/mail.md', 'a/brief.md', 'mail.md'])
      expect((await work.client.diagnostics(await openMail(name))).map(brief)).toEqual([FOUND]);
    expect(shown).toEqual([
      `De configuratie ‘${join(work.folder, 'a/stijl.yaml')}’ uit de instelling ‘configFile’ bestaat niet.`,
    ]);
    work.write('b/brief.md', TEXT);
    const result = await work.client.request('workspace/executeCommand', {
      command: 'geestdrift.checkWorkspace',
    });
    expect(result).toMatchObject({ files: 1, findings: 0 });
  });
});

it('settings are asked of the client for each text, where it can be asked', async () => {
  await work.start({ settingsOf: (uri) => ({ enable: !uri.includes('/uit/'), rules: 'geen kaart' }) });
  expect((await work.client.diagnostics(await openMail())).map(brief)).toEqual([FOUND]);
  expect(await work.client.diagnostics(await openMail('uit/mail.md'))).toEqual([]);
});

it('messages are in the language that the client answers with', async () => {
  await work.start({ settingsOf: () => ({ locale: 'en' }) });
  const uri = await openMail();
  await work.client.diagnostics(uri);
  const [action] = await work.client.actions(uri, work.client.at(uri, 'klant'));
  expect(action?.title).toBe('Replace by ‘klantenthousiasme’');
});

it('files are read by the client, where it says so', async () => {
  const root = 'vscode-vfs://github/team/repo';
  const files = {
    [`${root}/geestdrift.config.yaml`]: 'rules:\n  klanttevredenheid: warning\n',
    [`${root}/brieven/bij%20ons.md`]: TEXT,
    [`${root}/brieven/bij.min.md`]: TEXT,
    [`${root}/dist/bij.md`]: TEXT,
  };
  await work.start({ folders: [root], files });
  await work.client.open(`${root}/mail.md`, TEXT);
  expect((await work.client.diagnostics(`${root}/mail.md`))[0]).toMatchObject({ severity: 2 });
  expect(
    await work.client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' }),
  ).toEqual({
    files: 1,
    findings: 1,
    cancelled: false,
  });
  await work.shows(`${root}/brieven/bij%20ons.md`, [FOUND]);
});

describe('checking the workspace', () => {
  const progress = { ...EDITS, window: { workDoneProgress: true } };

  it('reports on files that are not open, with progress, and minds what is ignored', async () => {
    const letter = work.write('brief.md', TEXT);
    work.write('node_modules/x/readme.md', TEXT);
    work.write('uit/brief.md', TEXT);
    work.write('geestdrift.config.yaml', 'ignore: [uit/]\n');
    await work.start({ capabilities: progress });
    const kinds: string[] = [];
    work.client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
      work.client.connection.onProgress(WorkDoneProgress.type, token, ({ kind }) => void kinds.push(kind));
      return null;
    });
    const uri = await openMail();
    await work.client.diagnostics(uri);
    const result = await work.client.request('workspace/executeCommand', {
      command: 'geestdrift.checkWorkspace',
    });
    expect(result).toEqual({ files: 1, findings: 1, cancelled: false });
    await work.shows(letter, [FOUND]);
    expect(kinds.at(0)).toBe('begin');
    expect(kinds.at(-1)).toBe('end');
    // Once it is opened its own report holds.
    await work.client.open(letter, 'Niets.\n');
    await work.client.until(() => work.client.last(letter)?.version === 1);
    await work.shows(letter, []);
  });

  it('forgets what was said of files that are gone, left out or right by now', async () => {
    const letters = ['a.md', 'b.md', 'uit/c.md', 'd.md'].map((name) => work.write(name, TEXT));
    await work.start();
    const check = () =>
      work.client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' });
    expect(await check()).toMatchObject({ files: 4, findings: 4 });
    for (const letter of letters) await work.shows(letter, [FOUND]);
    const [a = '', b = '', c = '', d = ''] = letters;
    rmSync(join(work.folder, 'b.md'));
    work.write('d.md', 'Niets.\n');
    const config = work.write('geestdrift.config.yaml', 'ignore: [uit/]\n');
    await work.changed(config);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await check()).toMatchObject({ files: 2, findings: 1 });
    await work.shows(b, []);
    await work.shows(c, []);
    await work.shows(d, []);
    await work.shows(a, [FOUND]);
  });

  it('stops when it is cancelled, and lets typing through meanwhile', async () => {
    for (let count = 0; count < 300; count++) work.write(`${count}.md`, TEXT.repeat(200));
    await work.start({ capabilities: progress });
    const uri = await openMail();
    await work.client.diagnostics(uri);
    const started = new Promise<string>((resolve) =>
      work.client.connection.onRequest('window/workDoneProgress/create', ({ token }: { token: string }) => {
        resolve(token);
        return null;
      }),
    );
    const running = work.client.request<{ files: number }>('workspace/executeCommand', {
      command: 'geestdrift.checkWorkspace',
    });
    const token = await started;
    await work.client.change(uri, { range: work.client.rangeOf(uri, 'klanttevredenheid'), text: 'omzet' });
    expect(await work.client.diagnostics(uri)).toEqual([]);
    await work.client.notify('window/workDoneProgress/cancel', { token });
    const result = await running;
    expect(result).toMatchObject({ cancelled: true });
    expect(result.files).toBeLessThan(300);
  });

  it('is pulled by a client that pulls for the whole workspace', async () => {
    const letter = work.write('brief.md', TEXT);
    await work.start({ capabilities: { textDocument: { diagnostic: {} } } });
    const pulled = work.client.request<{ items: { uri: string; items: never[] }[] }>('workspace/diagnostic', {
      previousResultIds: [],
    });
    await work.client.request('workspace/executeCommand', { command: 'geestdrift.checkWorkspace' });
    const { items } = await pulled;
    expect(items.map(({ uri, items: found }) => [uri, found.map(brief)])).toEqual([[letter, [FOUND]]]);
    expect(work.client.published).toEqual([]);
  });
});
