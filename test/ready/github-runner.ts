import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { makeFolder } from '../cli/geestdrift.js';
import { ROOT } from './repository.js';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Step {
  readonly id: string;
  readonly run: string;
  readonly env: Readonly<Record<string, string>>;
}

export const action: Action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));

export interface ActionRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs the steps of `action.yml` in a checked-out repository, one after the other until one fails, as GitHub's runner does. */
export function runAction(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  event: Readonly<Record<string, string>> = {},
): ActionRun {
  const temp = makeFolder({});
  const known = new Map<string, string>();
  for (const [name, { default: value }] of Object.entries(action.inputs)) known.set(`inputs.${name}`, value);
  for (const [name, value] of Object.entries(inputs)) known.set(`inputs.${name}`, value);
  let ran = { status: 0 as number | null, stdout: '', stderr: '' };
  for (const step of action.runs.steps) {
    if (ran.status !== 0) break;
    const outputFile = join(temp, `output-${step.id}`);
    writeFileSync(outputFile, '');
    const given = Object.entries(step.env).map(([name, value]) => [name, fillIn(value, known)]);
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', fillIn(step.run, known)],
      {
        cwd: workspace,
        env: {
          ...surroundings(workspace, temp),
          ...event,
          ...Object.fromEntries(given),
          GITHUB_OUTPUT: outputFile,
        },
        encoding: 'utf8',
      },
    );
    ran = { status, stdout: ran.stdout + stdout, stderr: ran.stderr + stderr };
    for (const line of readFileSync(outputFile, 'utf8').split('\n')) {
      const at = line.indexOf('=');
      if (at > 0) known.set(`steps.${step.id}.outputs.${line.slice(0, at)}`, line.slice(at + 1));
    }
  }
  const outputs = Object.entries(action.outputs).map(([name, { value }]) => [name, fillIn(value, known)]);
  return { ...ran, outputs: Object.fromEntries(outputs) };
}

function surroundings(workspace: string, temp: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    HOME: temp,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_BASE_REF: '',
    GITHUB_WORKSPACE: workspace,
    GITHUB_ACTION_PATH: ROOT,
    RUNNER_TEMP: temp,
    // Nothing may come from a network.
    npm_config_offline: 'true',
  };
}

function fillIn(text: string, known: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ (.+?) \}\}/g, (_, name: string) => known.get(name) ?? '');
}
