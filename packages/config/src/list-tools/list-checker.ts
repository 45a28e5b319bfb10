import { dutch } from '@geestdrift/dutch';
import {
  type Checker,
  type CheckerSettings,
  createChecker,
  type RuleSet,
  type WordList,
} from '@geestdrift/engine';

const NO_RULES: RuleSet = { atoms: [], anchors: [], sets: {}, rules: [] };

/** A checker that knows these lists and no rules. */
export function createListChecker(
  lists: readonly WordList[],
  settings: Pick<CheckerSettings, 'rules' | 'locale'> = {},
): Checker {
  return createChecker(NO_RULES, dutch, { ...settings, lists });
}
