import { spawnSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeFolder } from '../cli/geestdrift.js';
import { codeBlocks } from './guide.js';
import { git, ROOT } from './repository.js';

const [manifest = ''] = codeBlocks('json');
const GOOD = 'Wij bellen u morgen terug.\n';
const BAD = 'Wij staan altijd voor u klaar.\n';

it('lets a commit through by the guide’s lines for husky and lint-staged only if what it adds is in order', () => {
  const folder = makeFolder({ 'package.json': manifest, '.gitignore': 'node_modules\n', 'a.md': GOOD });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  git(folder, 'init', '--quiet');
  const say = codeBlocks('sh').find((text) => text.includes('.husky/pre-commit')) ?? '';
  const { status } = inShell(folder, `npm run --silent prepare && ${say}`);
  expect(status).toBe(0);

  expect(
    commit(folder, `printf '%s' "$GOOD" >b.md; printf x >code.ts; mkdir dist; printf '%s' "$BAD" >dist/c.md`),
  ).toBe(0);
  expect(commit(folder, `printf '%s' "$BAD" >d.md`)).toBe(1);
  expect(commit(folder, `rm d.md; printf x >'met spatie.ts'`)).toBe(0);
  expect(inShell(folder, 'npm run --silent lint:texts')).toMatchObject({ status: 0, stderr: '' });
  expect(git(folder, 'ls-files')).toContain('dist/c.md');
  expect(readFileSync(join(folder, '.husky/pre-commit'), 'utf8')).toBe('npx lint-staged\n');
});

function commit(folder: string, change: string): number | null {
  return inShell(
    folder,
    `${change}\ngit add --all && git -c user.name=a -c user.email=a@example.com commit --quiet -m x`,
  ).status;
}

function inShell(cwd: string, script: string) {
  const env = { PATH: process.env.PATH, HOME: cwd, GOOD, BAD, npm_config_offline: 'true' };
  return spawnSync('bash', ['-ec', script], { cwd, env, encoding: 'utf8' });
}
