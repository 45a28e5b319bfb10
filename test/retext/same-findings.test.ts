import { readdirSync, readFileSync } from 'node:fs';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { ruleSet } from '@geestdrift/rules';
import { ruleDocs } from '@geestdrift/rules/docs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Labelled } from '../gold/score.js';
import { findCommonGround, isWhollyCommon } from './common-ground.js';
import { markdownDocument, shiftingDocument } from './generated-markdown.js';
import { sampleRules } from './sample-rules.js';
import { extract, readTree, tellByEngine, tellByUnified, tellFindings } from './ways.js';

const GOLD = new URL('../gold/', import.meta.url);

describe('the engine and unified find the same in the same places', () => {
  const examples = ruleDocs.flatMap(({ id, examples: found, nearMisses }) =>
    [...found.map(({ text }) => text), ...nearMisses].map((text) => [id, text] as const),
  );

  it.each(['klant', 'intern'] as const)('in all examples of the rules, for %s', async (audience) => {
    let found = 0;
    for (const [id, text] of examples) {
      const expected = await tellByEngine(text, 'markdown', ruleSet, audience);
      if (!isWhollyCommon(await extract(text, 'markdown'), await readTree(text, 'markdown'))) continue;
      expect(await tellByUnified(text, 'markdown', ruleSet, audience), `${id}: ${text}`).toEqual(expected);
      found += expected.length;
    }
    if (audience === 'klant') expect(found).toBeGreaterThan(0);
  });

  it('in the labelled Markdown texts, block by block', async () => {
    const checker = createChecker(ruleSet, dutch);
    let whole = 0;
    for (const { id, text, audience } of readGold()) {
      const document = await extract(text, 'gfm');
      const read = await readTree(text, 'gfm');
      const { engine, tree } = findCommonGround(document, read);
      const expected = tellFindings(checker.check(engine, { audience }).findings);
      expect(tellFindings(checker.check(tree, { audience }).findings), id).toEqual(expected);
      if (!isWhollyCommon(document, read)) continue;
      whole++;
      const told = await tellByEngine(text, 'gfm', ruleSet, audience);
      expect(await tellByUnified(text, 'gfm', ruleSet, audience), id).toEqual(told);
    }
    expect(whole).toBeGreaterThan(100);
  });

  it('in generated Markdown', async () => {
    await fc.assert(
      fc.asyncProperty(markdownDocument, async (text) => {
        const expected = await tellByEngine(text, 'gfm', sampleRules);
        expect(await tellByUnified(text, 'gfm', sampleRules)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('in generated Markdown whose tree has shifted positions', async () => {
    await fc.assert(
      fc.asyncProperty(shiftingDocument, async (text) => {
        const expected = await tellByEngine(text, 'gfm', sampleRules);
        expect(await tellByUnified(text, 'gfm', sampleRules)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

function readGold(): Labelled[] {
  return readdirSync(GOLD)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(new URL(name, GOLD), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Labelled)
    .filter(({ format }) => format === 'md');
}
