import { join } from 'node:path';
import {
  goToEnd,
  hoverOver,
  line,
  openFile,
  openFolder,
  problems,
  save,
  squiggles,
} from '../browser/workbench.js';
import type { Flow, FlowContext } from '../run/flow.js';
import { makeWorkspace } from '../run/workspace.js';
import { inVsCode, type Window } from './in-vs-code.js';

const CONFIGURATION = 'geestdrift.config.yaml';
const FILES = {
  'mail.md': '# Enquête\n\nWij meten de klanttevredenheid elk jaar.\n',
  [CONFIGURATION]: 'extends: [geestdrift:aanbevolen]\nrules:\n  klanttevredenheit: off\n',
};

/** A mistake in the configuration is shown in place, and mending it counts at once. */
export const flow: Flow = {
  name: 'configuration-error',
  run: (context) => inVsCode(context, {}, (window) => use(context, window)),
};

async function use(context: FlowContext, { page, port }: Window): Promise<void> {
  const { check, keep } = context;
  const folder = makeWorkspace(join(context.folder, 'workspace'), FILES);
  await openFolder(page, port, folder, 'mail.md');
  await check('texts are checked all the same', () =>
    squiggles(page, 'error').first().waitFor({ state: 'attached', timeout: 30_000 }),
  );
  await openFile(page, CONFIGURATION);
  const key = squiggles(page, 'error').first();
  await check('the unknown rule has a squiggle', () => key.waitFor({ state: 'attached', timeout: 15_000 }));
  await check('it stands at the key', async () => {
    const rows = await problems(page, 'klanttevredenheit');
    if (!rows.some((row) => /klanttevredenheit.*\[Ln 3, Col 3\]/.test(row))) throw new Error(rows.join('\n'));
  });
  await check('hover names the nearest rule', async () => {
    await page.keyboard.press('Control+Shift+M');
    await hoverOver(page, key, /klanttevredenheid/);
    await page.screenshot({ path: keep('hover.png') });
  });
  await check('mended and saved, it is gone and counts', async () => {
    await page.keyboard.press('Escape');
    await goToEnd(page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+Shift+K');
    await page.keyboard.type('  klanttevredenheid: off\n');
    await save(page);
    await key.waitFor({ state: 'detached', timeout: 15_000 });
    await openFile(page, 'mail.md');
    await line(page, 'Wij meten').waitFor();
    await squiggles(page, 'error').first().waitFor({ state: 'detached', timeout: 15_000 });
  });
}
