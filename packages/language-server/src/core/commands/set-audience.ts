import { setAudience } from '@geestdrift/config/edit';
import { isAudience } from '@geestdrift/engine';
import { ArgumentError, type Command } from './command.js';
import { editFor } from './edit-for.js';

/** `[uri, audience]`: states the audience in the nearest configuration. */
export const runSetAudience: Command = async (args, { session }) => {
  const audience = args[1];
  if (!isAudience(audience)) throw new ArgumentError(`klant, intern: ${String(audience)}`);
  return editFor(args, session, 'editConfig', (text, path, locale) =>
    setAudience(text, audience, path, locale),
  );
};
