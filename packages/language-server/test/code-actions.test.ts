import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver/node';
import { Client, EDITS, fileUri } from './client.js';

let client: Client;
let folder: string;
let counter = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
  client = await Client.start({ folder });
});

afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

async function open(text: string, name = 'mail.md', languageId = 'markdown'): Promise<string> {
  const uri = fileUri(`${folder}/${++counter}/${name}`);
  await client.open(uri, text, languageId);
  return uri;
}

/** The text after the action whose title starts so; undefined where none is offered. */
async function act(
  uri: string,
  words: string,
  title: string,
  only?: readonly string[],
): Promise<string | undefined> {
  const actions = await client.actions(uri, client.at(uri, words), only);
  const action = actions.find((one) => one.title.startsWith(title));
  return action === undefined ? undefined : client.applied(action.edit)[uri];
}

describe('suggestions', () => {
  it('are quick fixes with the document’s version; the best one is preferred', async () => {
    const uri = await open('De klanttevredenheid telt.\n');
    const [first, ...others] = await client.actions(uri, client.at(uri, 'tevredenheid'));
    expect(first).toMatchObject({
      title: 'Vervang door ‘klantenthousiasme’',
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [{ code: 'klanttevredenheid' }],
      edit: { documentChanges: [{ textDocument: { uri, version: 1 } }] },
    });
    expect(others.some(({ isPreferred }) => isPreferred)).toBe(false);
    expect(client.applied(first?.edit)[uri]).toBe('Het klantenthousiasme telt.\n');
  });

  it('that a person must complete are not preferred', async () => {
    const uri = await open('Wij bellen u binnen 24 uur terug.\n');
    const [first] = await client.actions(uri, client.at(uri, 'binnen'));
    expect(first?.isPreferred).toBeUndefined();
    expect(client.applied(first?.edit)[uri]).toBe('Wij bellen u binnen 36 uur terug.\n');
  });

  it('are for the text as it now stands, not for the one that was checked last', async () => {
    const uri = await open('De klanttevredenheid telt.\n');
    await client.change(uri, { range: client.rangeOf(uri, 'De'), text: 'Kijk: onze' });
    expect(await act(uri, 'klanttevredenheid', 'Vervang')).toBe('Kijk: ons klantenthousiasme telt.\n');
  });

  it('have titles that show all that they change, where one alone would do for two', async () => {
    const uri = await open('Zo verhogen wij de klanttevredenheid.\n');
    const actions = await client.actions(uri, client.at(uri, 'klanttevredenheid'), ['quickfix']);
    const titles = actions.filter(({ title }) => title.startsWith('Vervang')).map(({ title }) => title);
    expect(titles).toContain('Vervang door ‘vergroten wij het klantenthousiasme’');
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('are none where nothing is wrong', async () => {
    const uri = await open('De omzet stijgt.\n');
    expect(await client.actions(uri, client.at(uri, 'omzet'))).toEqual([]);
  });
});

describe('all of a rule', () => {
  it('mends each finding of it with its first proposal', async () => {
    const uri = await open('De klanttevredenheid telt.\n\nWij meten klanttevredenheid. Helaas, ja maar.\n');
    expect(await act(uri, 'klanttevredenheid', 'Herstel alle 2')).toBe(
      'Het klantenthousiasme telt.\n\nWij meten klantenthousiasme. Helaas, ja maar.\n',
    );
  });

  it('is not offered for one', async () => {
    const uri = await open('De klanttevredenheid telt.\n');
    expect(await act(uri, 'klanttevredenheid', 'Herstel alle')).toBeUndefined();
  });
});

const REASON = ' -- reden';

describe('ignoring here, with a reason', () => {
  it.each<[name: string, text: string, words: string, after: string, file?: string]>([
    [
      'above a paragraph',
      'De klanttevredenheid.\n',
      'klant',
      `<!-- geestdrift-disable-next-line klanttevredenheid${REASON} -->\nDe klanttevredenheid.\n`,
    ],
    [
      'with the text’s own line ends',
      'Een.\r\n\r\nDe klanttevredenheid.\r\n',
      'klant',
      `Een.\r\n\r\n<!-- geestdrift-disable-next-line klanttevredenheid${REASON} -->\r\nDe klanttevredenheid.\r\n`,
    ],
    [
      'above a heading, behind front matter',
      '---\nlang: nl\n---\n# De klanttevredenheid\n',
      'klant',
      `---\nlang: nl\n---\n<!-- geestdrift-disable-next-line klanttevredenheid${REASON} -->\n# De klanttevredenheid\n`,
    ],
    [
      'in the line, where a line above would part a paragraph',
      'Wij meten veel.\nDe klanttevredenheid ook,\nen meer.\n',
      'klant',
      `Wij meten veel.\nDe klanttevredenheid ook, <!-- geestdrift-disable-line klanttevredenheid${REASON} -->\nen meer.\n`,
    ],
    [
      'in a list item',
      '- Omzet is goed.\n- De klanttevredenheid ook.\n',
      'klant',
      `- Omzet is goed.\n- De klanttevredenheid ook. <!-- geestdrift-disable-line klanttevredenheid${REASON} -->\n`,
    ],
    [
      'around a table',
      'Tabel:\n\n| Doel | Wat |\n| --- | --- |\n| De klanttevredenheid | ja |\n| Omzet | ja |\n\nDaarna.\n',
      'klant',
      `Tabel:\n\n<!-- geestdrift-disable klanttevredenheid${REASON} -->\n| Doel | Wat |\n| --- | --- |\n| De klanttevredenheid | ja |\n| Omzet | ja |\n<!-- geestdrift-enable klanttevredenheid -->\n\nDaarna.\n`,
    ],
    [
      'in the cell, where more of the rule stands in the table',
      '| Doel |\n| --- |\n| De klanttevredenheid |\n| Meer klanttevredenheid |\n',
      'klant',
      `| Doel |\n| --- |\n| De klanttevredenheid <!-- geestdrift-disable-line klanttevredenheid${REASON} --> |\n| Meer klanttevredenheid |\n`,
    ],
    [
      'around a table at the end, without a line end',
      '| Doel |\n| --- |\n| De klanttevredenheid |',
      'klant',
      `<!-- geestdrift-disable klanttevredenheid${REASON} -->\n| Doel |\n| --- |\n| De klanttevredenheid |\n<!-- geestdrift-enable klanttevredenheid -->`,
    ],
    [
      'in HTML above the element',
      '<main>\n  <p>De klanttevredenheid.</p>\n</main>\n',
      'klant',
      `<main>\n  <!-- geestdrift-disable-next-line klanttevredenheid${REASON} -->\n  <p>De klanttevredenheid.</p>\n</main>\n`,
      'a.html',
    ],
    [
      'in HTML above a tag whose attributes stand on lines of their own',
      '<p>Ziet u:</p>\n<img\n  src="a.png"\n  alt="De klanttevredenheid van nu"\n>\n',
      'klant',
      `<p>Ziet u:</p>\n<!-- geestdrift-disable-next-line klanttevredenheid${REASON} -->\n<img\n  src="a.png"\n  alt="De klanttevredenheid van nu"\n>\n`,
      'a.html',
    ],
    [
      'in XHTML with a colon, since XML forbids two hyphens',
      '<?xml version="1.0"?>\n<html>\n<p>De klanttevredenheid.</p>\n</html>\n',
      'klant',
      '<?xml version="1.0"?>\n<html>\n<!-- geestdrift-disable-next-line klanttevredenheid: reden -->\n<p>De klanttevredenheid.</p>\n</html>\n',
      'a.html',
    ],
  ])('%s', async (_, text, words, after, name = 'mail.md') => {
    const uri = await open(text, name, name.endsWith('.html') ? 'html' : 'markdown');
    expect(await act(uri, words, 'Negeer hier, met reden')).toBe(after);
  });

  it.each([
    ['in plain text, whose readers would see it', 'De klanttevredenheid.\n', 'mail.txt'],
    ['inside front matter', '---\ntitle: De klanttevredenheid van nu\n---\nTekst.\n', 'mail.md'],
  ])('writes no comment %s', async (_, text, name) => {
    const uri = await open(text, name, name.endsWith('.txt') ? 'plaintext' : 'markdown');
    expect(await act(uri, 'klant', 'Negeer hier, met reden')).toBeUndefined();
    const actions = await client.actions(uri, client.at(uri, 'klant'));
    const title = 'Negeer hier, via geestdrift-suppressions.json (klanttevredenheid)';
    expect(actions.map((one) => one.title)).toContain(title);
  });
});

describe('margin is in', () => {
  it('says so in a comment', async () => {
    const uri = await open('Wij bellen u binnen 24 uur terug.\n');
    expect(await act(uri, 'binnen', 'De marge zit er al in')).toBe(
      '<!-- geestdrift-disable-next-line te-veel-beloven -- marge -->\nWij bellen u binnen 24 uur terug.\n',
    );
  });

  it('is not for promises of another kind', async () => {
    const uri = await open('Wij staan altijd voor u klaar.\n');
    expect(await act(uri, 'altijd', 'Vervang')).toBeDefined();
    expect(await act(uri, 'altijd', 'De marge')).toBeUndefined();
  });
});

describe('switching a rule off in the file', () => {
  it.each([
    ['at the top', 'De klanttevredenheid.\n', 'a.md', 'COMMENTDe klanttevredenheid.\n'],
    [
      'behind front matter',
      '---\nlang: nl\n---\n\nDe klanttevredenheid.\n',
      'a.md',
      '---\nlang: nl\n---\nCOMMENT\nDe klanttevredenheid.\n',
    ],
    [
      'behind a document type',
      '<!DOCTYPE html>\n<p>De klanttevredenheid.</p>\n',
      'a.html',
      '<!DOCTYPE html>\nCOMMENT<p>De klanttevredenheid.</p>\n',
    ],
    ['behind a BOM', '\uFEFFDe klanttevredenheid.\n', 'a.md', '\uFEFFCOMMENTDe klanttevredenheid.\n'],
  ])('%s', async (_, text, name, after) => {
    const uri = await open(text, name, name.endsWith('.html') ? 'html' : 'markdown');
    const comment = `<!-- geestdrift-disable-file klanttevredenheid${REASON} -->\n`;
    expect(await act(uri, 'klant', 'Zet ‘klanttevredenheid’ uit in dit bestand')).toBe(
      after.replace('COMMENT', comment),
    );
  });
});

/** What stands above a new configuration, and above a new list. */
const SETTINGS = '# Instellingen van Geestdrift, voor de bestanden in deze map en daaronder.\n';
const LIST =
  '# Verboden woorden, elk met wat er beter kan staan. Meervouden en vervoegingen tellen vanzelf mee.\nwoorden:\n  ';

describe('edits of configuration and lists', () => {
  const config = () => `${folder}/geestdrift.config.yaml`;

  it('make a configuration where there is none', async () => {
    const uri = await open('De klanttevredenheid.\n');
    const actions = await client.actions(uri, client.at(uri, 'klant'));
    const { edit } =
      actions.find(({ title }) => title === 'Zet ‘klanttevredenheid’ uit in de configuratie') ?? {};
    expect(edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: fileUri(config()) });
    expect(client.applied(edit)[fileUri(config())]).toBe(`${SETTINGS}rules:\n  klanttevredenheid: off\n`);
  });

  it('change the one that is open in the editor, and keep its comments', async () => {
    const configUri = fileUri(config());
    await client.open(configUri, '# Ons huis\nrules:\n  ja-maar: off # voorlopig\n', 'yaml');
    const uri = await open('De klanttevredenheid.\n');
    const actions = await client.actions(uri, client.at(uri, 'klant'));
    const { edit } =
      actions.find(({ title }) => title.startsWith('Zet ‘klanttevredenheid’ uit in de conf')) ?? {};
    expect(client.applied(edit)[configUri]).toBe(
      '# Ons huis\nrules:\n  ja-maar: off # voorlopig\n  klanttevredenheid: off\n',
    );
    await client.close(configUri);
  });

  it('put the selected word on a new list, and name that in a new configuration', async () => {
    const uri = await open('Alle stakeholders doen mee.\n');
    const actions = await client.actions(uri, client.rangeOf(uri, 'stakeholders'));
    const { edit } = actions.find(({ title }) => title === 'Zet ‘stakeholders’ op de verboden lijst') ?? {};
    expect(client.applied(edit)).toEqual({
      [fileUri(`${folder}/verboden-woorden.yaml`)]: `${LIST}stakeholders:\n`,
      [fileUri(config())]: `${SETTINGS}lists: [verboden-woorden.yaml]\n`,
    });
  });

  it('allow a word, selected or found', async () => {
    const uri = await open('De klanttevredenheid.\n');
    const actions = await client.actions(uri, client.at(uri, 'klant'));
    const { edit } = actions.find(({ title }) => title === 'Sta ‘klanttevredenheid’ toe') ?? {};
    expect(client.applied(edit)[fileUri(`${folder}/verboden-woorden.yaml`)]).toBe(
      `${LIST}klanttevredenheid: allow\n`,
    );
  });

  it('tell what is broken instead of writing into it', async () => {
    writeFileSync(config(), 'rules: [\n');
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: fileUri(config()), type: 1 }],
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    const uri = await open('Tekst.\n');
    const answer = client.request('workspace/executeCommand', {
      command: 'geestdrift.setAudience',
      arguments: [uri, 'klant'],
    });
    expect(await answer).toBeNull();
    expect(client.shown.at(-1)).toContain('geestdrift.config.yaml:');
    rmSync(config());
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: fileUri(config()), type: 3 }],
    });
  });
});

