import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { ROOT } from './repository.js';

/** The tarball that `npm publish` would send of the command line, as it is built; made once for all tests of a file. */
export function usePackedCommandLine(): { readonly tarball: string } {
  const packed = { tarball: '' };
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-'));
  beforeAll(() => {
    packed.tarball = pack(join(ROOT, 'packages/cli'), folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));
  return packed;
}

/** Packs a package into a folder, without its scripts; gives the tarball's path. */
export function pack(folder: string, destination: string): string {
  const args = ['pack', '--ignore-scripts', '--silent', '--pack-destination', destination];
  return join(destination, execFileSync('npm', args, { cwd: folder, encoding: 'utf8' }).trim());
}
