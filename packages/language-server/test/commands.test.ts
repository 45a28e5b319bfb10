import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, fileUri } from './client.js';

/** What stands above a new configuration, and above a new list. */
const SETTINGS = '# Instellingen van Geestdrift, voor de bestanden in deze map en daaronder.\n';
const WORDS =
  '# Verboden woorden, elk met wat er beter kan staan. Meervouden en vervoegingen tellen vanzelf mee.\nwoorden:\n  ';
let client: Client;
let folder: string;
let uri: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
  client = await Client.start({ folder });
  uri = fileUri(`${folder}/mail.md`);
  await client.open(uri, 'Tekst.\n');
});

afterAll(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

function run(command: string, args: readonly unknown[]): Promise<unknown> {
  return client.request('workspace/executeCommand', {
    command: `geestdrift.${command}`,
    arguments: [uri, ...args],
  });
}

/** The text that a command makes of a file that is not there yet. */
async function madeBy(command: string, args: readonly unknown[], file: string): Promise<string | undefined> {
  const edits: never[] = [];
  client.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: never }) => {
    edits.push(edit);
    return { applied: true };
  });
  await run(command, args);
  return client.applied(edits[0])[fileUri(`${folder}/${file}`)];
}

it.each([
  ['setAudience', ['klant'], 'audience: klant\n'],
  ['ignoreInConfiguration', ['ja-maar'], 'rules:\n  ja-maar: off\n'],
])('%s %j edits the configuration', async (command, args, after) => {
  expect(await madeBy(command, args, 'geestdrift.config.yaml')).toBe(SETTINGS + after);
});

describe('a word goes on the list', () => {
  it.each([
    ['forbidWord', ['kostenplaatje', 'prijs'], 'kostenplaatje: prijs\n'],
    ['forbidWord', ['synergie', ['samenwerking', 'samenspel']], 'synergie: [samenwerking, samenspel]\n'],
    ['allowWord', ['marktconform'], 'marktconform: allow\n'],
  ])('by %s %j', async (command, args, after) => {
    expect(await madeBy(command, args, 'verboden-woorden.yaml')).toBe(WORDS + after);
  });

  it.each([
    ['forbidWord', ' Stakeholder\n', 'stakeholder:\n'],
    ['forbidWord', 'in het kader\nvan de wet', 'in het kader van de wet:\n'],
    ['forbidWord', '24/7', '24/7:\n'],
    ['forbidWord', '’s avonds', '"’s avonds":\n'],
    ['allowWord', 'Marktconform', 'marktconform: allow\n'],
    ['allowWord', 'ING', 'ING: allow\n'],
  ])('tidied, by %s %j', async (command, word, after) => {
    expect(await madeBy(command, [word], 'verboden-woorden.yaml')).toBe(WORDS + after);
  });

  it.each([
    ['forbidWord', '# ?! x'],
    ['forbidWord', 'Een alinea. '.repeat(20)],
    ['allowWord', '- punt'],
  ])('unless it is none: %s %j', async (command, word) => {
    const before = client.shown.length;
    expect(await run(command, [word])).toBeNull();
    expect(client.shown.slice(before)).toEqual([
      `Deze opdracht mist wat zij nodig heeft. (argument 2: ${JSON.stringify(word)})`,
    ]);
  });
});

it.each([
  [
    { applied: false, failureReason: 'alleen lezen' },
    'De editor voerde de wijziging niet door: alleen lezen',
  ],
  [{ applied: false }, 'De editor voerde de wijziging niet door.'],
])('an edit that the editor answers with %j is told', async (answer, message) => {
  client.connection.onRequest('workspace/applyEdit', () => answer);
  const before = client.shown.length;
  expect(await run('setAudience', ['klant'])).toBe(false);
  await client.until(() => client.shown.length > before);
  expect(client.shown.slice(before)).toEqual([message]);
});

it.each(['constructor', 'geestdrift.onzin'])('no command is %s', async (command) => {
  expect(await client.request('workspace/executeCommand', { command, arguments: [] })).toBeNull();
});
