import { decodeSource } from '@geestdrift/node';
import type { Io } from '../io.js';
import { type CheckContext, conclude } from './check-file.js';
import { describeFailure } from './failure.js';
import { findFormat } from './find-format.js';
import { refuseUnknownLists } from './list-names.js';
import type { Mendable } from './mend.js';
import type { CheckedFile, CheckedFiles } from './model.js';
import { refuseOverwriting } from './output-file.js';
import type { Prepared } from './prepare.js';
import { stdinPath } from './stdin-path.js';

/** Checks standard input. Throws `UsageError`. */
export async function checkStdin(
  context: CheckContext,
  { config, listNames }: Pick<Prepared, 'config' | 'listNames'>,
  io: Io,
): Promise<CheckedFiles> {
  const { stdinFilename } = context.flags;
  refuseOverwriting([], context.flags, io.cwd);
  const path = stdinPath(io.cwd, stdinFilename);
  await refuseUnknownLists(listNames, [path]);
  const settings = await config.settingsFor(path);
  if (settings === 'broken') return { files: [], errors: [], config, unchecked: 1 };
  const shown = stdinFilename === undefined ? '<text>' : path;

  const checkInput = async (): Promise<CheckedFile> => {
    const format = findFormat(path, settings);
    const { examineBytes } = await import('./examine.js');
    const bytes = await io.readStdin();
    const record = await examineBytes(shown, bytes, format, settings, context);
    const read = (): Mendable => {
      const { text } = decodeSource(shown, bytes, settings?.encoding, format);
      return { path: shown, text, format, settings };
    };
    return conclude(shown, record, format.binary ? undefined : read, context);
  };
  const file = await checkInput().catch((error: unknown) => ({
    result: describeFailure({ path: shown, named: true }, error, context.locale),
  }));
  return { files: [file], errors: [], config, unchecked: 0 };
}
