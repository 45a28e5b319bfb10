import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export { makeFolder } from '../../packages/node/test/folder.js';

export const BIN = fileURLToPath(new URL('../../packages/cli/bin/geestdrift.js', import.meta.url));

/** Runs the built command line in a folder. */
export function geestdrift(folder: string, args: readonly string[], input: string | Uint8Array = '') {
  const env = { PATH: process.env.PATH, HOME: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd: folder,
    env,
    input,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
