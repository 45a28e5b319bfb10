import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleForBrowser, WITHOUT_NODE } from './browser-bundle.js';

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

const RUN = `${WITHOUT_NODE}
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
  const code = await bundleForBrowser(ENTRY);
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
