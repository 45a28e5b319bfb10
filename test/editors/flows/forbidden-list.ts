import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import {
  line,
  openBeside,
  openFolder,
  problems,
  saveAll,
  selectWord,
  showQuickFixes,
  squiggles,
  takeQuickFix,
} from '../browser/workbench.js';
import type { Flow, FlowContext } from '../run/flow.js';
import { until } from '../run/wait.js';
import { makeWorkspace } from '../run/workspace.js';
import { inVsCode, type Window } from './in-vs-code.js';

const OFFER = 'Zet ‘kostenplaatje’ op de verboden lijst';
const LIST = 'verboden-woorden.yaml';
const FILES = {
  'voorstel.md': '# Voorstel\n\nHet kostenplaatje volgt in mei.\n',
  'verslag.md': '# Verslag\n\nOok de kostenplaatjes zijn besproken.\n',
  'geestdrift.config.yaml': `# Huisstijl\nlists: [${LIST}]\n`,
  [LIST]: '# Woorden die wij niet meer gebruiken\nsynergie: samenwerking\n',
};

/** A word goes on the team's list, and other open texts know at once. */
export const flow: Flow = {
  name: 'forbidden-list',
  run: (context) => inVsCode(context, {}, (window) => use(context, window)),
};

async function use(context: FlowContext, { page, port }: Window): Promise<void> {
  const { check, keep } = context;
  const folder = makeWorkspace(join(context.folder, 'workspace'), FILES);
  await openFolder(page, port, folder, 'voorstel.md');
  await openBeside(page, 'verslag.md');
  const sentence = line(page, 'Het kostenplaatje volgt');
  await check('a selected word can be put on the list', async () => {
    await sentence.waitFor();
    await openList(page, sentence);
    await page.screenshot({ path: keep('menu.png') });
  });
  await check('both open texts get squiggles, the plural too', async () => {
    await takeQuickFix(() => openList(page, sentence), OFFER);
    await answer(page, 'prijs');
    const all = squiggles(page, 'warning');
    await until('two squiggles', async () => (await all.count()) >= 2, 15_000);
    await page.screenshot({ path: keep('squiggles.png') });
  });
  await check('the Problems panel names the list and the place in the other text', async () => {
    const rows = await problems(page, 'kostenplaatje');
    const expected = /lijst\/verboden-woorden\)?.*\[Ln 3, Col 8\]/;
    if (!rows.some((row) => expected.test(row))) throw new Error(rows.join('\n'));
  });
  await check('saved, the list has the word and keeps what it held', async () => {
    await saveAll(page);
    const list = () => readFileSync(join(folder, LIST), 'utf8');
    await until('the list on disk', () => /^kostenplaatje:/m.test(list()));
    if (!list().startsWith(FILES[LIST])) throw new Error(list());
  });
}

/** The menu with the offer, which comes once the server runs. */
function openList(page: Page, sentence: Locator): Promise<Locator> {
  return until(
    'the offer',
    async () => {
      await page.keyboard.press('Escape');
      await selectWord(page, sentence, 'kostenplaatje');
      const menu = await showQuickFixes(page, 2_000).catch(() => undefined);
      const rows = menu?.locator('.monaco-list-row', { hasText: OFFER });
      return (await rows?.count()) ? menu : undefined;
    },
    40_000,
  );
}

/** Where the editor asks what to write instead. */
async function answer(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget:not(.hidden) input').first();
  const asked = await input.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );
  if (!asked) return;
  await input.fill(text);
  await input.press('Enter');
}
