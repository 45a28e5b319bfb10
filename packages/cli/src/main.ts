import { once } from 'node:events';
import { writeSync } from 'node:fs';
import { describeSystemError } from '@geestdrift/node';
import { localeFromArguments } from './arguments/locale.js';
import type { ImportModule, Io, Sink } from './io.js';
import { MESSAGES } from './messages/messages.js';
import { run } from './run.js';
import { Terminal } from './terminal.js';

/** Runs the command line over this process; `importModule` is that of who runs it. */
export async function main(importModule: ImportModule): Promise<void> {
  process.stdout.on('error', (error) => endOutput(error));
  process.stderr.on('error', (error) => endOutput(error));
  const terminal = new Terminal(importModule);
  try {
    process.exitCode = await run(process.argv.slice(2), processIo(terminal, importModule));
  } catch (error) {
    // A mistake of ours must not look like findings.
    process.stderr.write(`geestdrift: ${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 2;
  } finally {
    await terminal.close();
  }
}

/** `geestdrift … | head`: who reads no further wants no error, and the exit status is what it would have been. */
function endOutput(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') return;
  try {
    const locale = localeFromArguments(process.argv.slice(2)) ?? 'nl';
    const message = MESSAGES[locale].usage.unwritable('stdout', describeSystemError(error)[locale]);
    writeSync(2, `geestdrift: ${message}.\n`);
  } finally {
    process.exit(2);
  }
}

function processIo({ ask }: Terminal, importModule: ImportModule): Io {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    stdin: () => process.stdin as AsyncIterable<Uint8Array>,
    readStdin,
    importModule,
    now: () => performance.now(),
    today,
    ...(process.stdin.isTTY && process.stdout.isTTY ? { ask } : {}),
  };
}

function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function sinkOf(stream: NodeJS.WriteStream): Sink {
  let isFull = false;
  return {
    write: (text) => {
      isFull = !stream.write(text);
    },
    drained: async () => {
      // What went wrong is told where it is heard of: see `endOutput`.
      if (isFull && stream.writable) await once(stream, 'drain').catch(() => {});
      return stream.writable;
    },
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 0,
  };
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
