// The pictures in the extension's README, taken with --update-images.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import {
  hoverOver,
  line,
  openFolder,
  openQuickFixes,
  selectWord,
  showQuickFixes,
  squiggles,
} from '../browser/workbench.js';
import type { Flow, FlowContext } from '../run/flow.js';
import { makeWorkspace } from '../run/workspace.js';
import { ROOT } from '../set-up/tools.js';
import { inVsCode, type Window } from './in-vs-code.js';

const FOLDER = join(ROOT, 'extension/images');
const VIEW = { width: 1000, height: 440, scale: 1.5 };
const SETTINGS = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
  'breadcrumbs.enabled': false,
  'editor.fontSize': 15,
  'editor.lineHeight': 26,
  'editor.wordWrap': 'on',
  'editor.renderLineHighlight': 'none',
  'editor.hover.delay': 100,
  'editor.scrollbar.vertical': 'hidden',
  'editor.overviewRulerBorder': false,
  'editor.hideCursorInOverviewRuler': true,
  'geestdrift.audience': 'klant',
};
const FILES = {
  'antwoord.md': [
    'Beste mevrouw De Vries,',
    '',
    'Met uw melding verhogen wij de klanttevredenheid. Het kostenplaatje staat in de bijlage.',
    '',
    'Met vriendelijke groet,',
    '',
    'Sanne van team Bezorging',
    '',
  ].join('\n'),
};

export const flow: Flow = {
  name: 'images',
  onRequest: true,
  run: (context) => inVsCode(context, { settings: SETTINGS, view: VIEW }, (window) => take(context, window)),
};

async function take(context: FlowContext, { page, port }: Window): Promise<void> {
  const { check } = context;
  mkdirSync(FOLDER, { recursive: true });
  await openFolder(page, port, makeWorkspace(join(context.folder, 'mails'), FILES), 'antwoord.md');
  await page.keyboard.press('Control+B');
  const finding = squiggles(page, 'error').first();
  await check('a finding to show', () => finding.waitFor({ state: 'attached', timeout: 30_000 }));
  await check('diagnose.png', async () => {
    await hoverOver(page, finding, 'klantenthousiasme');
    await picture(page, 'diagnose', { top: 36, bottom: 400 });
  });
  await check('snelle-oplossing.png', async () => {
    await openQuickFixes(page, finding);
    await picture(page, 'snelle-oplossing', { top: 36, bottom: 380 });
    await page.keyboard.press('Escape');
  });
  await check('lijst.png', async () => {
    await selectWord(page, line(page, 'Met uw melding'), 'kostenplaatje');
    await showQuickFixes(page);
    await picture(page, 'lijst', { top: 36, bottom: 380 });
    await page.keyboard.press('Escape');
  });
  await check('statusbalk.png', async () => {
    await page.locator('.statusbar-item', { hasText: 'Geestdrift' }).click();
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await page.mouse.move(500, 450);
    await picture(page, 'statusbalk', { top: 0, bottom: VIEW.height });
  });
}

/** The whole width of the window, from `top` to `bottom`. */
async function picture(
  page: Page,
  name: string,
  { top, bottom }: { top: number; bottom: number },
): Promise<void> {
  // What fades in has come.
  await page.waitForTimeout(500);
  const clip = { x: 0, y: top, width: VIEW.width, height: bottom - top };
  await page.screenshot({ path: join(FOLDER, `${name}.png`), clip });
}
