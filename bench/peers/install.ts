import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
/** What stands in the folder of the peers besides their packages. */
const SOURCE = join(import.meta.dirname, 'installed');

/**
 * Installs the pinned peers in a git-ignored folder of their own, and returns that. Nothing is asked of the network when
 * they are there. No package's own scripts run.
 */
export function installPeers(log: (line: string) => void): string {
  const folder = join(ROOT, '.cache/peers');
  const stamp = join(folder, 'installed.json');
  const wanted = readFileSync(join(SOURCE, 'package-lock.json'), 'utf8');
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(SOURCE)) cpSync(join(SOURCE, name), join(folder, name));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return folder;
  log('installing the peers in .cache/peers (about 120 MB)');
  rmSync(stamp, { force: true });
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(stamp, wanted);
  return folder;
}
