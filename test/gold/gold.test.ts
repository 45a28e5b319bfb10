import { readFileSync } from 'node:fs';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { withOptIns } from '@geestdrift/engine/compile';
import { ruleSet } from '@geestdrift/rules';
import { describe, expect, it, vi } from 'vitest';
import { drawFigures, README } from './figures.js';
import { scoreFiles } from './files.js';
import { scoreLists } from './lists.js';
import { loadExtract, readFloor, readFolder } from './load.js';
import { belowFloor, type Labelled, scoreAll } from './score.js';

// Twenty thousand texts, on machines that do more.
vi.setConfig({ testTimeout: 120_000 });

const extract = await loadExtract();
const checker = createChecker(withOptIns(ruleSet), dutch);
const readme = readFileSync(README, 'utf8');
const rules = new Set(ruleSet.rules.map(({ id }) => id));

describe.each(['.', 'unseen'] as const)('labelled texts in %s', (folder) => {
  const texts = readFolder(folder);

  it('reach the floor for every rule, and over all, as the README tells', () => {
    const { scores } = scoreAll(texts, rules, checker, extract);
    expect(belowFloor(scores, readFloor())).toEqual([]);
    // Otherwise: npm run gold -- --update
    expect(readme).toContain(drawFigures({ title: folder === '.' ? 'gold' : folder, texts, scores }));
  });

  it('have ids of their own and labels that occur', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
    const absent = (text: Labelled): string[] =>
      text.expect
        .filter(({ match }) => !text.text.includes(match))
        .map(({ match }) => `${text.id}: ${match}`);
    expect(texts.flatMap(absent)).toEqual([]);
  });

  it('hold near-misses, more than a third', () => {
    expect(texts.filter((text) => text.expect.length === 0).length / texts.length).toBeGreaterThan(1 / 3);
  });
});

it.each([
  ['lists', () => scoreLists(extract)],
  ['files', () => scoreFiles(checker, rules)],
] as const)('labelled %s reach the floor', async (title, score) => {
  const { texts, scores } = await score();
  expect(belowFloor(scores, readFloor())).toEqual([]);
  expect(readme).toContain(drawFigures({ title, texts, scores }));
  expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
});
