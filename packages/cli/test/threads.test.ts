import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chooseThreads } from '../src/threads/choose-threads.js';
import { makeBatches } from '../src/threads/make-batches.js';
import { runInThreads } from '../src/threads/run-in-threads.js';

describe('chooseThreads', () => {
  it.each([
    ['little text', undefined, { cores: 8, files: 500, bytes: 7_000_000 }, 0],
    ['enough for two', undefined, { cores: 8, files: 500, bytes: 9_000_000 }, 2],
    ['all cores but one', undefined, { cores: 3, files: 500, bytes: 16_000_000 }, 2],
    ['all cores for much text', undefined, { cores: 3, files: 500, bytes: 90_000_000 }, 3],
    ['two cores', undefined, { cores: 2, files: 500, bytes: 16_000_000 }, 0],
    ['two cores, and much text', undefined, { cores: 2, files: 500, bytes: 90_000_000 }, 2],
    ['one core, and much text', undefined, { cores: 1, files: 500, bytes: 90_000_000 }, 1],
    ['never very many', undefined, { cores: 64, files: 500, bytes: 900_000_000 }, 3],
    ['one large file', undefined, { cores: 8, files: 1, bytes: 30_000_000 }, 0],
    ['what was asked for', 6, { cores: 2, files: 500, bytes: 10 }, 6],
    ['no more than files', 6, { cores: 2, files: 3, bytes: 10 }, 3],
    ['one, asked for', 1, { cores: 8, files: 500, bytes: 9_000_000 }, 0],
    ['one, asked for, and much text', 1, { cores: 8, files: 500, bytes: 90_000_000 }, 1],
  ])('%s', (_, given, work, threads) => {
    expect(chooseThreads(given, work)).toBe(threads);
  });
});

describe('makeBatches', () => {
  it('keeps all items in their order, and no batch too large', () => {
    const sizes = fc.array(fc.nat(3_000_000), { maxLength: 200 });
    fc.assert(
      fc.property(sizes, (all) => {
        const items = all.map((bytes, at) => ({ bytes, at }));
        const batches = makeBatches(items);
        expect(batches.flat()).toEqual(items);
        for (const batch of batches) {
          const bytes = batch.reduce((sum, one) => sum + one.bytes, 0);
          expect(batch.length === 1 || (batch.length <= 32 && bytes <= 1_000_000)).toBe(true);
        }
      }),
    );
  });
});

describe('runInThreads', () => {
  const WORKER = `
    import { workerData } from 'node:worker_threads';
    const [, prefix] = workerData;
    export const work = async (items) => items.map((item) => {
      if (item === 'werpt') throw new Error('boem');
      if (item === 'vol') { const all = []; for (;;) all.push(new Array(1e6).fill(all.length)); }
      return prefix + item;
    });`;

  it.each([
    ['all well', [['a', 'b'], ['c']], ['>a', '>b', '>c']],
    ['one that throws', [['a', 'werpt', 'b'], ['c']], ['>a', 'boem', '>b', '>c']],
    ['nothing', [], []],
  ])('%s', async (_, batches, expected) => {
    expect(await runOver(batches)).toEqual(expected);
  });

  it('a thread that runs out of memory costs the item that killed it', async () => {
    const results = await runOver([['a', 'vol', 'b'], ['c'], ['d', 'e']], { maxOldGenerationSizeMb: 40 });
    expect(results.map((one) => (/memory/.test(one) ? 'memory' : one))).toEqual([
      '>a',
      'memory',
      '>b',
      '>c',
      '>d',
      '>e',
    ]);
  });

  async function runOver(
    batches: readonly (readonly string[])[],
    resourceLimits?: { readonly maxOldGenerationSizeMb: number },
  ): Promise<string[]> {
    const folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, 'worker.mjs');
    writeFileSync(path, WORKER);
    const results = new Map<string, string>();
    await runInThreads(
      batches,
      {
        worker: pathToFileURL(path),
        threads: 2,
        data: '>',
        send: (item: string) => item,
        ...(resourceLimits === undefined ? {} : { resourceLimits }),
      },
      (item, result: string | Error) => results.set(item, result instanceof Error ? result.message : result),
    );
    return batches.flat().map((item) => results.get(item) ?? '');
  }
});
