import { resolve } from 'node:path';
import { formatByName, formatNames } from '@geestdrift/formats';
import type { CheckContext } from '../check/check-file.js';
import type { ConfigLookup } from '../check/config-lookup.js';
import type { Io } from '../io.js';
import { answerRecord, type RecordChecker } from './answer-record.js';
import { linesOf } from './lines.js';

/** So much is written at once: a write a line would take longer than a check. */
const BATCH = 64 * 1024;

/**
 * `--ndjson`: answers each line of standard input with a line, in order, until the input ends. Keeps no more than a batch,
 * and reads on only when the answers have been taken. False where the configuration is broken, and so nothing was answered.
 */
export async function answerStream(context: CheckContext, config: ConfigLookup, io: Io): Promise<boolean> {
  const settings = await config.settingsFor(resolve(io.cwd, 'stdin.txt'));
  if (settings === 'broken') return false;
  const given: RecordChecker = {
    flags: context.flags,
    checker: await context.checkers.checkerFor(settings),
    formats: formatNames,
    loadFormat: (name) => {
      const loading = context.loaded.get(name) ?? formatByName(name)?.load();
      if (loading !== undefined) context.loaded.set(name, loading);
      return loading;
    },
  };
  let batch = '';
  for await (const line of linesOf(io.stdin())) {
    // A blank line, as at the end of many files, is no record and gets no answer.
    if (line === '') continue;
    batch += `${await answerRecord(line, given)}\n`;
    if (batch.length < BATCH) continue;
    io.stdout.write(batch);
    batch = '';
    await io.stdout.drained();
  }
  io.stdout.write(batch);
  return true;
}
