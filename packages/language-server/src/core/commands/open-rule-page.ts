import { ruleUrl } from '@geestdrift/engine';
import { type Command, textAt } from './command.js';

/** `[ruleId]`: shows the page of a rule in a browser. */
export const runOpenRulePage: Command = async (args, { session }) => {
  const uri = ruleUrl(encodeURI(textAt(args, 0)));
  return (await session.connection.window.showDocument({ uri, external: true })).success;
};
