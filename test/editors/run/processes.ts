import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';

const PATIENCE = 5_000;
const running = new Set<ChildProcess>();

process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL');
});

/** Starts a process as the leader of its own group, so that `stop` reaches what it starts itself. */
export function start(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, args, { ...options, detached: true });
  running.add(child);
  return child;
}

/** Ends a process and its group: asks, then insists after five seconds. Does nothing where it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  const ended = new Promise<void>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once('exit', () => resolve());
  });
  signal(child, 'SIGTERM');
  const insist = setTimeout(() => signal(child, 'SIGKILL'), PATIENCE);
  await ended;
  clearTimeout(insist);
  signal(child, 'SIGKILL');
  running.delete(child);
}

/** Runs a process to its end; at most `milliseconds`. Both outputs come together. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
  milliseconds: number,
): Promise<{ readonly status: number | null; readonly output: string }> {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const output = collect(child);
  let timer: NodeJS.Timeout | undefined;
  const status = await new Promise<number | null>((resolve, reject) => {
    timer = setTimeout(() => resolve(null), milliseconds);
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearTimeout(timer));
  await stop(child);
  return { status, output: output() };
}

/** What a process has written so far, the last 20,000 characters of it. */
export function collect(child: ChildProcess): () => string {
  let text = '';
  const add = (data: Buffer): void => {
    text = (text + data.toString('utf8')).slice(-20_000);
  };
  child.stdout?.on('data', add);
  child.stderr?.on('data', add);
  return () => text;
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // The group has ended.
  }
}
