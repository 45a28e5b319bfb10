import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Loss, toTable, writeList, writeTable } from '@geestdrift/config/list-tools';
import { LIST_ENDINGS, type LoadedList, loadList } from '@geestdrift/config/lists';
import { FileError, nodeConfigHost, toSlashes } from '@geestdrift/node';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { overwrite } from '../check/write-output.js';
import { UsageError } from '../usage-error.js';
import { writeNewFile } from './list-file.js';
import { isListFile } from './list-operands.js';
import { LIST_WORDS } from './list-words.js';
import { guardFiles, tellMistakes } from './tell-failure.js';

const ENDINGS = ['.xlsx', '.csv', '.tsv', '.yaml', '.yml', '.json'];

/** `geestdrift list export LIST`: makes a table, or another list, of a list. Gives the exit status; throws {@link UsageError}. */
export async function listExport(
  operands: readonly string[],
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  const [given, ...others] = operands;
  if (given === undefined || others.length > 0)
    throw new UsageError('one-list', '', 'geestdrift list export woorden.yaml -o woorden.xlsx');
  if (!isListFile(given)) throw new UsageError('not-a-list', given, LIST_ENDINGS.join(', '));
  const { cwd } = surroundings.io;
  const from = toSlashes(resolve(cwd, given));
  const output = options.value('output-file');
  const to = output === undefined ? undefined : resolve(cwd, output);
  const ending = output === undefined ? '.csv' : extname(output).toLowerCase();
  if (!ENDINGS.includes(ending)) throw new UsageError('not-a-list', output ?? '', ENDINGS.join(', '));
  if (to !== undefined && toSlashes(to) === from) throw new UsageError('file-exists', output ?? '');
  const mayOverwrite = options.has('force');
  if (to !== undefined && !mayOverwrite && existsSync(to))
    throw new UsageError('file-exists', output ?? '', LIST_WORDS[surroundings.locale].forceHint);
  return guardFiles(from, surroundings, async () => {
    const list = await loadList(from, nodeConfigHost);
    if (list === undefined) throw new FileError('not-found', from);
    if (list.errors.length > 0) return tellMistakes(list.errors, surroundings);
    const content = await render(list, ending, to, surroundings);
    if (to === undefined) surroundings.io.stdout.write(String(content));
    else if (mayOverwrite) await overwrite(to, content, output ?? '');
    else writeNewFile(to, content, output ?? '');
    return 0;
  });
}

/** The file's content; tells what does not fit. */
async function render(
  { parsed, list }: LoadedList,
  ending: string,
  to: string | undefined,
  { io, locale }: Surroundings,
): Promise<string | Uint8Array> {
  if (/\.(?:ya?ml|json)$/.test(ending)) return writeList(parsed, toSlashes(to ?? ''), locale);
  const { rows, losses } = toTable(parsed, locale);
  for (const line of describeLosses(losses, locale)) io.stderr.write(`${line}\n`);
  if (ending === '.xlsx') {
    const { writeXlsx } = await import('./xlsx/write-xlsx.js');
    return writeXlsx(rows, list.title);
  }
  const separator = ending === '.tsv' ? '\t' : locale === 'nl' ? ';' : ',';
  // Excel takes a file without this mark for the encoding of old Windows.
  return (to === undefined ? '' : '\uFEFF') + writeTable(rows, separator);
}

/** A line for each kind of thing that a table cannot say. */
function describeLosses(losses: readonly Loss[], locale: Surroundings['locale']): readonly string[] {
  const words = LIST_WORDS[locale];
  const kinds = [...new Set(losses.map(({ what }) => what))];
  return kinds.map((kind) => {
    const of = losses.filter(({ what }) => what === kind).flatMap(({ word }) => word ?? []);
    return words.losses[kind](of);
  });
}
