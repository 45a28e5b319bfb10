import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bundleTests } from '../hosted/bundle.js';
import type { Flow, FlowContext } from '../run/flow.js';
import { makeWorkspace } from '../run/workspace.js';
import { reportTests, WORKSPACE } from './api-results.js';
import { inVsCode } from './in-vs-code.js';

/** The API tests in the Node extension host. */
export const flow: Flow = { name: 'api-node', run };

function run(context: FlowContext): Promise<void> {
  const workspace = makeWorkspace(join(context.folder, 'workspace'), WORKSPACE);
  return inVsCode(context, {}, async ({ page, port }) => {
    const tests = await bundleTests(join(context.folder, 'tests'));
    const uri = (path: string) => ({ scheme: 'vscode-remote', authority: `127.0.0.1:${port}`, path });
    await develop(page, { extensions: [uri(context.extension.folder)], extensionTestsPath: uri(tests) });
    await reportTests(page, `http://127.0.0.1:${port}/?folder=${workspace}`, context);
  });
}

/** A built VS Code ignores a test's path in its address and honours it in the page's own configuration. */
async function develop(page: Page, options: object): Promise<void> {
  await page.addInitScript(`
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const meta = document.getElementById('vscode-workbench-web-configuration');
      if (!meta) return;
      const configuration = JSON.parse(meta.getAttribute('data-settings'));
      configuration.developmentOptions = { ...configuration.developmentOptions, ...${JSON.stringify(options)} };
      meta.setAttribute('data-settings', JSON.stringify(configuration));
    });
  `);
}
