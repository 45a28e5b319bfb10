import type { Io } from '../io.js';
import type { Messages } from '../messages/messages.js';

const SHOW_AFTER = 1000;
const EVERY = 100;
const BAR = 24;

/** A bar on the terminal for runs that take longer than a second. */
export interface Progress {
  update(done: number): void;
  /** Takes the bar away. */
  clear(): void;
}

export function createProgress(total: number, enabled: boolean, io: Io, messages: Messages): Progress {
  if (!enabled || !io.stderr.isTerminal) return { update: () => {}, clear: () => {} };
  const start = io.now();
  let last = start + SHOW_AFTER - EVERY;
  let shown = false;
  return {
    update: (done) => {
      const now = io.now();
      if (now - last < EVERY) return;
      last = now;
      shown = true;
      const filled = Math.round((done / total) * BAR);
      const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled);
      io.stderr.write(`\r\x1b[K${bar} ${messages.progress(done, total)}`);
    },
    clear: () => {
      if (shown) io.stderr.write('\r\x1b[K');
      shown = false;
    },
  };
}
