import { join } from 'node:path';
import { openBrowser } from '../browser/chromium.js';
import { startWebServer } from '../browser/web-server.js';
import { bundleTests } from '../hosted/bundle.js';
import type { Flow, FlowContext } from '../run/flow.js';
import { makeWorkspace } from '../run/workspace.js';
import { reportTests, WORKSPACE } from './api-results.js';

/** The API tests in the web worker's extension host, in a virtual workspace. */
export const flow: Flow = { name: 'api-web', run };

async function run(context: FlowContext): Promise<void> {
  const { tools, extension, folder } = context;
  const workspace = makeWorkspace(join(folder, 'workspace'), WORKSPACE);
  const tests = join(folder, 'tests');
  await bundleTests(tests);
  const server = await startWebServer({ tools, extension: extension.folder, folder: workspace, tests });
  try {
    const { browser, page } = await openBrowser(join(folder, 'chromium'));
    try {
      await reportTests(page, `http://127.0.0.1:${server.port}/`, context);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}
