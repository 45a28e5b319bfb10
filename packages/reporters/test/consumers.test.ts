import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { RDFormatValidator } from '@umbrelladocs/rdformat-validator';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Issue } from 'codeclimate-types';
import { parse as parseJunit } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { parseStringPromise } from 'xml2js';
import type { FileResult, ReportContext } from '../src/model.js';
import { reporters } from '../src/reporters.generated.js';
import { CONTEXT, makeFinding, makeResult } from './results.js';

const source = 'Dag é😀 <b>wereld</b>:\r\nonze klanttevredenheid & "klanten", 100%.\nWij staan altijd klaar.';
const results: FileResult[] = [
  makeResult('/werk/mails/a b.md', source, [
    makeFinding(source, 'klanttevredenheid', {
      severity: 'error',
      ruleId: 'klanttevredenheid',
      message: 'Mik "hoger", <b>:\n100%.',
      proposals: [
        { edits: [['klanttevredenheid', 'klantenthousiasme']] },
        { edits: [['klanttevredenheid ', '']] },
      ],
    }),
    makeFinding(source, 'wereld', { severity: 'suggestion' }),
    makeFinding(source, 'altijd', { ruleId: 'lijst/huisstijl' }),
    { ...makeFinding(source, 'altijd', { ruleId: 'lijst/huisstijl' }), place: 'kop › tabel' },
    {
      ...makeFinding(source, 'staan'),
      unplaced: true,
      place: 'alinea 2',
      sentence: 'Wij staan\u0000 altijd klaar.',
      sentenceRange: { start: 4, end: 9 },
    },
  ]),
  makeResult('/werk/schoon.md', 'Dag.'),
  {
    ...makeResult('/elders/c.md', ''),
    error: { code: 'not-found', message: 'dit bestand bestaat niet' },
    notices: [{ code: 'plain', message: 'als tekst gelezen' }],
  },
];
const context: ReportContext = {
  ...CONTEXT,
  rules: [
    {
      id: 'klanttevredenheid',
      title: 'Tevreden is te weinig',
      why: 'Een zes.',
      flagged: 'Het woord.',
      ignored: '',
      severity: 'error',
      url: 'https://geestdrift.dev/regels/klanttevredenheid',
    },
  ],
};

async function write(
  name: string,
  given: readonly FileResult[] = results,
  around: ReportContext = context,
): Promise<string> {
  const reporter = await reporters[name]?.();
  if (reporter === undefined) throw new Error(`no report ${name}`);
  return reporter.report(given, around);
}

describe('sarif', () => {
  interface Sarif {
    readonly runs: readonly {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly {
        readonly level: string;
        readonly ruleIndex: number;
        readonly locations: readonly {
          readonly physicalLocation: { readonly artifactLocation: object; readonly region?: object };
        }[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly fixes?: readonly object[];
      }[];
    }[];
  }

  it.each([
    ['findings', results],
    ['no files', []],
  ])('is valid against the schema with %s', async (_, given) => {
    const ajv = new Ajv({ strict: false, unicodeRegExp: false });
    addFormats(ajv as unknown as Parameters<typeof addFormats>[0]);
    const validate = ajv.compile(schema);
    validate(JSON.parse(await write('sarif', given)));
    expect(validate.errors).toBeNull();
  });

  it('tells rules, places, fingerprints and fixes', async () => {
    const [run] = (JSON.parse(await write('sarif')) as Sarif).runs;
    expect(run?.tool.driver.rules.map(({ id }) => id)).toEqual([
      'holle-frase',
      'klanttevredenheid',
      'lijst/huisstijl',
    ]);
    const [first, , third, fourth, last] = run?.results ?? [];
    expect(first).toMatchObject({
      level: 'error',
      ruleIndex: 1,
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'mails/a%20b.md', uriBaseId: 'ROOTPATH' },
            region: { startLine: 2, startColumn: 6, endLine: 2, endColumn: 23 },
          },
        },
      ],
    });
    expect(first?.fixes).toHaveLength(2);
    expect(last?.locations[0]?.physicalLocation.region).toBeUndefined();
    const print = (one: typeof first): string | undefined => Object.values(one?.partialFingerprints ?? {})[0];
    expect(print(fourth)).toBe(`${print(third)}:2`);
  });

  it.each([
    ['/werk/a b', 'file:///werk/a%20b/'],
    ['/', 'file:///'],
    ['C:\\werk\\', 'file:///C:/werk/'],
  ])('names the working folder %s as an absolute URI', async (cwd, uri) => {
    const text = await write('sarif', [], { ...CONTEXT, cwd });
    const [run] = (JSON.parse(text) as { runs: { originalUriBaseIds: object }[] }).runs;
    expect(run?.originalUriBaseIds).toEqual({ ROOTPATH: { uri } });
  });

  it('keeps a fingerprint when lines move, and not when the sentence changes', async () => {
    const prints = async (text: string): Promise<(string | undefined)[]> => {
      const finding = { ...makeFinding(text, 'altijd'), sentence: text.trim() };
      const [run] = (JSON.parse(await write('sarif', [makeResult('/werk/a.md', text, [finding])])) as Sarif)
        .runs;
      return run?.results.flatMap(({ partialFingerprints }) => Object.values(partialFingerprints)) ?? [];
    };
    const before = await prints('Wij staan altijd klaar.');
    expect(await prints('\n\nWij staan  altijd klaar.')).toEqual(before);
    expect(await prints('Wij staan altijd paraat.')).not.toEqual(before);
  });
});

