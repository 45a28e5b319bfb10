import { ConfigError } from '@geestdrift/config';
import { describeFileError, FileError } from '@geestdrift/node';
import { displayPath } from '@geestdrift/reporters';
import type { Surroundings } from '../check/model.js';
import { tellConfigErrors } from '../check/tell-config-errors.js';
import { LIST_WORDS } from './list-words.js';
import { SpreadsheetError } from './xlsx/spreadsheet-error.js';

/** Tells what is wrong with a list or configuration, and that nothing was written. Gives exit status 2. */
export async function tellMistakes(
  errors: readonly ConfigError[],
  surroundings: Surroundings,
): Promise<number> {
  const { io, locale } = surroundings;
  await tellConfigErrors(errors, surroundings);
  io.stderr.write(`${LIST_WORDS[locale].nothingWritten}\n`);
  return 2;
}

/** Runs a tool; a file that cannot be read or written is told, and gives exit status 2. `path`: of a worksheet that is read. */
export async function guardFiles(
  path: string,
  surroundings: Surroundings,
  run: () => Promise<number>,
): Promise<number> {
  const { io, locale } = surroundings;
  const tell = (file: string, message: string): number => {
    io.stderr.write(`${displayPath(file, io.cwd)}: ${message}\n`);
    return 2;
  };
  try {
    return await run();
  } catch (error) {
    if (error instanceof FileError) return tell(error.file, describeFileError(error, locale));
    if (error instanceof SpreadsheetError)
      return tell(path, LIST_WORDS[locale].spreadsheet[error.code](error.found, error.expected));
    if (!(error instanceof ConfigError)) throw error;
    await tellConfigErrors([error], surroundings);
    return 2;
  }
}
