import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { ROOT } from './sources.js';

interface Manifest {
  readonly exports: Readonly<Record<string, { readonly default?: string } | undefined>>;
}

/** Our packages from their sources, so that no old build is tested; the rules' data come from their build. */
const sources: Plugin = {
  name: 'sources',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@geestdrift\// }, ({ path }) => {
      const [, name, entry = 'index'] = /^@geestdrift\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
      if (name === 'rules') return { path: join(ROOT, `rules/dist/${entry}.js`) };
      const folder = join(ROOT, `packages/${name}`);
      const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
      const built = exports[entry === 'index' ? '.' : `./${entry}`]?.default ?? '';
      return { path: join(folder, built.replace('/dist/', '/src/').replace(/\.js$/, '.ts')) };
    });
  },
};

/** A module's source bundled for a browser, as the global `geestdrift`; throws where a warning is given. */
export async function bundleForBrowser(contents: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: { contents, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'geestdrift',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [sources],
  });
  if (warnings.length > 0) throw new Error(warnings.map(({ text }) => text).join('\n'));
  return outputFiles[0]?.text ?? '';
}

/**
 * The start of a worker's script: takes away what Node puts there and a browser has not. `left` names what of Node could not be
 * taken away, `run` is what the bundle in `workerData.code` exports.
 */
export const WITHOUT_NODE = `
const { parentPort, workerData } = require('node:worker_threads');
const kept = new Set(['TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa', 'console', 'queueMicrotask', 'setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'structuredClone', 'performance', 'crypto', 'Event', 'EventTarget', 'AbortController', 'AbortSignal']);
const language = new Set(require('node:vm').runInNewContext('Object.getOwnPropertyNames(globalThis)'));
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!language.has(name) && !kept.has(name)) Reflect.deleteProperty(globalThis, name);
}
const left = ['process', 'Buffer', 'require', 'module', 'global'].filter((name) => name in globalThis);
const run = (0, eval)(workerData.code + ';geestdrift');
`;
