import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  goToEnd,
  hoverOver,
  line,
  openFile,
  openFolder,
  openQuickFixes,
  problems,
  save,
  squiggles,
  takeQuickFix,
} from '../browser/workbench.js';
import type { Flow, FlowContext } from '../run/flow.js';
import { makeWorkspace, untilSaved } from '../run/workspace.js';
import { inVsCode } from './in-vs-code.js';

const FILES = { 'mail.md': '# Enquête\n\n', 'windows.md': '\uFEFF# Enquête\r\n\r\n' };
const TYPED = 'Wij meten de klanttevredenheid elk jaar.';
const FIXED = 'Wij meten het klantenthousiasme elk jaar.';

/** From a typed sentence to the bytes on disk, with the extension in a Node host. */
export const typeAndFix: Flow = {
  name: 'type-and-fix',
  run: (context) => inVsCode(context, {}, (window) => use(context, window)),
};

/** The same with the extension and its server in the browser. */
export const webWorker: Flow = {
  name: 'web-worker',
  run: (context) => {
    const settings = { 'remote.extensionKind': { 'geestdrift.geestdrift': ['web'] } };
    return inVsCode(context, { settings }, async (window) => {
      const scripts = new Set<string>();
      window.page.on('worker', (worker) => scripts.add(worker.url()));
      await use(context, window);
      await context.check('the server is a worker of the page', () => {
        if (![...scripts].some((url) => url.startsWith('blob:')))
          throw new Error([...scripts].join(' ') || 'no worker');
      });
    });
  },
};

async function use(context: FlowContext, { page, port }: { page: Page; port: number }): Promise<void> {
  const { check, keep } = context;
  const folder = makeWorkspace(join(context.folder, 'workspace'), FILES);
  await openFolder(page, port, folder, 'mail.md');
  const squiggle = squiggles(page, 'error').first();
  await check('a typed sentence gets a squiggle', async () => {
    await goToEnd(page);
    await page.keyboard.type(TYPED);
    await squiggle.waitFor({ state: 'attached', timeout: 30_000 });
  });
  await check('the Problems panel names place, rule and source', async () => {
    const rows = await problems(page, 'klanttevredenheid');
    const row = rows.find((text) => text.includes('klanttevredenheid')) ?? '';
    if (!/geestdrift ?\(?klanttevredenheid\)?.*\[Ln 3, Col 14\]/.test(row)) throw new Error(rows.join('\n'));
    await page.keyboard.press('Control+Shift+M');
    await page.locator('.markers-panel').waitFor({ state: 'hidden' });
  });
  await check('hover tells what instead', async () => {
    await hoverOver(page, squiggle, 'klantenthousiasme');
    await page.screenshot({ path: keep('hover.png') });
  });
  await check('the quick fix rewrites article and word', async () => {
    await takeQuickFix(async () => {
      const menu = await openQuickFixes(page, squiggle);
      await page.screenshot({ path: keep('quick-fix.png') });
      return menu;
    }, 'Vervang door ‘klantenthousiasme’');
    await line(page, FIXED).waitFor();
    await squiggle.waitFor({ state: 'detached' });
  });
  await check('saved with its line ends', async () => {
    await save(page);
    await untilSaved(join(folder, 'mail.md'), `# Enquête\n\n${FIXED}`);
    await page.screenshot({ path: keep('saved.png') });
  });
  await check('the same in a file with CRLF and a byte order mark', async () => {
    await openFile(page, 'windows.md');
    await goToEnd(page);
    await page.keyboard.type(`${TYPED}\n`);
    await squiggle.waitFor({ state: 'attached' });
    await takeQuickFix(() => openQuickFixes(page, squiggle), 'Vervang door ‘klantenthousiasme’');
    await line(page, FIXED).waitFor();
    await save(page);
    await untilSaved(join(folder, 'windows.md'), `\uFEFF# Enquête\r\n\r\n${FIXED}\r\n`);
  });
}
