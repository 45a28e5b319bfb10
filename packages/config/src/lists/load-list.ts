import type { Localized } from '@geestdrift/engine';
import { type ConfigError, type ConfigErrorCode, Mistakes } from '../errors.js';
import type { ConfigHost } from '../model.js';
import { reasonOf } from '../unreadable.js';
import { checkAlternatives } from './check-alternatives.js';
import { CompiledList } from './compile-list.js';
import { isWorksheet, LIST_ENDINGS, listRuleId } from './list-id.js';
import type { ParsedList } from './model.js';
import { parseList } from './parse-list.js';

/** A list file, read and made ready. */
export interface LoadedList {
  readonly path: string;
  /** As written, with places. */
  readonly parsed: ParsedList;
  readonly list: CompiledList;
  /** All mistakes; what is wrong is left out, the rest counts. */
  readonly errors: readonly ConfigError[];
}

/** Makes a list of a text; never throws for what it holds. `ruleId`: where it does not follow from the file's name. */
export function makeList(path: string, text: string, ruleId: string = listRuleId(path)): LoadedList {
  const mistakes = new Mistakes(path);
  const parsed = isList(path) ? parseList(text, mistakes) : refuse(mistakes);
  const list = new CompiledList(parsed, ruleId);
  checkAlternatives(list, mistakes);
  return { path, parsed, list, errors: mistakes.errors };
}

/** Reads and makes a list; undefined where there is no such file. Never throws for what it holds. */
export async function loadList(
  path: string,
  host: ConfigHost,
  ruleId?: string,
): Promise<LoadedList | undefined> {
  if (isWorksheet(path))
    return noList(path, ruleId, 'worksheet', path, `geestdrift list import ${path.replace(/^.*\//, '')}`);
  try {
    // Spreadsheets still write the encoding of old Windows.
    const text = await host.readFile(path, 'windows-1252');
    return text === undefined ? undefined : makeList(path, text, ruleId);
  } catch (error) {
    return noList(path, ruleId, 'unreadable', reasonOf(error), path);
  }
}

function noList(
  path: string,
  ruleId: string | undefined,
  code: ConfigErrorCode,
  found: string | Localized,
  expected: string,
): LoadedList {
  const mistakes = new Mistakes(path);
  mistakes.add(code, undefined, found, expected);
  const parsed = { items: [] };
  const list = new CompiledList(parsed, ruleId ?? listRuleId(path));
  return { path, parsed, list, errors: mistakes.errors };
}

function isList(path: string): boolean {
  return LIST_ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
}

function refuse(mistakes: Mistakes): ParsedList {
  const expected = LIST_ENDINGS.join(', ');
  mistakes.add('unknown-format', undefined, mistakes.file.replace(/^.*\//, ''), expected);
  return { items: [] };
}

/** Lists of one name that are not one file: a comment or setting could not tell them apart. */
export function findDoubleLists(lists: readonly LoadedList[]): readonly ConfigError[] {
  return lists.flatMap(({ path, list }) => {
    const other = lists.find((one) => one.list.ruleId === list.ruleId);
    if (other === undefined || other.path === path) return [];
    const mistakes = new Mistakes(path);
    mistakes.add('double-list', undefined, list.ruleId, other.path);
    return mistakes.errors;
  });
}
