import { ruleSet } from '@geestdrift/rules';
import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { attachRules } from './attach.js';
import type { Options } from './options.js';
import { presetAudience } from './preset-rules.js';
import { readSettings } from './read-settings.js';

/**
 * Checks with all rules at once. Throws when it is attached with a rule, option or severity that does not exist.
 */
export const retextGeestdrift: Plugin<[(Readonly<Options> | null | undefined)?], Root> = function (given) {
  const options = given ?? {};
  const audience = options.audience ?? presetAudience(options.preset ?? 'aanbevolen');
  return attachRules(this, ruleSet, readSettings(options, ruleSet.rules), audience);
};
