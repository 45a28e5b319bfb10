import type { Audience, Checker, CheckResult, Format } from '@geestdrift/engine';
import { describeFinding, indexPositions } from '@geestdrift/reporters';
import type { Flags } from '../arguments/flags.js';
import type { Line } from './lines.js';
import { type InputRecord, readRecord } from './read-record.js';

/** What a stream of records is checked with. */
export interface RecordChecker {
  readonly flags: Pick<Flags, 'quiet'>;
  /** That of records that do not say. */
  readonly audience: Audience | undefined;
  /** The format of this name, loaded; undefined where there is none. */
  loadFormat(name: string): Promise<Format> | undefined;
  readonly formats: readonly string[];
  readonly checker: Pick<Checker, 'check'>;
}

/** The answer to one line: `{"id", "findings"}`, or `{"id", "error"}` for a record that is none. One line, no line end. */
export async function answerRecord(line: Line, given: RecordChecker): Promise<string> {
  const record = readRecord(line, given.formats);
  if ('error' in record) return answer(record.id, 'error', record.error);
  try {
    return answer(record.id, 'findings', await check(record, given));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return answer(record.id, 'error', { code: 'crash', message });
  }
}

function answer(id: string, key: 'findings' | 'error', value: object): string {
  return `{"id":${id},"${key}":${JSON.stringify(value)}}`;
}

async function check(record: InputRecord, given: RecordChecker): Promise<object[]> {
  const { flags, loadFormat, checker } = given;
  const format = await loadFormat(record.format);
  if (format === undefined) throw new Error(`no format ${record.format}`);
  const audience = record.audience ?? given.audience;
  const result: CheckResult = checker.check(format.extract(record.text), { audience });
  const positions = indexPositions(record.text);
  const findings = flags.quiet
    ? result.findings.filter(({ severity }) => severity === 'error')
    : result.findings;
  return findings.map((finding) => describeFinding(finding, positions));
}
