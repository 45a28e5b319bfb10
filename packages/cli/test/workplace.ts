import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { EngineSource } from '../src/engine.js';
import type { Io, Sink } from '../src/io.js';
import { run } from '../src/run.js';
import { fakeEngine } from './fake-engine.js';

export interface Ran {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Workplace {
  readonly folder: string;
  /** Runs the command line in the folder, with an engine of simple rules. */
  geestdrift(args: readonly string[], more?: Partial<Surroundings>): Promise<Ran>;
  read(name: string): string;
  bytes(name: string): number[];
}

interface Surroundings {
  /** The working folder, seen from the folder of the place. */
  readonly cwd: string;
  readonly engine: EngineSource;
  readonly stdin: string | Uint8Array;
  /** Standard input as it comes, in the place of `stdin`. */
  readonly stream: () => AsyncIterable<Uint8Array>;
  /** Standard output where it is to be watched. */
  readonly stdout: Partial<Sink>;
  readonly env: Record<string, string>;
  readonly terminal: boolean;
  readonly now: () => number;
  readonly today: string;
  readonly ask: (question: string) => Promise<string>;
}

/** A folder with these files, gone after the test. A name that ends in a slash is a folder. */
export function makeWorkplace(files: Record<string, string | Uint8Array> = {}): Workplace {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'geestdrift-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(path, content);
  }
  return {
    folder,
    geestdrift: (args, more = {}) => runIn(folder, args, more),
    read: (name) => readFileSync(join(folder, name), 'utf8'),
    bytes: (name) => [...readFileSync(join(folder, name))],
  };
}

async function runIn(folder: string, args: readonly string[], more: Partial<Surroundings>): Promise<Ran> {
  const isTerminal = more.terminal ?? false;
  const written = { stdout: '', stderr: '' };
  const sink = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    drained: async () => true,
    isTerminal,
    columns: isTerminal ? 80 : 0,
  });
  const io: Io = {
    cwd: join(folder, more.cwd ?? ''),
    env: more.env ?? {},
    stdout: { ...sink('stdout'), ...more.stdout },
    stderr: sink('stderr'),
    stdin:
      more.stream ??
      async function* () {
        yield Buffer.from(more.stdin ?? '');
      },
    importModule: (specifier) => import(specifier),
    readStdin: async () => Buffer.from(more.stdin ?? ''),
    now: more.now ?? (() => 0),
    today: () => more.today ?? '2026-01-01',
    ...(more.ask === undefined ? {} : { ask: more.ask }),
  };
  const status = await run(args, io, more.engine ?? fakeEngine());
  return { status, stdout: written.stdout, stderr: written.stderr };
}
