import { setRuleLevel } from '@geestdrift/config/edit';
import { type Command, textAt } from './command.js';
import { editFor } from './edit-for.js';

/** `[uri, ruleId]`: switches a rule off in the nearest configuration. */
export const runIgnoreInConfiguration: Command = async (args, { session }) => {
  const ruleId = textAt(args, 1);
  return editFor(args, session, 'editConfig', (text, path, locale) =>
    setRuleLevel(text, ruleId, 'off', path, locale),
  );
};
