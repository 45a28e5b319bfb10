import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Client, fileUri } from '../../packages/language-server/test/client.js';
import { geestdrift, makeFolder } from './geestdrift.js';

const NAME = 'geestdrift-suppressions.json';
const TEXTS: Readonly<Record<string, string>> = {
  'brief.txt': 'De klanttevredenheid\nstijgt, "zo" zegt men.\n',
  'map/brief.txt': 'Wij bellen u binnen 24 uur terug.\n\nDe klanttevredenheid daalt.\n',
};

it('an editor writes the baseline as --suppress-all writes it, byte for byte, and both mind it', async () => {
  const folder = makeFolder(TEXTS);
  const client = await Client.start({ folder });
  let written = '';
  for (const [name, text] of Object.entries(TEXTS)) {
    const uri = fileUri(join(folder, name));
    await client.open(uri, text, 'plaintext');
    for (const { range } of await client.diagnostics(uri)) {
      const actions = await client.actions(uri, { start: range.start, end: range.start }, ['quickfix']);
      const { edit } = actions.find(({ title }) => title.startsWith('Negeer hier')) ?? {};
      const file = fileUri(join(folder, NAME));
      written = client.applied(edit, { [file]: written })[file] ?? '';
      if (client.texts.has(file)) await client.replace(file, written);
      else await client.open(file, written, 'json');
    }
  }
  await client.stop();
  expect(written).toContain('te-veel-beloven');
  expect(geestdrift(folder, ['.', '--suppress-all']).status).toBe(0);
  expect(readFileSync(join(folder, NAME), 'utf8')).toBe(written);
});
