import { describe, expect, it } from 'vitest';
import { linesOf } from '../src/ndjson/lines.js';
import { makeWorkplace } from './workplace.js';

async function answers(
  stdin: string,
  args: string[] = [],
  files: Record<string, string> = {},
): Promise<unknown[]> {
  const { stdout, stderr, status } = await makeWorkplace(files).geestdrift(['--ndjson', ...args], { stdin });
  expect([status, stderr]).toEqual([0, '']);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

describe('--ndjson', () => {
  it('answers each record in order', async () => {
    const records = [
      { id: 1, text: 'fout' },
      { id: { a: ['x'] }, text: 'goed', format: 'markdown', audience: 'klant' },
      { text: '<p>nog een fout</p>', format: 'html' },
    ];
    const found = await answers(`${records.map((record) => JSON.stringify(record)).join('\r\n\n')}\n`);
    expect(found).toMatchObject([
      { id: 1, findings: [{ ruleId: 'fout-woord', line: 1, column: 1, range: [0, 4], actual: 'fout' }] },
      { id: { a: ['x'] }, findings: [] },
      { id: null, findings: [{ range: [11, 15] }] },
    ]);
  });

  it.each([
    ['{', null, { code: 'syntax' }],
    ['[]', null, { code: 'wrong-type', found: '[]' }],
    ['{"id": 7}', 7, { code: 'wrong-type', key: 'text', found: 'undefined' }],
    ['{"id": 7, "text": 3}', 7, { code: 'wrong-type', key: 'text', found: '3' }],
    ['{"id": 7, "text": "", "format": "markdow"}', 7, { code: 'unknown-format', nearest: 'markdown' }],
    ['{"id": 7, "text": "", "format": 3}', 7, { code: 'unknown-format', found: '3' }],
    ['{"id": 7, "text": "", "format": {"toString": 3}}', 7, { code: 'unknown-format' }],
    ['{"id": 7, "text": "", "format": "docx"}', 7, { code: 'unknown-format', found: 'docx' }],
    ['{"id": 7, "text": "", "audience": "klanten"}', 7, { code: 'unknown-audience', nearest: 'klant' }],
    ['{"id": 7, "txt": ""}', 7, { code: 'unknown-key', found: 'txt', nearest: 'text' }],
  ])('answers the bad record %s in its place, and goes on', async (line, id, error) => {
    expect(await answers(`${line}\n{"id": 8, "text": "fout"}`)).toMatchObject([
      { id, error },
      { id: 8, findings: [{ ruleId: 'fout-woord' }] },
    ]);
  });

  it.each<[why: string, line: Buffer, id: unknown, found: string]>([
    [
      'its text',
      Buffer.from('{"id": 7, "text": "caf\xe9 fout"}', 'latin1'),
      7,
      '{"id": 7, "text": "caf\uFFFD',
    ],
    ['its id', Buffer.from('{"id": "\xff", "text": "fout"}', 'latin1'), null, '{"id": "\uFFFD'],
    [
      'half a character',
      Buffer.from('{"id": 7, "text": "\xe2\x82"}', 'latin1'),
      7,
      '{"id": 7, "text": "\uFFFD',
    ],
    ['all of it', Buffer.from('\xff\xfe', 'latin1'), null, '\uFFFD'],
  ])('answers a record that is no UTF-8 in %s', async (_, line, id, found) => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield Buffer.concat([
        Buffer.from('{"id": 6, "text": "één \uFFFD"}\n'),
        line,
        Buffer.from('\n{"id": 8, "text": "fout"}'),
      ]);
    }
    const { stdout, status } = await makeWorkplace().geestdrift(['--ndjson'], { stream });
    expect(status).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .map((answer) => JSON.parse(answer) as unknown),
    ).toMatchObject([
      { id: 6, findings: [] },
      { id, error: { code: 'invalid-encoding', found, expected: 'UTF-8' } },
      { id: 8, findings: [{ ruleId: 'fout-woord' }] },
    ]);
  });

  it('reads on behind a record of more levels than can be written', async () => {
    const deep = '['.repeat(50_000) + ']'.repeat(50_000);
    const { stdout } = await makeWorkplace().geestdrift(['--ndjson'], {
      stdin: `{"id": ${deep}, "text": ""}\n{"id": 7, "text": ${deep}}\n{"id": 8, "text": ""}`,
    });
    const [first = '', second = '', third] = stdout.split('\n');
    expect(first === `{"id":${deep},"findings":[]}`).toBe(true);
    expect(JSON.parse(second)).toMatchObject({ id: 7, error: { code: 'wrong-type', found: '[…]' } });
    expect(third).toBe('{"id":8,"findings":[]}');
  });

  it.each([
    ['{"id": 12345678901234567890, "text": ""}', '12345678901234567890'],
    ['{"text": "}\\",{", "id": [1e400, {"id": ","}] }', '[1e400, {"id": ","}]'],
    ['{"id": 1, "text": "", "id": 1.50}', '1.50'],
    ['{"id": "één \\n", "text": ""}', '"één \\n"'],
    ['{"id": null, "text": ""}', 'null'],
  ])('gives back the id of %s as it is', async (line, id) => {
    const { stdout } = await makeWorkplace().geestdrift(['--ndjson'], { stdin: line });
    expect(stdout).toBe(`{"id":${id},"findings":[]}\n`);
  });

  it('answers what has come before more comes', async () => {
    let told = '';
    const toldBefore: string[] = [];
    async function* stream(): AsyncGenerator<Uint8Array> {
      for (const id of [1, 2]) {
        toldBefore.push(told);
        yield Buffer.from(`{"id": ${id}, "text": ""}\n \t\n`);
      }
    }
    const write = (text: string) => {
      told += text;
    };
    await makeWorkplace().geestdrift(['--ndjson'], { stream, stdout: { write } });
    expect(toldBefore).toEqual(['', '{"id":1,"findings":[]}\n']);
    expect(told).toBe('{"id":1,"findings":[]}\n{"id":2,"findings":[]}\n');
  });

  it('ends where nobody takes the answers', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.from('{"text": ""}\n');
    }
    const stdout = { drained: async () => false };
    expect((await makeWorkplace().geestdrift(['--ndjson'], { stream: endless, stdout })).status).toBe(0);
  });

  it('takes the configuration of the working folder', async () => {
    const config = { 'geestdrift.config.yaml': 'rules: {fout-woord: off}' };
    expect(await answers('{"text": "fout"}', [], config)).toEqual([{ id: null, findings: [] }]);
  });

  it('takes the audience of the configuration before that of the command line, and that of a record before both', async () => {
    const config = {
      'geestdrift.config.yaml': 'audience: intern\nrules: {fout-woord: {klant: error, intern: off}}',
    };
    const stdin = '{"text": "fout"}\n{"text": "fout", "audience": "klant"}';
    const counts = (await answers(stdin, ['--audience', 'klant'], config)).map(
      (answer) => (answer as { findings: unknown[] }).findings.length,
    );
    expect(counts).toEqual([0, 1]);
  });

  it('answers nothing where the configuration is broken', async () => {
    const place = makeWorkplace({ 'geestdrift.config.yaml': 'rules: [' });
    const { status, stdout, stderr } = await place.geestdrift(['--ndjson'], { stdin: '{"text": "fout"}' });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('geestdrift.config.yaml');
  });

  it.each([['--fix'], ['--stdin'], ['--format', 'json'], ['--report-unused-disable'], ['a.md']])(
    'does not go with %s',
    async (...args) => {
      const { status, stderr } = await makeWorkplace().geestdrift(['--ndjson', ...args]);
      expect([status, stderr.split('\n')[0]]).toEqual([
        2,
        `geestdrift: --ndjson en ${args[0]} gaan niet samen.`,
      ]);
    },
  );
});

describe('linesOf', () => {
  const bytes = Buffer.from('één\r\n\n\u2028x\rtwee\nlaatste');

  it.each([1, 2, 3, 7, 100])('cuts the same lines from chunks of %d bytes', async (size) => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const lines: unknown[] = [];
    for await (const some of linesOf(chunks())) lines.push(...some);
    expect(lines).toEqual(['één', '', '\u2028x\rtwee', 'laatste']);
  });

  it('takes the byte order mark off the first line alone', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('\uFEFFa\n');
      yield Buffer.from('\uFEFFb\n');
    }
    const lines: unknown[] = [];
    for await (const some of linesOf(chunks())) lines.push(...some);
    expect(lines).toEqual(['a', '\uFEFFb']);
  });

  it('gives up on a line that is too long, and goes on with the next', async () => {
    async function* chunks(): AsyncGenerator<Uint8Array> {
      const block = new Uint8Array(1_000_000).fill(97);
      for (let count = 0; count < 51; count++) yield block;
      yield Buffer.from('\nkort\n');
    }
    const lines: unknown[] = [];
    for await (const some of linesOf(chunks())) lines.push(...some);
    expect(lines).toEqual([null, 'kort']);
  });
});
