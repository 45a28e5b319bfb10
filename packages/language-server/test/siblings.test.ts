import { expect, it } from 'vitest';
import { useWorkspace } from './workspace.js';

const LETTER = '<p>Beste klant,</p>\n<p>Uw fiets staat klaar bij {{ winkel }}.</p>\n';
const SIBLING = '<p>Dag {{ klant.voornaam }},</p>\n';
const work = useWorkspace();

/** What the first quick fix for the salutation makes of the text's first line. */
async function mended(uri: string): Promise<string | undefined> {
  const actions = await work.client.actions(uri, work.client.at(uri, 'Beste'));
  const [first] = actions.filter(({ kind }) => kind === 'quickfix');
  return work.client.applied(first?.edit)[uri]?.split('\n')[0];
}

it('a salutation takes the name that a template beside it prints, also one that is written later', async () => {
  await work.start();
  const uri = await work.open('a.html', LETTER, 'html');
  expect(await work.client.diagnostics(uri)).toMatchObject([{ code: 'onpersoonlijk' }]);
  expect(await mended(uri)).toBe('<p>Beste {{ voornaam }},</p>');
  const other = work.write('b.html', SIBLING);
  await work.client.open(other, SIBLING, 'html');
  await work.client.save(other);
  await work.client.replace(uri, `${LETTER}\n`);
  await work.client.diagnostics(uri);
  expect(await mended(uri)).toBe('<p>Beste {{ klant.voornaam }},</p>');
});

it('the client lists the folder and reads what stands beside the text, where it says so', async () => {
  const root = 'vscode-vfs://github/team/repo';
  const files = {
    [`${root}/mails/a.html`]: LETTER,
    [`${root}/mails/b.html`]: SIBLING,
    [`${root}/mails/c.md`]: 'Dag {{ roepnaam }},',
    [`${root}/mails/oud/0.html`]: '{{ achternaam }}',
  };
  const { read } = await work.start({ folders: [root], files });
  const quiet = `${root}/mails/stil.html`;
  await work.client.open(quiet, '<p>Uw fiets staat klaar.</p>', 'html');
  await work.client.diagnostics(quiet);
  expect(read.filter((uri) => /\/mails\/\w+\.\w+$/.test(uri) && uri in files)).toEqual([]);
  const uri = `${root}/mails/a.html`;
  await work.client.open(uri, LETTER, 'html');
  await work.client.diagnostics(uri);
  expect(await mended(uri)).toBe('<p>Beste {{ klant.voornaam }},</p>');
  expect(read.filter((one) => /\/mails\/.*(?:html|md)$/.test(one))).toEqual([uri, `${root}/mails/b.html`]);
});
