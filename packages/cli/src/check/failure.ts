import { describeFileError, FileError, type FoundFile, isNoText } from '@geestdrift/node';
import type { FileResult } from '@geestdrift/reporters';
import type { Locale } from '../arguments/flags.js';
import { MESSAGES } from '../messages/messages.js';

/** What is no text is passed over in a folder, and an error when it was named; the rest is always an error. */
export function describeFailure(file: FoundFile, error: unknown, locale: Locale): FileResult {
  const messages = MESSAGES[locale];
  const empty = { filePath: file.path, source: '', findings: [], notices: [] };
  if (!(error instanceof FileError)) {
    const message = error instanceof Error ? error.message : String(error);
    return { ...empty, error: { code: 'crash', message: messages.crash(message) } };
  }
  const message = describeFileError(error, locale);
  if (!file.named && isNoText(error)) {
    return { ...empty, notices: [{ code: error.code, message: messages.skipped(message) }] };
  }
  return { ...empty, error: { code: error.code, message } };
}
