import type { Session } from '../session.js';

/** Starts the server anew. */
export async function restart(session: Session): Promise<void> {
  await session.restart();
}
