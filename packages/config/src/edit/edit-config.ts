import type { Audience, Level } from '@geestdrift/engine';
import { isScalar, isSeq, type Node } from 'yaml';
import { isPackageFile } from '../find.js';
import { addItem, addToText, replaceScalar, setAt } from './insert.js';
import type { TextEdit } from './model.js';
import { CONFIG_HEADER, type FileLocale, finishNewFile, isNewFile } from './new-file.js';
import { failAt, isEmptyNode, isJson, nodeAt, openSource, type Source } from './source.js';

/** Sets a rule's severity for both audiences; its options stay. Throws ConfigError where the text is broken. */
export function setRuleLevel(
  text: string,
  ruleId: string,
  level: Level,
  path: string,
  locale: FileLocale = 'nl',
): readonly TextEdit[] {
  return editConfig(text, path, locale, (source, base) => {
    const setting = nodeAt(source, [...base, 'rules', ruleId]);
    const first = isSeq(setting) ? (setting.items[0] as Node | undefined) : undefined;
    return first === undefined || setting === undefined
      ? setAt(source, [...base, 'rules', ruleId], level)
      : replaceScalar(source, first, level);
  });
}

/** Sets the audience of all files for which no override names one. Throws ConfigError where the text is broken. */
export function setAudience(
  text: string,
  audience: Audience,
  path: string,
  locale: FileLocale = 'nl',
): readonly TextEdit[] {
  return editConfig(text, path, locale, (source, base) => setAt(source, [...base, 'audience'], audience));
}

/** Adds a list behind those that there are. Throws ConfigError where the text is broken. */
export function addList(
  text: string,
  listPath: string,
  path: string,
  locale: FileLocale = 'nl',
): readonly TextEdit[] {
  return editConfig(text, path, locale, (source, base) => {
    const lists = nodeAt(source, [...base, 'lists']);
    const isThere = (node: unknown) => isScalar(node) && samePath(String(node.value), listPath);
    if (isSeq(lists)) return lists.items.some(isThere) ? [] : addItem(source, lists, listPath);
    if (lists === undefined || isEmptyNode(lists)) return setAt(source, [...base, 'lists'], [listPath]);
    if (isThere(lists)) return [];
    if (!isScalar(lists)) return failAt(source, lists);
    return addToText(source, lists, listPath);
  });
}

type Edit = (source: Source, base: readonly string[]) => readonly TextEdit[];

/** `base`: the keys under which the configuration stands in its file. */
function editConfig(text: string, path: string, locale: FileLocale, edit: Edit): readonly TextEdit[] {
  const source = openSource(text, path);
  const edits = edit(source, isPackageFile(path) ? ['geestdrift'] : []);
  return isNewFile(text) ? finishNewFile(edits, isJson(text, path) ? '' : CONFIG_HEADER[locale]) : edits;
}

function samePath(one: string, other: string): boolean {
  return one.replace(/^\.\//, '') === other.replace(/^\.\//, '');
}
