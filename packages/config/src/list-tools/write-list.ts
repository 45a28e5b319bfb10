import { applyTextEdits } from '../edit/apply-text-edits.js';
import { changeWords } from '../edit/change-words.js';
import { nameFacts, shortest } from '../edit/edit-list.js';
import { setAt } from '../edit/insert.js';
import type { Plain } from '../edit/model.js';
import { type FileLocale, finishNewFile, LIST_HEADER } from '../edit/new-file.js';
import { openList } from '../edit/open-list.js';
import { isJson } from '../edit/source.js';
import type { ParsedList } from '../lists/model.js';
import { LIST_SHAPE, listKey } from '../schema/list-shape.js';
import { toAddition } from './merge.js';

/** The text of a new list, in the format that its path asks for; a table says less. */
export function writeList(list: ParsedList, path: string, locale: FileLocale): string {
  const additions = list.items.map(toAddition);
  if (/\.[ct]sv$/i.test(path)) return changeWords('', additions, path, locale);
  const open = openList('', path, locale);
  const keyOf = (name: 'title' | 'owner' | 'severity' | 'words'): string => {
    const key = listKey(LIST_SHAPE, name);
    return locale === 'nl' ? (key.dutch ?? name) : name;
  };
  const facts = (['title', 'owner', 'severity'] as const).flatMap((name) => {
    const value = list[name];
    return value === undefined ? [] : [[keyOf(name), value] as const];
  });
  const words = additions.map(
    ({ word, set = {} }) => [word, shortest(open, nameFacts(open, set, null))] as const,
  );
  const whole: Plain = Object.fromEntries([...facts, [keyOf('words'), Object.fromEntries(words)]]);
  const header = isJson('', path) ? '' : LIST_HEADER[locale];
  return applyTextEdits('', finishNewFile(setAt(open.source, [], whole), header));
}
