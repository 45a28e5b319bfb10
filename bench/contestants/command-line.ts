import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from '../run-node.js';
import type { SourceFile } from '../source-files.js';
import type { Contestant } from './contestant.js';

const BIN = fileURLToPath(new URL('../../packages/cli/bin/geestdrift.js', import.meta.url));
const BUNDLE = fileURLToPath(new URL('../../packages/cli/dist/bundle', import.meta.url));

/** What the command line is started with; no configuration, so that all check with the same rules. */
export const COMMAND: readonly string[] = [BIN, '--no-config', '--no-progress'];

/** Whether there is a command line to run. */
export function isBuilt(): boolean {
  return existsSync(BIN) && existsSync(BUNDLE);
}

export interface CommandLine extends Contestant {
  /** Where the copies are, until they are removed. */
  readonly folder: string;
  remove(): void;
}

/** The whole command line, a process of its own, over a folder with copies of the files. */
export function createCommandLine(files: readonly SourceFile[]): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  files.forEach(({ path }, index) => {
    cpSync(path, join(folder, `${index}.md`));
  });
  return {
    name: 'command line',
    inProcess: false,
    folder,
    run: async () => {
      runNode([...COMMAND, folder]);
      return undefined;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
