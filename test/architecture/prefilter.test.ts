import { dutch } from '@geestdrift/dutch';
import { ruleSet } from '@geestdrift/rules';
import { ruleDocs } from '@geestdrift/rules/docs';
import { it } from 'vitest';
import { expectSound } from '../../packages/engine/test/support/prefilter-soundness.js';

it('the prefilter leaves out no pattern of the Dutch rules that matches', () => {
  const seeds = ruleDocs.flatMap(({ examples, nearMisses }) => [
    ...examples.map(({ text }) => text),
    ...nearMisses,
  ]);
  expectSound(ruleSet, dutch, seeds, 600);
}, 120_000);
