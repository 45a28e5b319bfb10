import type { FileSettings } from '@geestdrift/config';
import type { Finding, FormatInfo } from '@geestdrift/engine';
import { type FoundFile, readSource } from '@geestdrift/node';
import type { Flags } from '../arguments/flags.js';
import { MESSAGES } from '../messages/messages.js';
import type { ExamineContext } from './examine.js';
import { describeFailure } from './failure.js';
import { findFormat } from './find-format.js';
import type { Mendable } from './mend.js';
import type { CheckedFile } from './model.js';
import type { CheckRecord, Examined } from './record.js';
import { makeResult, type SieveContext, settle, sieveFor } from './sieve.js';

/** What checking takes besides the file. */
export interface CheckContext extends ExamineContext, SieveContext {
  readonly flags: Flags;
}

/** Tells what is to be told of a file that was examined, and mends it where asked. Never throws. */
export async function concludeFile(
  file: FoundFile,
  settings: FileSettings | undefined,
  examined: Examined,
  context: CheckContext,
): Promise<CheckedFile> {
  if ('failure' in examined) return { result: examined.failure };
  try {
    const format = findFormat(file.path, settings);
    const read = (): Mendable => readMendable(file.path, format, settings);
    return await conclude(file.path, examined.record(), format.binary ? undefined : read, context);
  } catch (error) {
    return { result: describeFailure(file, error, context.locale) };
  }
}

/** `read`: gives the text to mend; undefined for what is no text. */
export async function conclude(
  path: string,
  record: CheckRecord,
  read: (() => Mendable) | undefined,
  context: CheckContext,
): Promise<CheckedFile> {
  const { flags, locale } = context;
  const sieve = await sieveFor(path, context);
  const sieved = sieve(record);
  const isLeft = read === undefined && flags.fix !== 'none' && sieved.findings.length > 0;
  const extra = isLeft ? [{ code: 'not-mended', message: MESSAGES[locale].notMended }] : [];
  if (read === undefined || !canMend(sieved.findings, flags.fix))
    return settle({ result: makeResult(path, sieved, extra) }, context);
  const { mend } = await import('./mend.js');
  return settle(await mend(read(), sieve, context), context);
}

/** Whether a batch may apply any of what is proposed. */
function canMend(findings: readonly Finding[], mode: Flags['fix']): boolean {
  if (mode === 'none') return false;
  return findings.some(
    ({ fix, suggestions }) =>
      fix !== undefined || (mode === 'suggestions' && suggestions.some(({ manual }) => !manual)),
  );
}

function readMendable(path: string, format: FormatInfo, settings: FileSettings | undefined): Mendable {
  const file = readSource(path, settings?.encoding, format);
  return { path, text: file.text, format, settings, file };
}
