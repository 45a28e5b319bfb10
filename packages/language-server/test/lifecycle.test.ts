import { afterEach, describe, expect, it } from 'vitest';
import { brief, Client } from './client.js';

const uri = 'file:///nergens/mail.md';
const TEXT = '# Plan\n\nDe klanttevredenheid stijgt.\n';
let client: Client;

afterEach(() => {
  client.process.kill();
});

describe('a client that is pushed to', () => {
  it('gets the findings of a text with its version, and none when it is closed', async () => {
    client = await Client.start();
    await client.open(uri, TEXT);
    const [diagnostic, ...rest] = await client.diagnostics(uri);
    expect(rest).toEqual([]);
    expect(diagnostic).toEqual({
      range: { start: { line: 2, character: 3 }, end: { line: 2, character: 20 } },
      severity: 1,
      source: 'geestdrift',
      code: 'klanttevredenheid',
      codeDescription: { href: 'https://geestdrift.dev/regels/klanttevredenheid' },
      message: expect.stringContaining('‘klanttevredenheid’'),
    });
    await client.close(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 0);
    expect(await client.stop()).toBe(0);
  });

  it('gets findings again for incremental edits, and none for what was left out', async () => {
    client = await Client.start();
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    await client.change(
      uri,
      { range: client.rangeOf(uri, 'klanttevredenheid'), text: 'omzet' },
      {
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } },
        text: 'Onze klanttevredenheid',
      },
    );
    expect((await client.diagnostics(uri)).map(brief)).toEqual(['1:8-1:25 klanttevredenheid']);
    await client.replace(uri, 'Niets.\n');
    expect(await client.diagnostics(uri)).toEqual([]);
  });

  it('hears of the last of many versions, whatever it hears of those between', async () => {
    client = await Client.start({ initializationOptions: { debounce: 30 } });
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    for (let count = 0; count < 50; count++) {
      await client.change(uri, {
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } },
        text: 'x',
      });
    }
    expect((await client.diagnostics(uri)).map(brief)).toEqual(['3:4-3:21 klanttevredenheid']);
    const versions = client.published.map(({ version = 0 }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.length).toBeLessThan(20);
  });

  it('waits for saving where the settings say so', async () => {
    client = await Client.start({ initializationOptions: { settings: { run: 'onSave' } } });
    await client.open(uri, 'Niets.\n');
    await client.diagnostics(uri);
    await client.replace(uri, TEXT);
    await expect(
      client.until(() => client.published.some(({ diagnostics }) => diagnostics.length > 0), 400),
    ).rejects.toThrow();
    await client.save(uri);
    await client.until(() => client.published.at(-1)?.diagnostics.length === 1);
  });

  it('is told how each text stands', async () => {
    client = await Client.start({ initializationOptions: { settings: { audience: 'intern' } } });
    const told: unknown[] = [];
    client.connection.onNotification('geestdrift/status', (status) => void told.push(status));
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    await client.replace(uri, `<!-- geestdrift-audience klant -->\n\n${TEXT}`);
    await client.diagnostics(uri);
    const status = { uri, errors: 1, warnings: 0, suggestions: 0, enabled: true };
    expect(told).toEqual([
      { ...status, version: 1, audience: 'intern', audienceFrom: 'setting' },
      { ...status, version: 2, audience: 'klant', audienceFrom: 'comment' },
    ]);
  });
});

