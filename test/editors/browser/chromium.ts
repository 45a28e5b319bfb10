import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { EditorDidNotStart } from '../run/flow.js';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing is looked up outside this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

export interface View {
  readonly width: number;
  readonly height: number;
  /** Device pixels for one of CSS. */
  readonly scale: number;
}

const VIEW: View = { width: 1280, height: 800, scale: 1 };

export interface OpenBrowser {
  readonly browser: BrowserContext;
  readonly page: Page;
  /** What the page has written to its console so far, the last 500 messages. */
  console(): string;
}

/** An own Chromium with an own profile, and its page. */
export async function openBrowser(profile: string, view: View = VIEW): Promise<OpenBrowser> {
  try {
    const browser = await chromium.launchPersistentContext(profile, {
      executablePath: '/usr/bin/chromium',
      headless: true,
      viewport: { width: view.width, height: view.height },
      deviceScaleFactor: view.scale,
      args: FLAGS,
    });
    const page = browser.pages()[0] ?? (await browser.newPage());
    return { browser, page, console: listen(page) };
  } catch (error) {
    throw new EditorDidNotStart(`Chromium did not start: ${String(error)}`);
  }
}

function listen(page: Page): () => string {
  const messages: string[] = [];
  page.on('console', (message) => {
    messages.push(`[${message.type()}] ${message.text()}`);
    if (messages.length > 500) messages.shift();
  });
  return () => messages.join('\n');
}
