import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const EMACS_PACKAGES = '/usr/share/emacs/site-lisp/elpa';

/** A Debian package, and how to see whether what it brings is there. */
const WANTED: readonly { readonly packages: readonly string[]; isThere(): boolean }[] = [
  { packages: ['chromium'], isThere: () => onPath('chromium') },
  { packages: ['neovim'], isThere: () => onPath('nvim') },
  { packages: ['emacs-nox'], isThere: () => onPath('emacs') },
  ...['eglot', 'lsp-mode', 'markdown-mode'].map((name) => ({
    packages: [`elpa-${name}`],
    isThere: () => hasEmacsPackage(name),
  })),
];

/** @throws {Error} naming what is missing where apt or root's rights are */
export function installDebianPackages(log: (line: string) => void): void {
  const missing = WANTED.filter(({ isThere }) => !isThere()).flatMap(({ packages }) => packages);
  if (missing.length === 0) return;
  const names = missing.join(' ');
  if (!onPath('apt-get'))
    throw new Error(`not installed: ${names} (names of Debian packages), and there is no apt-get`);
  if (process.getuid?.() !== 0) throw new Error(`not installed: ${names}; as root: apt-get install ${names}`);
  log(`installing ${names}`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...missing);
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
}

function onPath(command: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => isExecutable(join(folder, command)));
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function hasEmacsPackage(name: string): boolean {
  const versioned = new RegExp(`^${name}-[0-9]`);
  return existsSync(EMACS_PACKAGES) && readdirSync(EMACS_PACKAGES).some((folder) => versioned.test(folder));
}
