import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openBrowser, type View } from '../browser/chromium.js';
import { startCodeServer } from '../browser/code-server.js';
import type { FlowContext } from '../run/flow.js';

export interface Window {
  readonly page: Page;
  readonly port: number;
}

export interface WindowOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly view?: View;
}

/**
 * Runs `body` with a VS Code and a browser of its own, the packaged extension installed, and ends both. Where it fails, a
 * screenshot and the logs are kept.
 */
export async function inVsCode(
  context: FlowContext,
  { settings, view }: WindowOptions,
  body: (window: Window) => Promise<void>,
): Promise<void> {
  const { tools, folder, extension } = context;
  const extensions = join(folder, 'extensions');
  cpSync(extension.extensions, extensions, { recursive: true });
  const server = await startCodeServer({ tools, home: join(folder, 'home'), extensions, settings });
  try {
    const { browser, page, console } = await openBrowser(join(folder, 'chromium'), view);
    try {
      await body({ page, port: server.port });
    } catch (error) {
      await page.screenshot({ path: context.keep('failed.png') }).catch(() => undefined);
      writeFileSync(context.keep('failed.log'), `${console()}\n\n${server.log()}`);
      throw error;
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
