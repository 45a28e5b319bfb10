import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionItem } from 'vscode-languageserver/node';
import { brief, Client, fileUri } from './client.js';

const TEXT = 'Alle stakeholders lezen mee.\n\nDe omzet stijgt.\n';
const FOUND = '1:6-1:18 lijst/huis';
let folder: string;
let client: Client;
let mail: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
  write('geestdrift.config.yaml', 'lists: [huis.yaml]\n');
  write('huis.yaml', '# Van ons\nstakeholder: betrokkene\n');
  mail = fileUri(join(folder, 'mail.md'));
  client = await Client.start({ folder });
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function uriOf(name: string): string {
  return fileUri(join(folder, name));
}

/** Waits, a second at most, until the last diagnostics of a text are these. */
async function shows(uri: string, expected: readonly string[]): Promise<void> {
  const last = () => client.last(uri)?.diagnostics.map(brief);
  await client.until(() => String(last()) === String(expected), 1000).catch(() => undefined);
  expect(last()).toEqual(expected);
}

async function openMail(text = TEXT): Promise<void> {
  await client.open(mail, text);
  await client.diagnostics(mail);
}

/** The text that an action makes of a list. */
async function listAfter(words: string, title: string, list = 'huis.yaml'): Promise<string | undefined> {
  const actions = await client.actions(mail, client.rangeOf(mail, words));
  const found = actions.find((one: CodeAction) => one.title.startsWith(title));
  return client.applied(found?.edit, { [uriOf(list)]: read(list) })[uriOf(list)];
}

describe('a list', () => {
  it('is followed in all texts while it is edited, unsaved text before the disk', async () => {
    await openMail();
    const other = uriOf('brief.md');
    await client.open(other, 'Onze stakeholder.\n');
    await shows(mail, [FOUND]);
    await shows(other, ['1:6-1:17 lijst/huis']);
    await client.open(uriOf('huis.yaml'), read('huis.yaml'), 'yaml');
    await client.replace(uriOf('huis.yaml'), 'omzet: verkoop\n');
    await shows(mail, ['3:4-3:9 lijst/huis']);
    await shows(other, []);
    await client.close(uriOf('huis.yaml'));
    await shows(mail, [FOUND]);
  });

  it('is followed when it changes on disk', async () => {
    await openMail();
    write('huis.yaml', 'omzet: verkoop\n');
    const changes = [{ uri: uriOf('huis.yaml'), type: 2 }];
    await client.notify('workspace/didChangeWatchedFiles', { changes });
    await shows(mail, ['3:4-3:9 lijst/huis']);
  });

  it('has its mistakes shown in place, all at once, while the rest counts', async () => {
    await openMail();
    const list = uriOf('huis.yaml');
    await client.open(list, 'stakeholder:\n  insted: betrokkene\nomzet: {kind: nomen}\n', 'yaml');
    await shows(list, ['2:3-2:9 unknown-key', '3:15-3:20 unknown-kind']);
  });

  it('that is a table has them in its cells', async () => {
    write('geestdrift.config.yaml', 'lists: [tabel.csv]\n');
    write('tabel.csv', 'woord;soort\nstakeholder;nomen\nomzet;\n');
    await client.open(uriOf('tabel.csv'), read('tabel.csv'), 'csv');
    await shows(uriOf('tabel.csv'), ['2:13-2:18 unknown-kind']);
    await openMail();
    await shows(mail, ['1:6-1:18 lijst/tabel', '3:4-3:9 lijst/tabel']);
  });

  it('has all of thousands shown', async () => {
    const list = uriOf('tabel.csv');
    write('geestdrift.config.yaml', 'lists: [tabel.csv]\n');
    await client.open(list, `woord;soort\n${'stakeholder;nomen\n'.repeat(20_000)}`, 'csv');
    await client.until(() => client.last(list)?.diagnostics.length === 39_999, 20_000);
  }, 30_000);
});

