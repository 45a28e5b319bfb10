/** Checks texts one after the other, each some time after its last change, so that messages in between are heard. */
export interface Schedule {
  /** Plans a check after the debounce; what was planned for the text before no longer counts. */
  later(uri: string): void;
  /** Plans a check as soon as nothing else is being checked. */
  soon(uri: string): void;
  cancel(uri: string): void;
}

/** Milliseconds of checking after which messages get their turn. */
const TURN = 10;
/** No text keeps its writer waiting longer than this. */
const LONGEST = 2000;

/**
 * `debounce`: milliseconds. A text whose check takes long waits twice as long as that took, so that typing stays smooth.
 * `check` may throw: that is its text's affair, and told to `fail`.
 */
export function createSchedule(
  debounce: number,
  check: (uri: string) => Promise<void>,
  fail: (error: unknown) => void,
): Schedule {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const durations = new Map<string, number>();
  const waiting = new Set<string>();
  let running = false;

  const run = async (): Promise<void> => {
    if (running) return;
    running = true;
    let turn = Date.now();
    for (const uri of waiting) {
      waiting.delete(uri);
      const start = Date.now();
      try {
        await check(uri);
      } catch (error) {
        fail(error);
      }
      durations.set(uri, Date.now() - start);
      if (Date.now() - turn > TURN && waiting.size > 0) {
        await pause();
        turn = Date.now();
      }
    }
    running = false;
  };
  const soon = (uri: string): void => {
    cancelTimer(uri);
    waiting.add(uri);
    void run();
  };
  const cancelTimer = (uri: string): void => {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
  };
  return {
    later: (uri) => {
      // A timer of zero milliseconds takes one.
      if (debounce === 0) return soon(uri);
      cancelTimer(uri);
      const wait = Math.max(debounce, Math.min(LONGEST, 2 * (durations.get(uri) ?? 0)));
      timers.set(
        uri,
        setTimeout(() => soon(uri), wait),
      );
    },
    soon,
    cancel: (uri) => {
      cancelTimer(uri);
      waiting.delete(uri);
      durations.delete(uri);
    },
  };
}

/** Lets messages that have come in the meantime be handled. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
