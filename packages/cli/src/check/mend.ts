import type { FileSettings } from '@geestdrift/config';
import { type FormatInfo, fixSource } from '@geestdrift/engine';
import { describeFileError, FileError, type SourceFile, writeSource } from '@geestdrift/node';
import type { Flags } from '../arguments/flags.js';
import { MESSAGES } from '../messages/messages.js';
import { checkOptionsFor, type ExamineContext } from './examine.js';
import type { CheckedFile } from './model.js';
import { loadFormat } from './read-document.js';
import type { CheckRecord } from './record.js';
import { makeResult, type Sieved } from './sieve.js';

/** A text that may be mended, and what holds for it. */
export interface Mendable {
  readonly path: string;
  readonly text: string;
  readonly format: FormatInfo;
  readonly settings: FileSettings | undefined;
  /** Where a mended text is written; absent: nowhere. */
  readonly file?: SourceFile;
}

/** Applies what may be applied until nothing is left of it, and writes the text where that was asked for. */
export async function mend(
  { path, text, format: info, settings, file }: Mendable,
  sieve: (record: CheckRecord) => Sieved,
  context: ExamineContext & { readonly flags: Flags },
): Promise<CheckedFile> {
  const { flags, locale } = context;
  const format = await loadFormat(info, context.loaded);
  const checker = await context.checkers.checkerFor(settings);
  const options = await checkOptionsFor(path, info, settings, context);
  const check = (source: string): Sieved =>
    sieve({ ...checker.check(format.extract(source), options), source });
  const fixed = fixSource(text, check, flags.fix === 'suggestions' ? 'suggestions' : 'fixes');
  const result = fixed.result as Sieved;
  const extra = fixed.settled ? [] : [{ code: 'unsettled', message: MESSAGES[locale].unsettled }];
  if (fixed.text === text) return { result: makeResult(path, result, extra) };
  if (!flags.write || file === undefined)
    return { result: { ...makeResult(path, result), output: fixed.text }, before: text };
  try {
    await writeSource(file, fixed.text);
    return { result: makeResult(path, result), written: true };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    // The file is as it was, and so are its findings.
    const problem = { code: error.code, message: describeFileError(error, locale) };
    return { result: { ...makeResult(path, check(text)), error: problem } };
  }
}
