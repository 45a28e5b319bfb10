// VS Code on this machine with its page in a browser, as at a remote development machine.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { EditorDidNotStart } from '../run/flow.js';
import { collect, runToEnd, start, stop } from '../run/processes.js';
import { until } from '../run/wait.js';
import type { Tools } from '../set-up/tools.js';
import { QUIET_SETTINGS } from './settings.js';

export interface CodeServer {
  readonly port: number;
  /** What it has written. */
  log(): string;
  close(): Promise<void>;
}

export interface CodeServerOptions {
  readonly tools: Tools;
  /** Everything it writes goes below this folder. */
  readonly home: string;
  /** The folder of installed extensions. */
  readonly extensions: string;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
}

/** Starts VS Code's server and waits until it answers. */
export async function startCodeServer(options: CodeServerOptions): Promise<CodeServer> {
  const { tools, home } = options;
  const data = join(home, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User/settings.json'), JSON.stringify({ ...QUIET_SETTINGS, ...options.settings }));
  const port = await freePort();
  const args = [
    ...baseArguments(options),
    ...[
      '--auth',
      'none',
      '--bind-addr',
      `127.0.0.1:${port}`,
      '--disable-telemetry',
      '--disable-update-check',
    ],
    ...['--disable-workspace-trust', '--disable-getting-started-override', '--disable-proxy'],
  ];
  const child = start(tools.node, args, { env: environment(home), stdio: ['ignore', 'pipe', 'pipe'] });
  const log = collect(child);
  try {
    await until('VS Code answers', () => isHealthy(port), 30_000);
  } catch (error) {
    await stop(child);
    throw new EditorDidNotStart(`${String(error)}\n${log()}`);
  }
  return { port, log, close: () => stop(child) };
}

/** Installs a .vsix as `code --install-extension` does. */
export async function installExtension(options: CodeServerOptions, vsix: string): Promise<void> {
  const args = [...baseArguments(options), '--install-extension', vsix];
  mkdirSync(options.home, { recursive: true });
  const { status, output } = await runToEnd(
    options.tools.node,
    args,
    { env: environment(options.home) },
    60_000,
  );
  if (status !== 0) throw new Error(`VS Code did not install ${vsix}: ${output}`);
}

function baseArguments({ tools, home, extensions }: CodeServerOptions): string[] {
  const folders = ['--user-data-dir', join(home, 'data'), '--extensions-dir', extensions];
  return [tools.codeServer, ...folders, '--config', join(home, 'config.yaml')];
}

function environment(home: string): NodeJS.ProcessEnv {
  const gallery = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
  return { HOME: home, TMPDIR: home, PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', ...gallery };
}

async function isHealthy(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
