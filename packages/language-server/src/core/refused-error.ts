/** What was asked for cannot be done here; the message is for the writer, and says why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}
