// Bundles the command line from the compiled packages: one file to start with, and a chunk for each thing that is loaded
// only when it is needed. Reading a few hundred small modules from disk would cost more than checking a text.
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const outdir = `${root}dist/bundle`;

rmSync(outdir, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: ['dist/main.js'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minify: true,
  // Node 20 knows them; else esbuild makes a regular expression anew each time that its line is reached.
  supported: { 'regexp-unicode-property-escapes': true },
  legalComments: 'none',
  // write-file-atomic makes names of temporary files from it; any string will do.
  define: { GEESTDRIFT_VERSION: JSON.stringify(version), __filename: 'import.meta.url' },
  // What is written in CommonJS asks for `require`, which an ES module does not have.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});
