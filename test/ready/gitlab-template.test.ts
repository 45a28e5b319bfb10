import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { job, runJob } from './gitlab-runner.js';
import { codeBlocks } from './guide.js';
import { usePackedCommandLine } from './packing.js';
import { checkOut, type Proposed, propose } from './repository.js';

const OLD = 'Wij staan altijd voor u klaar.\n';
const NEW = `${OLD}\nWij helpen u altijd.\n`;
const AS_ERROR = '--rule\nte-veel-beloven: error';
const ALL = ['mails/a.md:1', 'mails/a.md:3', 'mails/b.md:1'];

const packed = usePackedCommandLine();

/** Runs the job with what would be published. */
function run(project: string, variables: Readonly<Record<string, string>>, shell = 'bash') {
  return runJob(project, shell, { GEESTDRIFT_VERSION: `file:${packed.tarball}`, ...variables });
}

function proposal(): Proposed {
  return propose({ 'mails/a.md': OLD }, { 'mails/a.md': NEW }, { 'mails/b.md': OLD });
}

function reported(project: string): string[] {
  const issues = JSON.parse(readFileSync(join(project, job.artifacts.reports.codequality), 'utf8'));
  return issues.map(
    ({ location }: { location: { path: string; lines: { begin: number } } }) =>
      `${location.path}:${location.lines.begin}`,
  );
}

/** The lines that the log tells of. */
function told(stdout: string): string[] {
  return [...stdout.matchAll(/^ +(\d+):\d+ /gm)].map(([, line]) => line as string);
}

describe('GitLab’s job', () => {
  it('knows the variables of the guide', () => {
    const given = codeBlocks('yaml').find((text) => text.includes('.gitlab-ci.yml')) ?? '';
    const names = Object.keys(parse(given).geestdrift.variables);
    expect(names).toEqual(['GEESTDRIFT_FILES', 'GEESTDRIFT_OPTIONS']);
    expect(Object.keys(job.variables)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    [
      'bash',
      'of the branch',
      ({ head }: Proposed) => head,
      'CI_MERGE_REQUEST_DIFF_BASE_SHA',
      ALL.slice(0, 2),
    ],
    ['sh', 'with merged results', ({ merge }: Proposed) => merge, 'CI_MERGE_REQUEST_TARGET_BRANCH_SHA', ALL],
  ] as const)(
    'in %s, for a merge request %s, tells of changed lines and reports all',
    (shell, _, commit, name, all) => {
      const proposed = proposal();
      const project = checkOut(proposed.url, commit(proposed), 0);
      const variables = { GEESTDRIFT_OPTIONS: AS_ERROR, [name]: proposed.base };
      const { status, stdout, stderr } = run(project, variables, shell);
      expect([status, told(stdout), reported(project), stderr]).toEqual([1, ['3'], all, '']);
    },
  );

  it.each([
    ['fails by all', { GEESTDRIFT_OPTIONS: AS_ERROR }, 1, ALL],
    ['reads the files that are named', { GEESTDRIFT_FILES: 'mails/b.md\nLEESMIJ.md\n' }, 0, ALL.slice(2)],
    ['finds nothing', { GEESTDRIFT_OPTIONS: '--audience=intern' }, 0, []],
    ['cannot read a file', { GEESTDRIFT_FILES: 'weg.md' }, 2, ['weg.md:1']],
  ])('elsewhere %s', (_, variables, status, places) => {
    const { url, merge } = proposal();
    const project = checkOut(url, merge, 1);
    const ran = run(project, variables);
    expect([ran.status, reported(project)]).toEqual([status, places]);
    expect(told(ran.stdout)).toEqual(status === 2 ? [] : places.map((place) => place.split(':')[1]));
  });

  it.each([
    ['wrong options', { GEESTDRIFT_OPTIONS: '--snel' }, '--snel'],
    ['a version that cannot be had', { GEESTDRIFT_VERSION: '99.0.0' }, ''],
  ])('fails for %s, without a report', (_, variables, said) => {
    const { url, merge } = proposal();
    const project = checkOut(url, merge, 1);
    const { status, stderr } = run(project, variables);
    expect([status === 0, stderr, existsSync(join(project, job.artifacts.reports.codequality))]).toEqual([
      false,
      expect.stringContaining(said),
      false,
    ]);
  });

  it.each(Object.keys(job.variables).filter((name) => name.startsWith('GEESTDRIFT_')))(
    'reads nothing of %s as shell',
    (name) => {
      const { url, merge } = proposal();
      const project = checkOut(url, merge, 1);
      const bait = `"; touch gevangen; $(touch gevangen) \`touch gevangen\` '; touch gevangen; '`;
      const { status, stdout } = run(project, { [name]: bait });
      // npm is told to be silent about a version that it does not know.
      const said = name === 'GEESTDRIFT_VERSION' ? [1, false] : [2, true];
      expect([status, stdout.includes(bait)]).toEqual(said);
      expect(existsSync(join(project, 'gevangen'))).toBe(false);
    },
  );
});
