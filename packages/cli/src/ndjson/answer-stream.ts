import { formatByName, formatNames } from '@geestdrift/formats';
import type { CheckContext } from '../check/check-file.js';
import type { ConfigLookup } from '../check/config-lookup.js';
import { loadFormat } from '../check/read-document.js';
import { stdinPath } from '../check/stdin-path.js';
import type { Io, Sink } from '../io.js';
import { answerRecord, type RecordChecker } from './answer-record.js';
import { type Line, linesOf } from './lines.js';

/** So much is written at once where as much has come: a write a line would take longer than a check. */
const BATCH = 64 * 1024;

/**
 * `--ndjson`: answers each line of standard input with a line, in order, until the input ends. Keeps no more than a batch,
 * and reads on only when the answers have been taken; ends where nobody takes them. False where the configuration is broken, and so
 * nothing was answered.
 */
export async function answerStream(context: CheckContext, config: ConfigLookup, io: Io): Promise<boolean> {
  const settings = await config.settingsFor(stdinPath(io.cwd));
  if (settings === 'broken') return false;
  const given: RecordChecker = {
    flags: context.flags,
    audience: settings?.audience ?? context.flags.audience,
    checker: await context.checkers.checkerFor(settings),
    formats: textFormats(),
    loadFormat: (name) => {
      const info = formatByName(name);
      return info && loadFormat(info, context.loaded);
    },
  };
  for await (const lines of linesOf(io.stdin())) {
    if (!(await answerLines(lines, given, io.stdout))) break;
  }
  return true;
}

/** What a record can hold: its text cannot be a document of bytes. */
function textFormats(): readonly string[] {
  return formatNames.filter((name) => formatByName(name)?.binary !== true);
}

/**
 * Answers all that has come: who sends records may wait for the answers before sending more. False where nobody takes answers any
 * more.
 */
async function answerLines(lines: readonly Line[], given: RecordChecker, output: Sink): Promise<boolean> {
  let batch = '';
  for (const line of lines) {
    // A blank line, as at the end of many files, is no record and gets no answer.
    if (typeof line === 'string' && line.trim() === '') continue;
    batch += `${await answerRecord(line, given)}\n`;
    if (batch.length < BATCH) continue;
    if (!(await send(batch, output))) return false;
    batch = '';
  }
  return batch === '' || send(batch, output);
}

function send(text: string, output: Sink): Promise<boolean> {
  output.write(text);
  return output.drained();
}
