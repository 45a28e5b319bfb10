import { makeList } from '@geestdrift/config/lists';
import { dutch } from '@geestdrift/dutch';
import { createChecker } from '@geestdrift/engine';
import { ruleSet } from '@geestdrift/rules';
import { readFolder } from './load.js';
import { type Extract, type Labelled, type Miss, type Score, scoreAll, sumOf } from './score.js';

const LIST_ID = 'lijst/lijst';

/** Scores the texts that are labelled for lists, all together; throws for a list with a mistake. */
export function scoreLists(extract: Extract): {
  readonly texts: readonly Labelled[];
  readonly scores: ReadonlyMap<string, Score>;
  readonly misses: readonly Miss[];
} {
  const texts = readFolder('lists');
  const scored = texts.map((text) => {
    const { list, errors } = makeList('/lijst.yaml', text.list ?? '');
    if (errors.length > 0) throw new Error(`${text.id}: ${errors[0]?.message}`);
    const checker = createChecker(ruleSet, dutch, { lists: [list] });
    return scoreAll([text], new Set([LIST_ID]), checker, extract);
  });
  const scores = scored.map((one) => one.scores.get(LIST_ID) as Score);
  const total = sumOf(new Map(scores.map((score, index) => [String(index), score])));
  return { texts, scores: new Map([[LIST_ID, total]]), misses: scored.flatMap(({ misses }) => misses) };
}
