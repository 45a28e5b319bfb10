import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it } from 'vitest';
import { findCommonGround, isWhollyCommon } from './common-ground.js';
import { denseRules } from './sample-rules.js';
import { extract, readTree, tellByEngine, tellByUnified, tellFindings } from './ways.js';

/** A folder of real Markdown; without it there is nothing to test here. */
const CORPUS = process.env.GEESTDRIFT_CORPUS;
/** What takes unified minutes is left out. */
const LARGEST = 300_000;

describe.skipIf(CORPUS === undefined)('real Markdown', () => {
  it('gives the same findings wherever both read the same block', { timeout: 1_800_000 }, async () => {
    const checkers = [denseRules, ruleSet].map((rules) => createChecker(rules, dutch));
    const seen = { files: 0, blocks: 0, alone: 0, unplaced: 0, findings: 0, whole: 0 };
    for (const [name, source] of readSources(CORPUS as string)) {
      const document = await extract(source, 'gfm');
      const read = await readTree(source, 'gfm');
      const { engine, tree, alone } = findCommonGround(document, read);
      for (const checker of checkers) {
        const expected = tellFindings(checker.check(engine).findings);
        expect(tellFindings(checker.check(tree).findings), name).toEqual(expected);
        seen.findings += expected.length;
      }
      if (isWhollyCommon(document, read)) {
        seen.whole++;
        expect(await tellByUnified(source, 'gfm', ruleSet), name).toEqual(
          await tellByEngine(source, 'gfm', ruleSet),
        );
      }
      seen.files++;
      seen.blocks += engine.blocks.length;
      seen.alone += alone;
      seen.unplaced += read.document.blocks.filter(({ start }) => start >= read.length).length;
    }
    console.log(seen);
    expect(seen.unplaced).toBeLessThan(seen.blocks / 1000 + 1);
  });
});

function* readSources(folder: string): Generator<readonly [string, string]> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.md')) continue;
    const path = join(entry.parentPath, entry.name);
    const source = readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
    if (source.length <= LARGEST) yield [path, source];
  }
}
