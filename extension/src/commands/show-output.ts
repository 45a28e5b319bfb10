import type { Session } from '../session.js';

/** Shows what the extension and the server have logged. */
export async function showOutput({ output }: Session): Promise<void> {
  output.show();
}
