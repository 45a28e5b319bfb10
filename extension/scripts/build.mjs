// Bundles the client and the server, for Node and for a browser, and takes the schemas of configurations and lists along.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fileEndings, formats } from '@geestdrift/formats';
import { build } from 'esbuild';
import { printSize } from './print-size.mjs';
import { leaveSharedParts, OFFER, offerSharedParts } from './shared-parts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const server = fileURLToPath(new URL('../../packages/language-server/dist', import.meta.url));
const schemas = fileURLToPath(new URL('../../packages/config/schema', import.meta.url));

// The Node and the browsers of the oldest editor that the manifest names.
const NODE = { platform: 'node', target: 'node20', format: 'cjs' };
const BROWSER = { platform: 'browser', target: 'es2022' };
/** An editor has no text of what is binary. */
const unread = formats.filter(({ binary }) => binary).flatMap(({ extensions }) => extensions);
const endings = fileEndings.filter((ending) => !unread.includes(ending));

rmSync(`${root}dist`, { recursive: true, force: true });
await bundle('node.js', { ...NODE, entryPoints: ['src/node.ts'] });
await bundle('browser.js', { ...BROWSER, format: 'cjs', entryPoints: ['src/browser.ts'] });
const { plugin, parts } = leaveSharedParts('./server-web.js');
await bundle('server-node.js', { ...NODE, entryPoints: [`${server}/node/main.js`], plugins: [plugin] });
const contents = offerSharedParts(parts, `${server}/browser/main.js`);
await bundle('server-web.js', {
  ...BROWSER,
  ...OFFER,
  format: 'iife',
  stdin: { contents, resolveDir: server },
});
copySchemas();

async function bundle(name, options) {
  const { metafile } = await build({
    absWorkingDir: root,
    outfile: `dist/${name}`,
    bundle: true,
    minify: true,
    metafile: true,
    external: ['vscode'],
    legalComments: 'none',
    define: { GEESTDRIFT_FILE_ENDINGS: JSON.stringify(endings) },
    logLevel: 'warning',
    ...options,
  });
  printSize(metafile);
}

function copySchemas() {
  mkdirSync(`${root}dist/schema`);
  for (const name of (existsSync(schemas) ? readdirSync(schemas) : []).filter((one) =>
    one.endsWith('.schema.json'),
  )) {
    cpSync(`${schemas}/${name}`, `${root}dist/schema/${name}`);
  }
}
