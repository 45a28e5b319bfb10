import { ConfigError, describeConfigError } from '@geestdrift/config';
import { ArgumentError } from './commands/command.js';
import { RefusedError } from './refused-error.js';
import type { Session } from './session.js';

/** What went wrong, where a writer can mend it: what is broken, and where. Undefined: it is for who reads the log. */
export function explainFailure({ settings, words }: Session, error: unknown): string | undefined {
  if (error instanceof ConfigError) return describeConfigError(error, settings.locale);
  if (error instanceof RefusedError) return error.message;
  return error instanceof ArgumentError ? `${words.wrongArguments} (${error.message})` : undefined;
}
