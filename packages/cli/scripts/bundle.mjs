// Bundles the command line from the compiled packages: one file with what each run needs, one with what finds, and one for
// each thing that is loaded only when it is needed. Reading a few hundred small modules from disk would cost more than
// checking a text.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const packages = join(root, '..');
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const outdir = join(root, 'dist/bundle');

/** Modules that a chunk starts from, in the order of the chunks; a module is in the first that leads to it. */
const CHUNKS = {
  base: ['cli/dist/main.js', 'reporters/dist/reporters/stylish.js'],
  find: ['cli/dist/check/examine.js', 'cli/dist/dutch-engine.js', 'formats/dist/formats/markdown/track.js'],
};

/** Stands for the hash of all that is bundled until that is known. */
const BUILD = '@@build@@';

/** What a module imports for good, by its path. */
const imports = new Map();

const bundle = await rolldown({
  cwd: root,
  input: {
    main: 'dist/main.js',
    'compile-cache': 'dist/compile-cache.js',
    'examine-worker': 'dist/threads/examine-worker.js',
    // The pool looks for it beside itself.
    'entry/worker': fileURLToPath(new URL('entry/worker.js', import.meta.resolve('tinypool'))),
  },
  platform: 'node',
  transform: {
    target: 'node20',
    define: {
      GEESTDRIFT_VERSION: JSON.stringify(version),
      GEESTDRIFT_BUILD: JSON.stringify(BUILD),
    },
  },
  plugins: [{ name: 'imports', moduleParsed: ({ id, importedIds }) => void imports.set(id, importedIds) }],
});
const { output } = await bundle.generate({
  format: 'cjs',
  minify: true,
  comments: false,
  entryFileNames: '[name].js',
  chunkFileNames: '[name]-[hash].js',
  codeSplitting: { groups: [{ debugName: 'chunks', name: createGrouping() }] },
});

const hash = createHash('sha256');
for (const { code } of output) hash.update(code);
const digest = hash.digest('hex').slice(0, 16);
rmSync(outdir, { recursive: true, force: true });
mkdirSync(outdir, { recursive: true });
writeFileSync(join(outdir, 'package.json'), '{ "type": "commonjs" }\n');
for (const { fileName, code } of output) {
  const path = join(outdir, fileName);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, toAscii(code.replaceAll(BUILD, digest)));
}

/**
 * Escapes all but ASCII: such code is read and compiled in less time. It stands in strings, templates and regular expressions, which all
 * know these escapes; in what `String.raw` gives they are undone by the regular expression that is made of it.
 */
function toAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Gives the chunk of a module; null: the bundler decides. Works once all modules are known. */
function createGrouping() {
  let chunks;
  return (id) => {
    chunks ??= Object.entries(CHUNKS).map(([name, starts]) => ({ name, modules: reachable(starts) }));
    return chunks.find(({ modules }) => modules.has(id))?.name ?? null;
  };
}

function reachable(starts) {
  const modules = new Set();
  const stack = starts.map((path) => join(packages, path));
  for (const path of stack) if (!imports.has(path)) throw new Error(`${path} is not bundled`);
  for (let id = stack.pop(); id !== undefined; id = stack.pop()) {
    if (modules.has(id)) continue;
    modules.add(id);
    stack.push(...(imports.get(id) ?? []));
  }
  return modules;
}
