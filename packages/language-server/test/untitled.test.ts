import { describe, expect, it } from 'vitest';
import { EDITS } from './client.js';
import { useWorkspace } from './workspace.js';

const TEXT = 'De klanttevredenheid stijgt.\n';
const URI = 'untitled:Untitled-1';
const work = useWorkspace();
const LATE = { ...EDITS, textDocument: { codeAction: { resolveSupport: { properties: ['edit'] } } } };

/** The URIs of the files that the action changes, once it is chosen as an editor does that. */
async function choose(title: string): Promise<readonly string[]> {
  const { client } = work;
  const actions = await client.actions(URI, client.at(URI, 'klant'));
  const action = actions.find((one) => one.title.startsWith(title));
  const { edit } = await client.request<typeof action & object>('codeAction/resolve', action);
  return Object.keys(client.applied(edit));
}

describe('a text that was never saved', () => {
  it('is one of the first folder: its configuration holds, and is edited', async () => {
    const config = work.write('geestdrift.config.yaml', 'rules:\n  klanttevredenheid: warning\n');
    await work.start({ capabilities: LATE, folders: [work.uri(''), work.uri('ander')] });
    const { client } = work;
    await client.open(URI, TEXT);
    expect((await client.diagnostics(URI))[0]).toMatchObject({ severity: 2 });
    expect(await choose('Zet ‘klanttevredenheid’ uit in de configuratie')).toEqual([config]);
    expect(await choose('Sta ‘klanttevredenheid’ toe')).toEqual([work.uri('verboden-woorden.yaml'), config]);
    expect(await choose('Negeer hier, met reden')).toEqual([URI]);
  });

  it('has no name for the baseline yet', async () => {
    await work.start({ capabilities: LATE });
    await work.client.open(URI, TEXT, 'plaintext');
    expect(await choose('Negeer hier, via')).toEqual([]);
    expect(work.client.shown).toEqual([
      'Sla deze tekst eerst op: geestdrift-suppressions.json kent teksten bij de naam van hun bestand.',
    ]);
  });

  it('has no place for a configuration where no folder is open', async () => {
    await work.start({ capabilities: LATE, folders: [] });
    const { client } = work;
    await client.open(URI, TEXT);
    expect(await choose('Zet ‘klanttevredenheid’ uit in de configuratie')).toEqual([]);
    expect(await choose('Sta ‘klanttevredenheid’ toe')).toEqual([]);
    const command = 'geestdrift.setAudience';
    const asked = { command, arguments: [URI, 'klant'] };
    expect(await client.request('workspace/executeCommand', asked)).toBeNull();
    const message = 'Open eerst een map: daarin komen configuratie en lijsten te staan.';
    expect(client.shown).toEqual([message, message, message]);
  });
});
