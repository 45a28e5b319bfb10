import { basename } from 'node:path';
import { CONFIG_NAMES } from '@geestdrift/config';
import { isWorksheet, LIST_ENDINGS } from '@geestdrift/config/lists';

/** What the operands of `geestdrift list check` are. */
export interface ListOperands {
  readonly lists: readonly string[];
  readonly texts: readonly string[];
  /** A configuration that was named: the last one. */
  readonly config: string | undefined;
}

/**
 * Tells list files from texts by their names: what ends as a list does is one, a file with the name of a configuration stands
 * for all lists that it names, and the rest are texts, folders and globs. A worksheet was meant as a list, and is told to be none.
 */
export function sortOperands(operands: readonly string[]): ListOperands {
  const isConfig = (path: string): boolean => CONFIG_NAMES.includes(basename(path));
  const isList = (path: string): boolean => !isConfig(path) && (isListFile(path) || isWorksheet(path));
  return {
    config: operands.filter(isConfig).at(-1),
    lists: operands.filter(isList),
    texts: operands.filter((path) => !isConfig(path) && !isList(path)),
  };
}

/** Whether a name is that of a list file; globs are none. */
export function isListFile(path: string): boolean {
  const lower = path.toLowerCase();
  return !/[*?[{]/.test(path) && LIST_ENDINGS.some((ending) => lower.endsWith(ending));
}
