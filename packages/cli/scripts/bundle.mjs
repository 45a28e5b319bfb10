// Bundles the command line from the compiled packages: one file to start with, and a chunk for each thing that is loaded
// only when it is needed. Reading a few hundred small modules from disk would cost more than checking a text.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const outdir = `${root}dist/bundle`;

/** Stands for the hash of all that is bundled until that is known. */
const BUILD = '@@build@@';

const { outputFiles } = await build({
  write: false,
  absWorkingDir: root,
  entryPoints: [
    { in: 'dist/main.js', out: 'main' },
    { in: 'dist/threads/examine-worker.js', out: 'examine-worker' },
    // The pool looks for it beside itself.
    { in: fileURLToPath(new URL('entry/worker.js', import.meta.resolve('tinypool'))), out: 'entry/worker' },
  ],
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
  define: {
    GEESTDRIFT_VERSION: JSON.stringify(version),
    GEESTDRIFT_BUILD: JSON.stringify(BUILD),
    __filename: 'import.meta.url',
  },
  // What is written in CommonJS asks for `require`, which an ES module does not have.
  banner: {
    js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
  },
  logLevel: 'warning',
});

const hash = createHash('sha256');
for (const { contents } of outputFiles) hash.update(contents);
const digest = hash.digest('hex').slice(0, 16);
rmSync(outdir, { recursive: true, force: true });
for (const { path, text } of outputFiles) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text.replaceAll(BUILD, digest));
}
