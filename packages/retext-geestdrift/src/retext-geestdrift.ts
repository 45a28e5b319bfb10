import { ruleSet } from '@geestdrift/rules';
import { attachRules, type RetextPlugin } from './attach.js';
import type { Options } from './options.js';
import { presetNamed } from './preset-named.js';
import { readSettings } from './read-settings.js';

/**
 * Checks with all rules at once. Throws when it is attached with a rule, option or severity that does not exist.
 */
export const retextGeestdrift: RetextPlugin<Options> = function (given) {
  const options = given ?? {};
  const audience = options.audience ?? presetNamed(options.preset)?.audience;
  return attachRules(this, ruleSet, readSettings(options, ruleSet.rules), audience);
};
