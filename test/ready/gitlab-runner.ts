import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeFolder } from '../cli/geestdrift.js';
import { ROOT } from './repository.js';

interface Job {
  readonly variables: Readonly<Record<string, string>>;
  readonly script: readonly string[];
  readonly artifacts: { readonly reports: { readonly codequality: string } };
}

export const { geestdrift: job }: { geestdrift: Job } = parse(
  readFileSync(join(ROOT, 'templates/geestdrift.yml'), 'utf8'),
);

/** Runs the job of the template in a checked-out repository as GitLab's runner does: all lines in one shell, until one fails. */
export function runJob(project: string, shell: string, variables: Readonly<Record<string, string>>) {
  const temp = makeFolder({});
  const { status, stdout, stderr } = spawnSync(shell, ['-c', `set -e\n${job.script.join('\n')}`], {
    cwd: project,
    env: {
      PATH: process.env.PATH,
      HOME: temp,
      TMPDIR: temp,
      CI: 'true',
      GITLAB_CI: 'true',
      CI_PROJECT_DIR: project,
      // Nothing may come from a network.
      npm_config_offline: 'true',
      ...job.variables,
      ...variables,
    },
    encoding: 'utf8',
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are such characters.
  return { status, stdout: stdout.replace(/\u001B\[\d+m/g, ''), stderr };
}
