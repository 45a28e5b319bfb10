import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMAND } from './contestants/command-line.js';
import { median } from './median.js';
import { runNode } from './run-node.js';

const RUNS = 15;
const MAIL = 'Beste mevrouw Jansen,\n\nDank voor uw bericht. Wij bellen u morgen terug.\n';

export interface StartUp {
  readonly commandLine: number;
  readonly node: number;
}

/** The command line over one small file against Node that does nothing, in turns; medians in milliseconds. */
export function measureStartUp(): StartUp {
  const folder = mkdtempSync(join(tmpdir(), 'geestdrift-bench-'));
  const file = join(folder, 'mail.md');
  writeFileSync(file, MAIL);
  const commandLine: number[] = [];
  const node: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    commandLine.push(runNode([...COMMAND, file]).milliseconds);
    node.push(runNode(['-e', '0']).milliseconds);
  }
  rmSync(folder, { recursive: true });
  return { commandLine: median(commandLine), node: median(node) };
}
