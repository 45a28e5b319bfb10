import { dutch } from '@geestdrift/dutch';
import { type BlockView, createChecker, type Language, type Match } from '@geestdrift/engine';
import { withOptIns } from '@geestdrift/engine/compile';
import { formatByName } from '@geestdrift/formats';
import { ruleSet } from '@geestdrift/rules';
import { expect, it } from 'vitest';

const FEW = 60;
const MANY = 600;
/** What is read for each sentence may grow by the facts that the block is asked for once. */
const MOST_GROWTH = 1.2;

const text = await formatByName('text')?.load();

/** Dutch whose conditions and rewriters read tokens under count; facts that a block keeps are found out uncounted. */
function countReads(): { readonly language: Language; readonly reads: () => number } {
  let reads = 0;
  const counted = new WeakMap<BlockView, BlockView>();
  const count = (block: BlockView): BlockView => {
    const tokens = new Proxy(block.tokens, {
      get(all, key) {
        reads++;
        return Reflect.get(all, key);
      },
    });
    return new Proxy(block, {
      get(target, key) {
        if (key === 'tokens') return tokens;
        const value: unknown = Reflect.get(target, key, target);
        return typeof value === 'function' ? value.bind(target) : value;
      },
    });
  };
  const watch = (match: Match): Match => {
    const block = counted.get(match.block) ?? count(match.block);
    counted.set(match.block, block);
    return { ...match, block };
  };
  const conditions = Object.entries(dutch.conditions).map(([name, condition]) => [
    name,
    { ...condition, test: (match: Match, argument: never) => condition.test(watch(match), argument) },
  ]);
  const rewriters = Object.entries(dutch.rewriters).map(([name, rewriter]) => [
    name,
    (match: Match, argument: never) => rewriter(watch(match), argument),
  ]);
  const language = {
    ...dutch,
    conditions: Object.fromEntries(conditions),
    rewriters: Object.fromEntries(rewriters),
  };
  return { language, reads: () => reads };
}

function readsPerSentence(sentence: string, times: number): number {
  const document = text?.extract(Array(times).fill(sentence).join(' '));
  if (document === undefined) throw new Error('no format for plain text');
  const { language, reads } = countReads();
  createChecker(withOptIns(ruleSet), language).check(document);
  return reads() / times;
}

it.each([
  'Wij garanderen dat de stoel mooi is.',
  'Mogen wij u vragen de haag te snoeien?',
  'Bent u donderdag nog niet teruggebeld? Bel dan nog een keer.',
  'Ja – maar de lak moet eerst drogen.',
  'De huurder krijgt desgewenst een stoel.',
  'Lees de handleiding alvorens te bellen.',
  'Beste lezer, welkom terug. Tot snel, {{ lezer.voornaam }}!',
  'Wij vinden uw mening heel belangrijk.',
  'Daar gaan wij niet over.',
  'Bezoeker vraagt of de balie open is.',
])('reads no more for each sentence of a long block: %s', (sentence) => {
  expect(readsPerSentence(sentence, MANY)).toBeLessThan(MOST_GROWTH * readsPerSentence(sentence, FEW));
});
