import { extname, resolve } from 'node:path';
import { diffLists, mergeIntoList, writeList } from '@geestdrift/config/list-tools';
import { LIST_ENDINGS, makeList } from '@geestdrift/config/lists';
import { type SourceFile, toSlashes, writeSource } from '@geestdrift/node';
import { displayPath } from '@geestdrift/reporters';
import type { GivenOptions } from '../arguments/parse.js';
import type { Surroundings } from '../check/model.js';
import { UsageError } from '../usage-error.js';
import { formatListDiff, listDiffAsJson } from './format-diff.js';
import { readListFile, writeNewFile } from './list-file.js';
import { isListFile } from './list-operands.js';
import { LIST_WORDS } from './list-words.js';
import { readTableFile, type TableFile } from './read-table-file.js';
import { guardFiles, tellMistakes } from './tell-failure.js';

/** `geestdrift list import FILE`: takes a table over into a list. Gives the exit status; throws {@link UsageError}. */
export async function listImport(
  operands: readonly string[],
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  const [given, ...others] = operands;
  if (given === undefined || others.length > 0)
    throw new UsageError('one-list', '', 'geestdrift list import woorden.xlsx -o woorden.yaml');
  const { cwd } = surroundings.io;
  const from = toSlashes(resolve(cwd, given));
  const to = toSlashes(resolve(cwd, options.value('output-file') ?? defaultTarget(given)));
  if (!isListFile(to) || to === from)
    throw new UsageError('not-a-list', displayPath(to, cwd), LIST_ENDINGS.join(', '));
  return guardFiles(from, surroundings, async () => {
    const table = await readTableFile(from, given);
    tellSheets(table, surroundings);
    if (table.errors.length > 0) return tellMistakes(table.errors, surroundings);
    return takeOver(table, to, options, surroundings);
  });
}

function defaultTarget(path: string): string {
  return `${path.slice(0, -extname(path).length)}.yaml`;
}

function tellSheets({ sheet, others }: TableFile, { io, locale }: Surroundings): void {
  if (sheet !== undefined) io.stderr.write(`${LIST_WORDS[locale].readSheet(sheet, others)}\n`);
}

async function takeOver(
  { list }: TableFile,
  to: string,
  options: GivenOptions,
  surroundings: Surroundings,
): Promise<number> {
  const { io, locale, colors } = surroundings;
  const source = readListFile(to);
  const before = makeList(to, source?.text ?? '');
  if (before.errors.length > 0) return tellMistakes(before.errors, surroundings);
  const removes = options.has('remove');
  const diff = diffLists(before.parsed.items, list.items, new Set(list.columns));
  const text =
    source === undefined
      ? writeList(list, to, locale)
      : mergeIntoList(source.text, diff, to, locale, removes);
  const after = makeList(to, text);
  if (after.errors.length > 0) return tellMistakes(after.errors, surroundings);
  const isWritten = !options.has('dry-run') && text !== source?.text;
  if (isWritten) await write(source, text, to, surroundings);
  const isJson = options.value('format') === 'json';
  io.stdout.write(
    isJson ? listDiffAsJson(to, diff, isWritten) : formatListDiff(diff, { locale, colors, removes }),
  );
  if (!isJson) io.stdout.write(`${describeOutcome(to, isWritten, source, surroundings)}\n`);
  return 0;
}

async function write(
  source: SourceFile | undefined,
  text: string,
  path: string,
  { io }: Surroundings,
): Promise<void> {
  if (source === undefined) writeNewFile(path, text, displayPath(path, io.cwd));
  else await writeSource(source, text);
}

function describeOutcome(
  path: string,
  isWritten: boolean,
  source: SourceFile | undefined,
  { io, locale }: Surroundings,
): string {
  const words = LIST_WORDS[locale];
  if (!isWritten) return words.nothingWritten;
  const shown = displayPath(path, io.cwd);
  return source === undefined ? words.madeList(shown) : words.changedList(shown);
}
