import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './sources.js';

/** Our packages from their sources, so that no old build is tested; the rules' data come from their build. */
const sources: Plugin = {
  name: 'sources',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@geestdrift\// }, ({ path }) => {
      const [, name, entry = 'index'] = /^@geestdrift\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
      return name === 'rules'
        ? { path: join(ROOT, `rules/dist/${entry}.js`) }
        : { path: join(ROOT, `packages/${name}/src/${entry}.ts`) };
    });
  },
};

const ENTRY = `
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { compileRules } from '@geestdrift/engine/compile';
import { formats } from '@geestdrift/formats';
import { reporters } from '@geestdrift/reporters';
import { ruleSet } from '@geestdrift/rules';
import { ruleDocs } from '@geestdrift/rules/docs';
import * as config from '@geestdrift/config';
import * as edit from '@geestdrift/config/edit';
import * as language from '@geestdrift/config/language';

export const parts = [compileRules, reporters, ruleDocs, config, edit, language].map((part) => typeof part);
export async function check(format, source) {
  const { extract } = await formats.find(({ name }) => name === format).load();
  const { findings, notices } = createChecker(ruleSet, dutch).check(extract(source), { audience: 'klant' });
  return { findings, notices };
}
`;

/** What a browser has besides the language itself; all else that Node puts there is taken away. */
const RUN = `
const { parentPort, workerData } = require('node:worker_threads');
const kept = new Set(['TextDecoder', 'TextEncoder', 'URL', 'URLSearchParams', 'atob', 'btoa', 'queueMicrotask', 'setTimeout', 'clearTimeout', 'structuredClone', 'performance', 'crypto', 'Event', 'EventTarget', 'AbortController', 'AbortSignal']);
const language = new Set(require('node:vm').runInNewContext('Object.getOwnPropertyNames(globalThis)'));
for (const name of Object.getOwnPropertyNames(globalThis)) {
  if (!language.has(name) && !kept.has(name)) Reflect.deleteProperty(globalThis, name);
}
const left = ['process', 'Buffer', 'require', 'module', 'global'].filter((name) => name in globalThis);
const run = (0, eval)(workerData.code + ';geestdrift');
Promise.all(workerData.texts.map(([format, source]) => run.check(format, source)))
  .then((results) => parentPort.postMessage({ results, left, parts: run.parts }))
  .catch((error) => parentPort.postMessage({ error: String(error && error.stack) }));
`;

interface Answer {
  readonly error?: string;
  readonly left: readonly string[];
  readonly parts: readonly string[];
  readonly results: readonly {
    readonly findings: readonly {
      readonly ruleId: string;
      readonly actual: string;
      readonly suggestions: readonly { readonly expected: string }[];
    }[];
    readonly notices: readonly unknown[];
  }[];
}

const texts = [
  ['markdown', '# Service\n\nOnze klant**tevredenheid** stijgt, en `klanttevredenheid` is code.\n'],
  ['html', '<p lang="nl">Wij meten de <b>klant</b>tevredenheid van het jaar.</p>'],
  ['text', 'Ja, maar dat is de regel.\n'],
] as const;

let answer: Answer;

beforeAll(async () => {
  const { outputFiles, warnings } = await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'js' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'geestdrift',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'silent',
    plugins: [sources],
  });
  expect(warnings).toEqual([]);
  const code = outputFiles[0]?.text ?? '';
  answer = await new Promise((resolve, reject) => {
    const worker = new Worker(RUN, { eval: true, workerData: { code, texts } });
    worker.once('message', resolve).once('error', reject);
  });
}, 120_000);

describe('in a browser, where there is no Node', () => {
  it('the bundle runs, and finds nothing of Node there', () => {
    expect(answer.error).toBeUndefined();
    expect(answer.left).toEqual([]);
    expect(answer.parts).toEqual(['function', 'object', 'object', 'object', 'object', 'object']);
  });

  it('a text goes the whole way from its format to its findings', () => {
    const found = answer.results.map(({ findings, notices }) => [
      ...findings.map(
        ({ ruleId, actual, suggestions }) => `${ruleId}: ${actual} → ${suggestions[0]?.expected}`,
      ),
      ...notices,
    ]);
    expect(found).toEqual([
      ['klanttevredenheid: klant**tevredenheid → klant**enthousiasme'],
      ['klanttevredenheid: klant</b>tevredenheid → klant</b>enthousiasme'],
      ['ja-maar: Ja, maar → Ja, en'],
    ]);
  });
});
