import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { action, runAction } from './github-runner.js';
import { usePackedCommandLine } from './packing.js';
import { checkOut, git, installIn, type Proposed, propose } from './repository.js';

const OLD = 'Wij staan altijd voor u klaar.\n';
const NEW = `${OLD}\nWij helpen u altijd.\n`;
const packed = usePackedCommandLine();
const AS_ERROR = { arguments: '--rule\nte-veel-beloven: error' };

function proposal(): Proposed {
  return propose({ 'mails/a.md': OLD }, { 'mails/a.md': NEW }, { 'mails/b.md': OLD });
}

function pullRequest({ merge }: Proposed): Record<string, string> {
  return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_BASE_REF: 'main', GITHUB_SHA: merge };
}

/** The lines that the runner takes for commands. */
function commandsIn(stdout: string): string[] {
  const open = stdout.replace(/^::stop-commands::(.+)\n(?:.*\n)*?::\1::\n/gm, '');
  return open.split('\n').filter((line) => line.trimStart().startsWith('::'));
}

/** The places of annotations. */
function annotated(stdout: string): string[] {
  return commandsIn(stdout).map((line) => {
    const [, level, file, at] = /^::(\w+) file=(.+?),line=(\d+),/.exec(line) ?? [];
    return `${level} ${file}:${at}`;
  });
}

const CHANGED = ['warning mails/a.md:3'];
const ALL = ['warning mails/a.md:1', 'warning mails/a.md:3', 'warning mails/b.md:1'];

describe('the action on a pull request', () => {
  it.each([
    ['the last commit of GitHub’s merge', 'merge', 1],
    ['all of GitHub’s merge', 'merge', 0],
    ['the last commit of the branch', 'head', 1],
    ['all of the branch', 'head', 0],
  ] as const)('tells of changed lines alone, given %s', (_, commit, depth) => {
    const proposed = proposal();
    const workspace = checkOut(proposed.url, proposed[commit], depth);
    installIn(workspace);
    const { status, stdout, stderr, outputs } = runAction(workspace, {}, pullRequest(proposed));
    expect([status, annotated(stdout), stderr]).toEqual([0, CHANGED, '']);
    expect(outputs).toEqual({ status: '0', 'sarif-file': '' });
  });

  it('tells of all when asked', () => {
    const proposed = proposal();
    const workspace = checkOut(proposed.url, proposed.merge, 1);
    installIn(workspace);
    const { stdout } = runAction(workspace, { 'only-changed': 'false' }, pullRequest(proposed));
    expect(annotated(stdout)).toEqual(ALL);
  });

  it('says what to do where the base cannot be fetched', () => {
    const proposed = proposal();
    const workspace = checkOut(proposed.url, proposed.head, 1);
    git(workspace, 'remote', 'set-url', 'origin', 'file:///dev/null/weg');
    const { status, stdout } = runAction(workspace, {}, pullRequest(proposed));
    expect([status, stdout]).toEqual([
      2,
      expect.stringMatching(/^::error title=geestdrift::.+fetch-depth: 0\.\n$/),
    ]);
  });
});

describe('the action on a push', () => {
  function pushed(): string {
    const { url, merge } = proposal();
    const workspace = checkOut(url, merge, 0);
    installIn(workspace);
    return workspace;
  }

  it.each([
    ['all', {}, 0, ALL],
    ['what changed since a reference', { since: 'origin/main' }, 0, CHANGED],
    ['the files that are named', { files: 'mails/b.md\n\nLEESMIJ.md' }, 0, ALL.slice(2)],
    ['by the options', AS_ERROR, 1, ALL.map((one) => one.replace('warning', 'error'))],
    ['without failing', { ...AS_ERROR, fail: 'false' }, 0, ALL.map((one) => one.replace('warning', 'error'))],
    ['with a limit', { 'max-warnings': '2' }, 1, ALL],
    ['for an audience', { audience: 'intern' }, 0, []],
  ])('checks %s', (_, inputs, status, places) => {
    const ran = runAction(pushed(), inputs);
    expect([ran.status, annotated(ran.stdout)]).toEqual([status, places]);
    expect(ran.outputs.status).toBe(inputs === AS_ERROR || 'fail' in inputs || status === 1 ? '1' : '0');
  });

  it('names files from the repository’s root in each report', () => {
    const workspace = pushed();
    const inputs = { 'working-directory': 'mails', files: 'b.md', 'sarif-file': 'uit/verslag.sarif' };
    const { status, stdout, outputs } = runAction(workspace, inputs);
    expect([status, annotated(stdout)]).toEqual([0, ALL.slice(2)]);
    expect(outputs['sarif-file']).toBe(join(workspace, 'uit/verslag.sarif'));
    const [run] = JSON.parse(readFileSync(join(workspace, 'uit/verslag.sarif'), 'utf8')).runs;
    const places = run.results.map(
      (result: { locations: { physicalLocation: { artifactLocation: object } }[] }) =>
        result.locations.map(({ physicalLocation }) => physicalLocation.artifactLocation),
    );
    expect(places).toEqual([[expect.objectContaining({ uri: 'mails/b.md' })]]);
  });

  it.each([
    ['a file that is not there', { files: 'weg.md', fail: 'false' }, 'weg.md'],
    ['nothing to check', { files: '' }, 'geestdrift'],
    ['a format that does not exist', { format: 'gitbuh' }, 'github'],
    ['an option that does not exist', { arguments: '--snel' }, '--snel'],
    ['a report that cannot be written', { 'sarif-file': '/dev/null/x' }, '/dev/null/x'],
    ['a version that cannot be had', { version: '99.0.0' }, 'geestdrift@99.0.0'],
  ])('fails for %s', (_, inputs, said) => {
    const { status, stdout, stderr } = runAction(pushed(), inputs);
    expect([status, stdout + stderr]).toEqual([2, expect.stringContaining(said)]);
  });

  it('lets no text reach the runner as a command', () => {
    const text = '::add-mask::wij\n\n::error::Wij staan altijd voor u klaar.\n';
    const { url, merge } = propose({ 'a.md': text, '::error::weg.md': '' }, { 'b.md': OLD }, { 'c.md': OLD });
    const workspace = checkOut(url, merge, 1);
    installIn(workspace);
    const inputs = { format: 'stylish', files: '.\n::error::nergens.md' };
    const { status, stdout, stderr } = runAction(workspace, inputs);
    expect([status, stdout.includes('nergens.md'), stdout.includes('::error::Wij staan')]).toEqual([
      2,
      true,
      true,
    ]);
    expect(commandsIn(stdout + stderr)).toEqual([]);
  });

  it('installs the version that is asked for', () => {
    const { url, merge } = proposal();
    const workspace = checkOut(url, merge, 1);
    const { stdout, stderr } = runAction(workspace, { version: `file:${packed.tarball}` });
    expect([annotated(stdout), stderr]).toEqual([ALL, '']);
    expect(existsSync(join(workspace, 'node_modules'))).toBe(false);
  });

  it.each(Object.keys(action.inputs))('reads nothing of the input %s as shell', (name) => {
    const workspace = pushed();
    const bait = `"; touch gevangen; $(touch gevangen) \`touch gevangen\` '; touch gevangen; '`;
    const { stdout, stderr } = runAction(workspace, { [name]: bait }, { GITHUB_BASE_REF: 'main' });
    // What reads the input got as far as naming it, or Geestdrift as far as a finding.
    expect(stdout + stderr).toMatch(/touch gevangen|te-veel-beloven/);
    expect(existsSync(join(workspace, 'gevangen'))).toBe(false);
  });
});
