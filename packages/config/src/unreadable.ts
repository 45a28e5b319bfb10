import type { Localized } from '@geestdrift/engine';

/** Why a host cannot read a file, in words. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';

  constructor(readonly reason: Localized) {
    super(reason.en);
  }
}

/** Why a host could not read a file; of an error that it does not explain, its own message. */
export function reasonOf(error: unknown): Localized {
  if (error instanceof UnreadableError) return error.reason;
  const message = error instanceof Error ? error.message : String(error);
  return { nl: message, en: message };
}
