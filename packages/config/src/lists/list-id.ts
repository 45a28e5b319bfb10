import { LIST_PREFIX } from '@geestdrift/engine/basics';
import { nameOf } from '../paths.js';

/** The file name endings of lists. */
export const LIST_ENDINGS: readonly string[] = ['.yaml', '.yml', '.json', '.csv', '.tsv'];

/** What `geestdrift list import` takes over, and nothing else reads. */
export function isWorksheet(path: string): boolean {
  return path.toLowerCase().endsWith('.xlsx');
}

/** The names that a package's list may have in its folder. */
export const PACKAGE_LISTS = LIST_ENDINGS.map((ending) => `geestdrift-list${ending}`);

/** `lijst/` and the file's name without its ending; white space, which comments cannot name, becomes a hyphen. */
export function listRuleId(path: string): string {
  return (
    LIST_PREFIX +
    nameOf(path)
      .replace(/\.[^.]*$/, '')
      .replace(/\s+/g, '-')
  );
}

/** Every package may call its file the same; the package's own name tells them apart. */
export function packageRuleId(path: string, name: string): string {
  const isUsual = PACKAGE_LISTS.some((usual) => path.endsWith(`/${usual}`));
  return listRuleId(isUsual ? `${name.replace(/^@/, '').replace('/', '-')}.yaml` : path);
}
