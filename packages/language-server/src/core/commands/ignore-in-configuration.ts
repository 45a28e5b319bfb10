import { setRuleLevel } from '@geestdrift/config/edit';
import { toPath } from '../uris.js';
import { applyEdit } from './apply.js';
import { type Command, textAt } from './command.js';

/** `[uri, ruleId]`: switches a rule off in the nearest configuration. */
export const runIgnoreInConfiguration: Command = async (args, { session }) => {
  const uri = textAt(args, 0);
  const ruleId = textAt(args, 1);
  const place = { uri, path: toPath(uri) };
  return applyEdit(
    session,
    await session.files.editConfig(place, (text, path, locale) =>
      setRuleLevel(text, ruleId, 'off', path, locale),
    ),
  );
};