describe('a client that pulls', () => {
  const capabilities = {
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true } },
  };
  const pull = (previousResultId?: string) =>
    client.request<{ kind: string; resultId: string; items: never[] }>('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  const refreshed = () =>
    new Promise((resolve) =>
      client.connection.onRequest('workspace/diagnostic/refresh', () => {
        resolve(true);
        return null;
      }),
    );

  it('gets what it asks for, and nothing it did not ask for', async () => {
    client = await Client.start({ capabilities });
    expect(client.initialized.capabilities.diagnosticProvider).toMatchObject({ identifier: 'geestdrift' });
    await client.open(uri, TEXT);
    const first = await pull();
    expect(first.items.map(brief)).toEqual(['3:4-3:21 klanttevredenheid']);
    expect(await pull(first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    await client.change(uri, { range: client.rangeOf(uri, 'klant'), text: 'x' });
    expect(await pull(first.resultId)).toMatchObject({ kind: 'full', items: [] });
    expect(client.published).toEqual([]);
  });

  it('is asked to ask again when settings change', async () => {
    client = await Client.start({ capabilities });
    const asked = refreshed();
    await client.open(uri, TEXT);
    await client.notify('workspace/didChangeConfiguration', {
      settings: { geestdrift: { rules: { klanttevredenheid: 'off' } } },
    });
    expect(await asked).toBe(true);
    expect(await pull()).toMatchObject({ items: [] });
  });

  it('is asked to ask again when a text is saved, where checks wait for that', async () => {
    client = await Client.start({ capabilities, initializationOptions: { settings: { run: 'onSave' } } });
    await client.open(uri, 'Niets.\n');
    const { resultId } = await pull();
    await client.replace(uri, TEXT);
    expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
    const asked = refreshed();
    await client.save(uri);
    expect(await asked).toBe(true);
    expect((await pull(resultId)).items.map(brief)).toEqual(['3:4-3:21 klanttevredenheid']);
  });

  it('hears of other settings before a text is saved', async () => {
    const settings = { run: 'onSave' };
    client = await Client.start({ capabilities, initializationOptions: { settings } });
    await client.open(uri, TEXT);
    expect((await pull()).items).toHaveLength(1);
    await client.replace(uri, `${TEXT}\nMeer.\n`);
    expect((await pull()).items).toHaveLength(1);
    const geestdrift = { ...settings, rules: { klanttevredenheid: 'off' } };
    await client.notify('workspace/didChangeConfiguration', { settings: { geestdrift } });
    expect((await pull()).items).toEqual([]);
  });
});

describe('workspace folders', () => {
  const folder = { uri: 'file:///werk', name: 'werk' };
  const change = () =>
    client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });

  it('are followed as the capabilities say, without being registered for', async () => {
    client = await Client.start({ capabilities: { workspace: { workspaceFolders: true } } });
    expect(client.initialized.capabilities.workspace).toEqual({
      workspaceFolders: { supported: true, changeNotifications: true },
    });
    await change();
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    expect(client.registered).toEqual([]);
    expect(client.logs).toEqual([]);
  });

  it('are no affair of a client without them', async () => {
    client = await Client.start({ capabilities: {} });
    expect(client.initialized.capabilities.workspace).toBeUndefined();
    await client.open(uri, TEXT);
    await client.diagnostics(uri);
    expect(client.registered).toEqual([]);
  });
});

describe('columns', () => {
  it.each([
    [['utf-8', 'utf-16'], 'utf-8'],
    [['utf-32'], 'utf-16'],
    [undefined, 'utf-16'],
  ])('offered %j are counted in %s', async (positionEncodings, encoding) => {
    client = await Client.start({
      capabilities: positionEncodings === undefined ? {} : { general: { positionEncodings } },
    });
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding);
    await client.open(uri, 'Eén: klanttevredenheid 😀 is x klanttevredenheid\n');
    const found = await client.diagnostics(uri);
    const shift = encoding === 'utf-8' ? 1 : 0;
    const late = encoding === 'utf-8' ? 3 : 0;
    expect(found.map(({ range }) => range.start.character)).toEqual([5 + shift, 31 + late]);
    // An edit behind the é and the emoji, in the client's own columns.
    const at = { line: 0, character: 29 + late };
    await client.notify('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start: at, end: { line: 0, character: at.character + 2 } }, text: 'de ' }],
    });
    const after = await client.until(() => client.published.find(({ version }) => version === 2));
    expect(after.diagnostics.map(({ range }) => range.start.character)).toEqual([5 + shift, 32 + late]);
  });
});

describe('the end', () => {
  it('comes after shutdown and exit with 0', async () => {
    client = await Client.start();
    expect(await client.stop()).toBe(0);
  });

  it('comes after exit alone with 1', async () => {
    client = await Client.start();
    await client.notify('exit', undefined);
    expect(await client.exited).toBe(1);
  });

  it('comes when the client is gone with 1', async () => {
    client = await Client.start();
    client.process.stdin?.end();
    expect(await client.exited).toBe(1);
  });
});
