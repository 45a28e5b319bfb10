import { join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the tests that run inside the editor to `api.js` in a folder, for both kinds of extension host. */
export async function bundleTests(folder: string): Promise<string> {
  const outfile = join(folder, 'api.js');
  await build({
    entryPoints: [join(import.meta.dirname, 'api.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2022',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}
