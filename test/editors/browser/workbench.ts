// What a person does in VS Code's window.
import type { Locator, Page } from 'playwright-core';
import { EditorDidNotStart } from '../run/flow.js';
import { until } from '../run/wait.js';

export type Severity = 'error' | 'warning' | 'info';

/** Opens a folder of this machine, and a file in it. */
export async function openFolder(page: Page, port: number, folder: string, file: string): Promise<void> {
  const uri = `vscode-remote://127.0.0.1:${port}${folder}/${file}`;
  const payload = encodeURIComponent(JSON.stringify([['openFile', uri]]));
  try {
    await page.goto(`http://127.0.0.1:${port}/?folder=${folder}&payload=${payload}`);
    await page.waitForSelector('.monaco-editor .view-line', { timeout: 60_000 });
  } catch (error) {
    throw new EditorDidNotStart(`the window of VS Code did not open: ${String(error)}`);
  }
}

/** Opens a file by its name, in the editor group that has the focus. */
export async function openFile(page: Page, name: string): Promise<void> {
  await pick(page, name, 'Enter');
}

/** Opens a file in a second editor group, to the right. */
export async function openBeside(page: Page, name: string): Promise<void> {
  await pick(page, name, 'Control+Enter');
}

async function pick(page: Page, name: string, key: string): Promise<void> {
  await page.keyboard.press('Control+P');
  const input = page.locator('.quick-input-widget input').first();
  await input.fill(name);
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: name }).first().waitFor();
  await input.press(key);
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
}

/** The squiggles of a severity in all editors in sight. */
export function squiggles(page: Page, severity: Severity): Locator {
  return page.locator(`.monaco-editor .squiggly-${severity}`);
}

/** A line of text in the editor; VS Code draws spaces as non-breaking ones. */
export function line(page: Page, text: string): Locator {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[\\s\\u00a0]');
  return page.locator('.monaco-editor .view-line', { hasText: new RegExp(escaped) }).first();
}

/** Puts the cursor at the end of the open file. */
export async function goToEnd(page: Page): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press('Control+End');
}

/** Rests the mouse on something until the hover with this text is there. */
export async function hoverOver(page: Page, target: Locator, text: string | RegExp): Promise<Locator> {
  const { x, y } = await middleOf(target);
  await page.mouse.move(x - 30, y);
  await page.mouse.move(x, y, { steps: 4 });
  const hover = page.locator('.monaco-hover:not(.hidden)', { hasText: text }).first();
  await hover.waitFor({ timeout: 15_000 });
  return hover;
}

/** Puts the cursor on something and opens the menu of quick fixes. */
export async function openQuickFixes(page: Page, target: Locator): Promise<Locator> {
  const { x, y } = await middleOf(target);
  await page.keyboard.press('Escape');
  await page.mouse.click(x, y);
  return showQuickFixes(page);
}

/** Opens the menu of quick fixes for the cursor or the selection; asks again, as a person does, for so many milliseconds. */
export async function showQuickFixes(page: Page, patience = 15_000): Promise<Locator> {
  const menu = page.locator('.action-widget');
  const rows = menu.locator('.monaco-list-row');
  const end = Date.now() + patience;
  for (;;) {
    await page.keyboard.press('Control+.');
    const shown = await rows
      .first()
      .waitFor({ timeout: Math.min(3_000, patience) })
      .catch((error: Error) => error);
    if (!shown) return menu;
    if (Date.now() > end) throw shown;
  }
}

/** Takes the quick fix with this title; opens the menu again where the editor has closed it meanwhile. */
export function takeQuickFix(open: () => Promise<Locator>, title: string | RegExp): Promise<true> {
  return until(
    `the quick fix ${title}`,
    async () => {
      const row = (await open()).locator('.monaco-list-row', { hasText: title }).first();
      return row.click({ timeout: 3_000 }).then(
        () => true,
        () => false,
      );
    },
    40_000,
  );
}

/** Selects the word under the middle of something, as a double click does. */
export async function selectWord(page: Page, target: Locator, word: string): Promise<void> {
  const text = target.locator('span > span', { hasText: word }).first();
  const { x, y } = await placeOf(text, word);
  await page.mouse.dblclick(x, y);
}

/** The rows of the Problems panel, once one has this text. */
export async function problems(page: Page, text: string): Promise<string[]> {
  await page.keyboard.press('Control+Shift+M');
  const rows = page.locator('.markers-panel .monaco-list-row');
  await rows.filter({ hasText: text }).first().waitFor({ timeout: 15_000 });
  return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
}

/** Runs a command by its title in the palette. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

export async function save(page: Page): Promise<void> {
  await page.keyboard.press('Control+S');
}

/** Also what is open in the background: a list that a quick fix has changed. */
export async function saveAll(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  // Linux has no keys for it.
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget:not(.hidden) input').first();
  await input.waitFor();
  await input.fill('>File: Save All');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Save All' }).first().waitFor();
  await page.keyboard.press('Enter');
}

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (box === null) throw new Error('what should be in sight is not');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The middle of a word inside an element of unbroken, evenly spaced text. */
async function placeOf(element: Locator, word: string): Promise<{ x: number; y: number }> {
  const box = await element.boundingBox();
  const text = (await element.textContent()) ?? '';
  const at = text.indexOf(word);
  if (box === null || at < 0) throw new Error(`‘${word}’ is not in sight`);
  return { x: box.x + (box.width * (at + word.length / 2)) / text.length, y: box.y + box.height / 2 };
}
