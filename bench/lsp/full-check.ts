import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { median } from '../median.js';

/** Milliseconds that extracting and checking the whole text takes, the median of several, after a run to get warm. */
export async function measureFullCheck(text: string, rounds = 5): Promise<number> {
  const markdown = await formatByName('markdown')?.load();
  if (markdown === undefined) throw new Error('no Markdown');
  const checker = createChecker(ruleSet, dutch);
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const start = performance.now();
    checker.check(markdown.extract(text));
    if (round > 0) times.push(performance.now() - start);
  }
  return median(times);
}
