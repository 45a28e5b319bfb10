import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatForFile } from '../src/index.js';
import { checkDocument } from './check-document.js';

/** A folder of real texts, if there is one: `GEESTDRIFT_CORPUS=/path npx vitest run packages/formats`. */
const corpus = process.env.GEESTDRIFT_CORPUS;

describe.skipIf(corpus === undefined)('a corpus', () => {
  it('is read as promised, file by file', { timeout: 600_000 }, async () => {
    const broken: string[] = [];
    let count = 0;
    for (const file of readdirSync(corpus as string, { recursive: true, encoding: 'utf8' })) {
      const info = formatForFile(file);
      if (info === undefined) continue;
      count++;
      try {
        checkDocument((await info.load()).extract(readFileSync(join(corpus as string, file), 'utf8')));
      } catch (error) {
        broken.push(`${file}: ${error}`);
      }
    }
    expect(broken).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});