describe('an action', () => {
  it('puts the selected word on the list, and the text shows it at once', async () => {
    await openMail();
    const list = uriOf('huis.yaml');
    await client.open(list, read('huis.yaml'), 'yaml');
    const after = await listAfter('omzet', 'Zet ‘omzet’ op de verboden lijst');
    expect(after).toBe('# Van ons\nstakeholder: betrokkene\nomzet:\n');
    await client.replace(list, after ?? '');
    await shows(mail, [FOUND, '3:4-3:9 lijst/huis']);
  });

  it('allows the word of the entry, whatever its form', async () => {
    await openMail();
    expect(await listAfter('stakeholders', 'Sta ‘stakeholder’ toe')).toBe('# Van ons\nstakeholder: allow\n');
  });

  it('tells of a false alarm: the sentence becomes an example of the entry', async () => {
    await openMail();
    expect(await listAfter('stakeholders', 'Dit is loos alarm')).toBe(
      '# Van ons\nstakeholder:\n  alternatief: betrokkene\n  voorbeelden:\n    goed: [Alle stakeholders lezen mee.]\n',
    );
  });

  it('is none for a list in the encoding of old Windows: an editor that takes it for UTF-8 would spoil it', async () => {
    write('geestdrift.config.yaml', 'lists: [tabel.csv]\n');
    writeFileSync(join(folder, 'tabel.csv'), 'woord;alternatief\nstakeholder;geïnteresseerde\n', 'latin1');
    await openMail();
    await shows(mail, ['1:6-1:18 lijst/tabel']);
    const shown = new Promise<string>((resolve) =>
      client.connection.onNotification('window/showMessage', ({ message }) => resolve(message)),
    );
    expect(await listAfter('omzet', 'Zet ‘omzet’ op de verboden lijst', 'tabel.csv')).toBeUndefined();
    expect(await shown).toContain(
      'tabel.csv: hier staat windows-1252, verwacht wordt UTF-8; sla het bestand eerst zo op.',
    );
    writeFileSync(join(folder, 'tabel.csv'), 'woord;alternatief\nstakeholder;geïnteresseerde\n');
    expect(await listAfter('omzet', 'Zet ‘omzet’ op de verboden lijst', 'tabel.csv')).toBe(
      'woord;alternatief\nstakeholder;geïnteresseerde\nomzet;\n',
    );
  });

  it('of that kind is not for words that rules found', async () => {
    await openMail('De klanttevredenheid.\n');
    expect(await listAfter('klanttevredenheid', 'Dit is loos alarm')).toBeUndefined();
  });
});

describe('inside files of configuration', () => {
  const complete = (uri: string, words: string) =>
    client.request<CompletionItem[]>('textDocument/completion', {
      textDocument: { uri },
      position: client.rangeOf(uri, words).end,
    });

  it('keys, rules and values are completed, in lists too', async () => {
    const config = uriOf('geestdrift.config.yaml');
    await client.open(config, 'rules:\n  klanttev\n', 'yaml');
    const rules = await complete(config, 'klanttev');
    expect(rules.find(({ label }) => label === 'klanttevredenheid')?.textEdit).toEqual({
      range: client.rangeOf(config, 'klanttev'),
      newText: 'klanttevredenheid: ',
    });
    await client.replace(config, 'lists: [huis.yaml]\n');
    const list = uriOf('huis.yaml');
    await client.open(list, 'stakeholder:\n  kind: n\n', 'yaml');
    expect((await complete(list, 'kind: n')).map(({ label }) => label)).toContain('noun');
    await openMail('Een woo\n');
    expect(await complete(mail, 'woo')).toEqual([]);
  });

  it('an entry of a list is explained', async () => {
    const list = uriOf('huis.yaml');
    await client.open(list, read('huis.yaml'), 'yaml');
    const { start: position } = client.rangeOf(list, 'stakeholder');
    const hover = await client.request('textDocument/hover', { textDocument: { uri: list }, position });
    expect(hover).toMatchObject({ contents: { value: 'Verboden: **stakeholder**\n\nBeter: betrokkene' } });
  });

  it('the cells of a table are completed and explained', async () => {
    const list = uriOf('tabel.csv');
    write('geestdrift.config.yaml', 'lists: [tabel.csv]\n');
    await client.open(list, 'woord;alternatief;ernst\nomzet;verkoop;wa\n', 'csv');
    expect((await complete(list, ';wa')).map(({ label }) => label)).toContain('warning');
    const { start: position } = client.rangeOf(list, 'verkoop');
    expect(
      await client.request('textDocument/hover', { textDocument: { uri: list }, position }),
    ).toMatchObject({
      contents: { value: expect.stringContaining('Beter: verkoop') },
      range: client.rangeOf(list, 'verkoop'),
    });
  });
});

it('completion is registered for files of configuration alone, where that can be', async () => {
  const other = await Client.start({
    capabilities: { textDocument: { completion: { dynamicRegistration: true } } },
  });
  expect(other.initialized.capabilities.completionProvider).toBeUndefined();
  await other.until(() => other.registered.includes('textDocument/completion'));
  await other.stop();
});