describe('kinds', () => {
  it.each([
    [['source.fixAll'], []],
    [['refactor'], []],
    [['quickfix'], ['quickfix']],
  ])('asked for %j give %j', async (only, kinds) => {
    const uri = await open('De klanttevredenheid.\n');
    const actions = await client.actions(uri, client.at(uri, 'klant'), only);
    expect([...new Set(actions.map(({ kind }) => kind))]).toEqual(kinds);
  });

  it('are resolved later for a client that can wait', async () => {
    const waiting = await Client.start({
      capabilities: { ...EDITS, textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } },
    });
    const uri = 'file:///nergens/mail.md';
    await waiting.open(uri, 'De klanttevredenheid.\n\nWij bellen u binnen 24 uur.\n');
    const actions = await waiting.actions(uri, waiting.at(uri, 'klant'));
    // Editors ask again while a menu is open.
    await waiting.actions(uri, waiting.at(uri, 'binnen'));
    const [fix] = actions;
    expect(waiting.applied(fix?.edit)[uri]).toMatch(/^Het klantenthousiasme\./);
    const ignore = actions.find(({ title }) => title.startsWith('Negeer hier'));
    expect(ignore?.edit).toBeUndefined();
    const resolve = () => waiting.request<{ edit: never }>('codeAction/resolve', ignore);
    const { edit } = await resolve();
    expect(waiting.applied(edit)[uri]).toMatch(/^<!-- geestdrift-disable-next-line klanttevredenheid/);
    await waiting.change(uri, { range: waiting.rangeOf(uri, 'De'), text: 'Onze' });
    await expect(resolve()).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    await waiting.stop();
  });

  it('make no file by itself for a client that makes none', async () => {
    const plain = await Client.start({
      folder,
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    const uri = fileUri(`${folder}/mail.md`);
    await plain.open(uri, 'De klanttevredenheid.\n');
    const actions = await plain.actions(uri, plain.at(uri, 'klant'));
    const { edit } = actions.find(({ title }) => title.startsWith('Sta ‘klanttevredenheid’')) ?? {};
    expect(edit?.documentChanges?.filter((one) => 'kind' in one)).toEqual([]);
    expect(Object.keys(plain.applied(edit))).toHaveLength(2);
    await plain.stop();
  });

  it('come as plain changes for a client without versions', async () => {
    const plain = await Client.start({ capabilities: {}, locale: 'en' });
    const uri = 'file:///nergens/mail.md';
    await plain.open(uri, 'De klanttevredenheid.\n');
    const [action] = await plain.actions(uri, plain.at(uri, 'klant'));
    expect(action?.title).toBe('Replace by ‘klantenthousiasme’');
    expect(Object.keys(action?.edit ?? {})).toEqual(['changes']);
    expect(plain.applied(action?.edit)[uri]).toBe('Het klantenthousiasme.\n');
    await plain.stop();
  });
});

describe('hover', () => {
  it('tells the title, why in two sentences, before and after, and a link', async () => {
    const uri = await open('De klanttevredenheid.\n');
    const { start } = client.at(uri, 'klant');
    const hover = await client.request<{ contents: { kind: string; value: string } }>('textDocument/hover', {
      textDocument: { uri },
      position: start,
    });
    expect(hover.contents.kind).toBe('markdown');
    const [title, why, change, link] = hover.contents.value.split('\n\n');
    expect(title).toBe('**Tevredenheid als doel** (`klanttevredenheid`)');
    expect(why?.match(/[.!?](?= |$)/g)).toHaveLength(2);
    expect(change).toBe('klanttevredenheid → klantenthousiasme');
    expect(link).toBe('[Meer over deze regel](https://geestdrift.dev/regels/klanttevredenheid)');
  });

  it('explains a rule’s id in a configuration', async () => {
    const uri = fileUri(`${folder}/anders/geestdrift.config.yaml`);
    await client.open(uri, 'rules:\n  "ja-maar": off\n', 'yaml');
    const { start } = client.at(uri, 'maar');
    const hover = await client.request<{ contents: { value: string }; range: object }>('textDocument/hover', {
      textDocument: { uri },
      position: start,
    });
    expect(hover.contents.value).toContain('regels/ja-maar)');
    expect(hover.range).toEqual(client.rangeOf(uri, '"ja-maar"'));
    await client.close(uri);
  });

  it('is silent elsewhere', async () => {
    const uri = await open('De omzet.\n');
    expect(
      await client.request('textDocument/hover', {
        textDocument: { uri },
        position: { line: 0, character: 4 },
      }),
    ).toBeNull();
  });
});
