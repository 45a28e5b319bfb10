import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Client, EDITS, fileUri } from './client.js';

describe('actions on a broken configuration', () => {
  const TITLE = 'Zet ‘klanttevredenheid’ uit in de configuratie';
  let broken: string;

  beforeAll(() => {
    broken = mkdtempSync(join(tmpdir(), 'geestdrift-'));
    writeFileSync(join(broken, 'geestdrift.config.yaml'), 'audience: klant\nrules: [\n');
  });
  afterAll(() => rmSync(broken, { recursive: true }));

  async function ask(codeAction: object) {
    const asking = await Client.start({
      folder: broken,
      capabilities: { ...EDITS, textDocument: { codeAction } },
    });
    const shown: string[] = [];
    asking.connection.onNotification('window/showMessage', ({ message }) => void shown.push(message));
    const uri = fileUri(`${broken}/mail.md`);
    await asking.open(uri, 'De klanttevredenheid.\n');
    const find = async () =>
      (await asking.actions(uri, asking.at(uri, 'klant'))).find(({ title }) => title === TITLE);
    return { asking, shown, find };
  }

  it('show what is broken, and where, to who chooses them', async () => {
    const { asking, shown, find } = await ask({ resolveSupport: { properties: ['edit'] } });
    const action = await find();
    expect(shown).toEqual([]);
    for (const times of [1, 2]) {
      expect(await asking.request('codeAction/resolve', action)).toEqual(action);
      await expect.poll(() => shown).toHaveLength(times);
    }
    expect(shown[0]).toMatch(/geestdrift\.config\.yaml:\d+:\d+: \S/);
    await asking.stop();
  });

  it('are shown with the reason why they cannot be done', async () => {
    const { asking, shown, find } = await ask({ disabledSupport: true });
    const action = await find();
    expect(action?.edit).toBeUndefined();
    expect(action?.disabled?.reason).toMatch(/geestdrift\.config\.yaml:\d+:\d+: \S/);
    expect(shown).toEqual([]);
    await asking.stop();
  });

  it('are left out for other clients, which are told once', async () => {
    const { asking, shown, find } = await ask({});
    expect(await find()).toBeUndefined();
    expect(await find()).toBeUndefined();
    await expect.poll(() => shown).toHaveLength(1);
    await asking.stop();
  });
});
