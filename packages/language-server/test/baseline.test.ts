import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { brief, EDITS } from './client.js';
import { useWorkspace } from './workspace.js';

const NAME = 'geestdrift-suppressions.json';
const TEXT = 'De klanttevredenheid stijgt.\n';
const FOUND = '1:4-1:21 klanttevredenheid';
const PRINT = '1ec339de93b56a7a';
const work = useWorkspace();

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

function open(name: string, text = TEXT, languageId?: string): Promise<string> {
  return work.open(name, text, languageId);
}

/** The texts that the action makes, by the file's name. */
async function act(
  uri: string,
  words: string,
  title: string,
  closed: Record<string, string> = {},
): Promise<Record<string, string>> {
  const actions = await work.client.actions(uri, work.client.at(uri, words));
  const { edit } = actions.find((one) => one.title.startsWith(title)) ?? {};
  const made = work.client.applied(edit, closed);
  return Object.fromEntries(Object.entries(made).map(([file, text]) => [file.split('/').at(-1), text]));
}

describe('what the baseline knows', () => {
  it('is not shown; a copy is, and so is a sentence that changes', async () => {
    work.write(NAME, baseline('map/a.md'));
    await work.start();
    const uri = await open('map/a.md');
    expect(await work.client.diagnostics(uri)).toEqual([]);
    await work.client.replace(uri, `# Kop\n\n${TEXT}\n${TEXT}`);
    expect((await work.client.diagnostics(uri)).map(brief)).toEqual(['5:4-5:21 klanttevredenheid']);
    await work.client.replace(uri, TEXT.replace('stijgt', 'daalt'));
    expect((await work.client.diagnostics(uri)).map(brief)).toEqual([FOUND]);
    expect((await work.client.diagnostics(await open('map/b.md'))).map(brief)).toEqual([FOUND]);
  });

  it('comes from the nearest file, on disk or as it stands in the editor, and is followed', async () => {
    const above = work.write(NAME, baseline('map/a.md'));
    await work.start();
    const uri = await open('map/a.md');
    await work.shows(uri, []);
    const near = work.write(`map/${NAME}`, '{"version": 1, "files": {}}');
    await work.changed(near);
    await work.shows(uri, [FOUND]);
    await work.client.open(near, baseline('a.md'), 'json');
    await work.shows(uri, []);
    await work.client.close(near);
    await work.shows(uri, [FOUND]);
    rmSync(join(work.folder, 'map', NAME));
    await work.changed(near);
    await work.shows(uri, []);
    rmSync(join(work.folder, NAME));
    await work.changed(above);
    await work.shows(uri, [FOUND]);
  });

  it('is left alone by a check of the workspace, and by what mends a whole text', async () => {
    work.write('a.md', TEXT);
    work.write(NAME, baseline('a.md'));
    await work.start();
    const command = 'geestdrift.checkWorkspace';
    const result = { files: 1, findings: 0, cancelled: false };
    expect(await work.client.request('workspace/executeCommand', { command })).toEqual(result);
    const uri = await open('a.md', `${TEXT}\nDe klanttevredenheid telt.\n\nMeet de klanttevredenheid.\n`);
    const actions = await work.client.actions(uri, work.client.at(uri, 'klanttevredenheid.'));
    const { edit } = actions.find(({ title }) => title.startsWith('Herstel alle 2')) ?? {};
    expect(work.client.applied(edit)[uri]).toBe(
      `${TEXT}\nHet klantenthousiasme telt.\n\nMeet het klantenthousiasme.\n`,
    );
  });
});