it('junit is read by a consumer', async () => {
  const suites = await parseJunit(await write('junit'));
  expect(suites).toMatchObject({ tests: 7, failures: 4, errors: 1 });
  const [first, second, third] =
    'testsuite' in (suites ?? {}) ? (suites as { testsuite: object[] }).testsuite : [];
  expect(first).toMatchObject({ name: 'mails/a b.md', tests: 5, failures: 4 });
  expect(first).toMatchObject({
    testcase: [
      { name: 'klanttevredenheid (2:6)', failure: [{ type: 'error', message: 'Mik "hoger", <b>: 100%.' }] },
      { name: 'holle-frase (1:12)' },
      { name: 'lijst/huisstijl (3:11)' },
      { failure: [{ message: 'kop › tabel: Laat zien wat de klant merkt.' }] },
      { name: 'holle-frase (alinea 2)' },
    ],
  });
  expect(second).toMatchObject({ name: 'schoon.md', tests: 1, failures: 0 });
  expect(third).toMatchObject({ errors: 1 });
});

it('checkstyle is XML of files and errors', async () => {
  const { checkstyle } = (await parseStringPromise(await write('checkstyle'))) as {
    checkstyle: { $: object; file: { $: object; error?: { $: object }[] }[] };
  };
  expect(checkstyle.$).toEqual({ version: '4.3' });
  expect(checkstyle.file.map(({ $, error }) => [$, error?.length])).toEqual([
    [{ name: 'mails/a b.md' }, 5],
    [{ name: 'schoon.md' }, undefined],
    [{ name: '/elders/c.md' }, 1],
  ]);
  expect(checkstyle.file[0]?.error?.[0]?.$).toEqual({
    line: '2',
    column: '6',
    severity: 'error',
    message: 'Mik "hoger", <b>: 100%.',
    source: 'geestdrift.klanttevredenheid',
  });
});

it('github escapes what a command would end at', async () => {
  const lines = (await write('github')).trimEnd().split('\n');
  expect(lines).toHaveLength(6);
  expect(lines[0]).toBe(
    '::error file=mails/a b.md,line=2,endLine=2,col=6,endColumn=23,title=klanttevredenheid::Mik "hoger", <b>: 100%25.%0Aklanttevredenheid → klantenthousiasme',
  );
  expect(lines[1]).toMatch(/^::notice file=mails\/a b\.md,line=1,/);
  expect(lines[4]).toMatch(/^::warning file=mails\/a b\.md,title=holle-frase::alinea 2: /);
  expect(lines[5]).toBe('::error file=/elders/c.md,title=not-found::dit bestand bestaat niet');
});

it('gitlab gives issues with a fingerprint each', async () => {
  type GitlabIssue = Pick<Issue, 'check_name' | 'description' | 'severity' | 'fingerprint'> & {
    location: { path: string; lines: { begin: number } };
  };
  const issues = JSON.parse(await write('gitlab')) as GitlabIssue[];
  expect(issues[0]).toEqual({
    description: 'Mik "hoger", <b>: 100%.',
    check_name: 'klanttevredenheid',
    fingerprint: expect.stringMatching(/^mails\/a b\.md:[0-9a-f]{16}$/),
    severity: 'major',
    location: { path: 'mails/a b.md', lines: { begin: 2 } },
  });
  expect(issues.map(({ severity }) => severity)).toEqual([
    'major',
    'info',
    'minor',
    'minor',
    'minor',
    'blocker',
  ]);
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
});

it('rdjson is valid, and counts columns in bytes', async () => {
  const log = JSON.parse(await write('rdjson')) as {
    diagnostics: { location: object; suggestions?: object[] }[];
  };
  expect(await new RDFormatValidator({ strictMode: true }).validateString(JSON.stringify(log))).toMatchObject(
    {
      valid: true,
      errors: [],
    },
  );
  expect(log.diagnostics[1]?.location).toMatchObject({ range: { start: { line: 1, column: 15 } } });
  expect(log.diagnostics[0]?.suggestions).toEqual([
    { range: { start: { line: 2, column: 6 }, end: { line: 2, column: 23 } }, text: 'klantenthousiasme' },
  ]);
});

it.each(Object.keys(reporters))('%s is written without any file', async (name) => {
  expect(typeof (await write(name, []))).toBe('string');
});
