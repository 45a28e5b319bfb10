import { setAudience } from '@geestdrift/config/edit';
import { isAudience } from '@geestdrift/engine';
import { toPath } from '../uris.js';
import { applyEdit } from './apply.js';
import { ArgumentError, type Command, textAt } from './command.js';

/** `[uri, audience]`: states the audience in the nearest configuration. */
export const runSetAudience: Command = async (args, { session }) => {
  const uri = textAt(args, 0);
  const audience = args[1];
  if (!isAudience(audience)) throw new ArgumentError(`klant, intern: ${String(audience)}`);
  const place = { uri, path: toPath(uri) };
  return applyEdit(
    session,
    await session.files.editConfig(place, (text, path, locale) => setAudience(text, audience, path, locale)),
  );
};
