// npm run test:editors [-- --only FLOW]… [--keep] [--update-images] [--vsix FILE]: the product in real editors.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { flows } from './flows/index.js';
import { installOnce, packageExtension } from './run/extension.js';
import { Report } from './run/report.js';
import { runFlow } from './run/run-flow.js';
import { prepareTools } from './set-up/tools.js';

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    keep: { type: 'boolean', default: false },
    'update-images': { type: 'boolean', default: false },
    vsix: { type: 'string' },
  },
});

const home = mkdtempSync(join(tmpdir(), 'geestdrift-editors-'));
process.on('exit', () => {
  if (!values.keep) rmSync(home, { recursive: true, force: true, maxRetries: 3 });
});
// `exit` handlers end what runs.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));

process.exit(await main());

async function main(): Promise<number> {
  const chosen = choose();
  if (chosen.length === 0) {
    console.error(`no such flow; there are ${flows.map(({ name }) => name).join(', ')}`);
    return 2;
  }
  const report = new Report();
  try {
    const tools = prepareTools(console.log);
    const vsix = values.vsix ? resolve(values.vsix) : packageExtension();
    const extension = await installOnce(tools, vsix, home);
    for (const flow of chosen) await runFlow(flow, { tools, extension, report, home, keep: values.keep });
  } catch (error) {
    report.add('set-up', { what: 'editors and extension', milliseconds: 0, error: String(error) });
  }
  console.log(report.total());
  return report.failed === 0 ? 0 : 1;
}

function choose() {
  const { only, 'update-images': images } = values;
  return flows.filter(({ name, onRequest }) => (onRequest ? images : (only?.includes(name) ?? true)));
}
