import type { Page } from 'playwright-core';
import { RESULT } from '../hosted/harness.js';
import { type CheckResult, EditorDidNotStart, type FlowContext } from '../run/flow.js';

const TO_START = 60_000;
const TO_END = 120_000;

/** The folder that both kinds of extension host open. */
export const WORKSPACE = {
  'mail.md': 'Beste mevrouw De Vries,\n\nWij meten de klanttevredenheid elk jaar.\n',
  'website/over-ons.md': '# Over ons\n\nMet een hogere klanttevredenheid als doel.\n',
  'messages_nl.properties': 'meting=Wij meten de klanttevredenheid.\n',
};

/** Listens to the tests in the page's extension host, opens the page, and reports each test as it ends. */
export async function reportTests(page: Page, url: string, context: FlowContext): Promise<void> {
  let heard = false;
  let ended = (_code: number): void => undefined;
  const end = new Promise<number>((resolve) => {
    ended = resolve;
  });
  await page.exposeFunction('codeAutomationLog', (_type: string, values: readonly unknown[]) => {
    const at = values.findIndex((value) => String(value).startsWith(RESULT));
    if (at < 0) return;
    heard = true;
    context.record(JSON.parse(String(values[at]).slice(RESULT.length)) as CheckResult);
  });
  await page.exposeFunction('codeAutomationExit', (code: number) => ended(code));
  await page.goto(url);
  const code = await Promise.race([
    end,
    refuse(
      TO_START,
      () => heard,
      () => new EditorDidNotStart('no test began'),
    ),
    refuse(
      TO_END,
      () => false,
      () => new Error(`the tests did not end within ${TO_END} ms`),
    ),
  ]);
  await page.screenshot({ path: context.keep('end.png') });
  if (code !== 0 && !heard) throw new Error('the tests ended before the first of them');
}

/** Rejects after a time, unless something has happened by then. */
function refuse(milliseconds: number, unless: () => boolean, error: () => Error): Promise<never> {
  return new Promise((_, reject) => {
    const timer = setTimeout(() => {
      if (!unless()) reject(error());
    }, milliseconds);
    timer.unref();
  });
}