describe('a broken baseline', () => {
  it('says so in place; the last that was right holds, and the others go on', async () => {
    work.write('ander/geestdrift-suppressions.json', baseline('a.md'));
    const file = work.write(NAME, baseline('a.md'));
    await work.start();
    const uri = await open('a.md');
    const other = await open('ander/a.md');
    await work.shows(uri, []);
    await work.client.open(file, baseline('a.md').replace('}\n      ]', '},\n      ]'), 'json');
    await work.shows(file, ['7:7-7:8 syntax']);
    await work.client.replace(file, '{"version": 1,\n "files": {"a.md": [7]}}');
    await work.shows(file, ['2:20-2:23 wrong-type']);
    expect(work.client.last(file)?.diagnostics[0]?.message).toBe(
      'Hier staat files › a.md: [7], verwacht wordt {}.',
    );
    await work.shows(uri, []);
    await work.shows(other, []);
    await work.client.replace(file, '{"version": 1, "files": {}}');
    await work.shows(file, []);
    await work.shows(uri, [FOUND]);
  });

  it('that is not open is shown too, until it is mended', async () => {
    const file = work.write(NAME, '{"version": 2, "files": {}}');
    await work.start();
    const uri = await open('a.md');
    await work.shows(uri, [FOUND]);
    await work.shows(file, ['1:13-1:14 wrong-value']);
    work.write(NAME, baseline('a.md'));
    await work.changed(file);
    await work.shows(file, []);
    await work.shows(uri, []);
  });

  it('is not written over, and an action says why', async () => {
    work.write(NAME, '{"version": 1,');
    await work.start({
      capabilities: { ...EDITS, textDocument: { codeAction: { disabledSupport: true } } },
    });
    const uri = await open('a.txt', TEXT, 'plaintext');
    const actions = await work.client.actions(uri, work.client.at(uri, 'klant'));
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
    await work.start();
    const uri = await open(name, text, languageId);
    const made = await act(uri, 'klant', 'Negeer hier');
    expect(made).toEqual({ [NAME]: baseline(name) });
    await work.changed(work.write(NAME, made[NAME] ?? ''));
    await work.shows(uri, []);
  });

  it('makes it beside the nearest configuration', async () => {
    work.write('mails/geestdrift.config.yaml', 'audience: klant\n');
    await work.start();
    const uri = await open('mails/nl/a.txt', TEXT, 'plaintext');
    const actions = await work.client.actions(uri, work.client.at(uri, 'klant'));
    const action = actions.find(({ title }) => title === `Negeer hier, via ${NAME} (klanttevredenheid)`);
    const file = work.uri(`mails/${NAME}`);
    expect(action?.edit?.documentChanges?.[0]).toMatchObject({ kind: 'create', uri: file });
    expect(work.client.applied(action?.edit)[file]).toBe(baseline('nl/a.txt'));
  });

  it('makes it at the root where the settings choose a configuration elsewhere', async () => {
    work.write('elders/streng.yaml', 'audience: klant\n');
    await work.start({ initializationOptions: { settings: { configFile: 'elders/streng.yaml' } } });
    const uri = await open('mails/a.txt', TEXT, 'plaintext');
    expect(await act(uri, 'klant', 'Negeer hier')).toEqual({ [NAME]: baseline('mails/a.txt') });
  });

  it('adds to the one that is open in the editor, and to one on disk', async () => {
    const file = work.write(NAME, baseline('a.txt'));
    await work.start();
    const uri = await open('a.txt', `${TEXT}\n${TEXT}\n${TEXT}`, 'plaintext');
    await work.shows(uri, ['3:4-3:21 klanttevredenheid', '5:4-5:21 klanttevredenheid']);
    const onDisk = { [file]: readFileSync(join(work.folder, NAME), 'utf8') };
    expect(await act(uri, 'klanttevredenheid', 'Negeer hier', onDisk)).toEqual({});
    const second = { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } };
    const third = { start: { line: 4, character: 5 }, end: { line: 4, character: 5 } };
    const ignore = async (range: typeof second) =>
      (await work.client.actions(uri, range)).find(({ title }) => title.startsWith('Negeer hier'))?.edit;
    expect(work.client.applied(await ignore(second), onDisk)[file]).toBe(baseline('a.txt', 2));
    // Of findings that are alike the first ones are known: to hide the third is to hide the second.
    expect(work.client.applied(await ignore(third), onDisk)[file]).toBe(baseline('a.txt', 3));
    await work.client.open(file, '{"version":1,"files":{}}', 'json');
    await work.shows(
      uri,
      ['1:4-1:21', '3:4-3:21', '5:4-5:21'].map((at) => `${at} klanttevredenheid`),
    );
    expect(work.client.applied(await ignore(second))[file]).toBe(baseline('a.txt', 2));
  });

  it('says there too that margin is in', async () => {
    await work.start();
    const uri = await open('a.txt', 'Wij bellen u binnen 24 uur terug.\n', 'plaintext');
    const made = await act(uri, 'binnen', 'De marge zit er al in');
    expect(made[NAME]).toContain('"te-veel-beloven": [\n        { "words": "binnen 24 uur"');
  });
});

it('a baseline is read and shown by way of the client, where it says so', async () => {
  const root = 'vscode-vfs://github/team/repo';
  const files: Record<string, string> = { [`${root}/${NAME}`]: baseline('a.md') };
  await work.start({ folders: [root], files });
  const uri = `${root}/a.md`;
  await work.client.open(uri, TEXT);
  expect(await work.client.diagnostics(uri)).toEqual([]);
  const mail = `${root}/b.txt`;
  await work.client.open(mail, TEXT, 'plaintext');
  const actions = await work.client.actions(mail, work.client.at(mail, 'klant'));
  const { edit } = actions.find(({ title }) => title.startsWith('Negeer hier')) ?? {};
  expect(work.client.applied(edit, files)[`${root}/${NAME}`]).toContain('"b.txt": {');
  files[`${root}/${NAME}`] = '[';
  await work.changed(`${root}/${NAME}`);
  await work.shows(`${root}/${NAME}`, ['1:2-1:2 syntax']);
});
