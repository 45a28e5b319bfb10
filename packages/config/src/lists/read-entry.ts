import type { Mistakes } from '../errors.js';
import { describeNode, MAP } from '../read/values.js';
import { ALLOW, ENTRY_EXPECTED } from '../schema/list-shape.js';
import type { ConfigNode, MapEntry, MapNode, Position } from '../tree.js';
import { ALTERNATIVE_NAMES, ENTRY_NAMES, type EntryKey, EXAMPLE_NAMES } from './keys.js';
import type { Alternative, ListExample, ListItem } from './model.js';
import {
  isWordLike,
  readArticle,
  readDate,
  readKind,
  readListAudience,
  readListLevel,
  readPlain,
  readWords,
  readYesOrNo,
  tidyWord,
} from './values.js';

type Draft = { -readonly [Key in keyof ListItem]: ListItem[Key] };

/** An entry of a list: its word, and what the list says of it. Undefined where the word is none. */
export function readEntry(entry: MapEntry, mistakes: Mistakes): ListItem | undefined {
  const { key, value } = entry;
  if (!isWordLike(key, entry, mistakes)) return undefined;
  const item: Draft = { word: tidyWord(key), isAllowed: false, instead: [], ...placeOf(entry) };
  if (value.kind === 'map') readKeys(value, item, mistakes);
  else setInstead(value, item, mistakes);
  return item;
}

function readKeys(node: MapNode, item: Draft, mistakes: Mistakes): void {
  for (const entry of node.entries) {
    const key = ENTRY_NAMES.get(entry.key);
    if (key === undefined) mistakes.addUnknown('unknown-key', entry, entry.key, [...ENTRY_NAMES.keys()]);
    else if (!isEmpty(entry.value)) READERS[key](entry.value, item, mistakes);
  }
}

/** Puts what a key says into the entry. */
const READERS: Readonly<Record<EntryKey, (node: ConfigNode, item: Draft, mistakes: Mistakes) => void>> = {
  instead: setInstead,
  kind: (node, item, mistakes) => set(item, 'kind', readKind(node, mistakes)),
  article: (node, item, mistakes) => set(item, 'article', readArticle(node, mistakes)),
  plural: (node, item, mistakes) => set(item, 'plural', readPlain(node, mistakes)),
  forms: (node, item, mistakes) => set(item, 'forms', readWords(node, mistakes)),
  compounds: (node, item, mistakes) => set(item, 'compounds', readYesOrNo(node, mistakes)),
  joint: (node, item, mistakes) => set(item, 'joint', readPlain(node, mistakes)),
  except: (node, item, mistakes) => set(item, 'except', readWords(node, mistakes)),
  reason: (node, item, mistakes) => set(item, 'reason', readPlain(node, mistakes)),
  severity: (node, item, mistakes) => set(item, 'severity', readListLevel(node, mistakes)),
  audience: (node, item, mistakes) => set(item, 'audience', readListAudience(node, mistakes)),
  owner: (node, item, mistakes) => set(item, 'owner', readPlain(node, mistakes)),
  expires: (node, item, mistakes) => set(item, 'expires', readDate(node, mistakes)),
  examples: (node, item, mistakes) => set(item, 'examples', readExamples(node, mistakes)),
};

function set<Key extends keyof Draft>(item: Draft, key: Key, value: Draft[Key] | undefined): void {
  if (value !== undefined) item[key] = value as Draft[Key];
}

function setInstead(node: ConfigNode, item: Draft, mistakes: Mistakes): void {
  if (isEmpty(node)) return;
  if (node.kind === 'scalar' && node.value === ALLOW) item.isAllowed = true;
  else if (node.kind === 'list') item.instead = node.items.flatMap((one) => readAlternative(one, mistakes));
  else item.instead = readAlternative(node, mistakes);
}

function readAlternative(node: ConfigNode, mistakes: Mistakes): readonly Alternative[] {
  if (node.kind === 'map') return readAlternativeMap(node, mistakes);
  if (node.kind === 'list' || typeof node.value === 'boolean' || node.value === null) {
    mistakes.add('wrong-type', node, describeNode(node), ENTRY_EXPECTED);
    return [];
  }
  const word = readPlain(node, mistakes);
  return word === undefined ? [] : [Object.assign(placeOf(node), { word: tidyWord(word) })];
}

function readAlternativeMap(node: MapNode, mistakes: Mistakes): readonly Alternative[] {
  const draft: { -readonly [Key in keyof Alternative]?: Alternative[Key] | undefined } = {};
  for (const entry of node.entries) {
    const key = ALTERNATIVE_NAMES.get(entry.key);
    if (key === undefined)
      mistakes.addUnknown('unknown-key', entry, entry.key, [...ALTERNATIVE_NAMES.keys()]);
    else if (key === 'kind') draft.kind = readKind(entry.value, mistakes);
    else if (key === 'article') draft.article = readArticle(entry.value, mistakes);
    else draft[key] = readPlain(entry.value, mistakes);
  }
  const { word, ...facts } = draft;
  if (word !== undefined) return [{ ...withoutAbsent(facts), word: tidyWord(word), ...placeOf(node) }];
  mistakes.add('missing-key', node, '', 'word');
  return [];
}

function withoutAbsent(facts: object): Partial<Alternative> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

function readExamples(node: ConfigNode, mistakes: Mistakes): ListItem['examples'] {
  if (node.kind !== 'map') {
    mistakes.add('wrong-type', node, describeNode(node), MAP);
    return undefined;
  }
  const examples = { wrong: [] as readonly ListExample[], right: [] as readonly ListExample[] };
  for (const entry of node.entries) {
    const key = EXAMPLE_NAMES.get(entry.key);
    if (key === undefined) mistakes.addUnknown('unknown-key', entry, entry.key, [...EXAMPLE_NAMES.keys()]);
    else examples[key] = readSentences(entry.value, mistakes);
  }
  return examples;
}

/** `{sentence: what becomes of it}`, a list of sentences, or one. */
function readSentences(node: ConfigNode, mistakes: Mistakes): readonly ListExample[] {
  if (node.kind === 'list') return node.items.flatMap((item) => readSentences(item, mistakes));
  if (node.kind !== 'map') {
    const text = readPlain(node, mistakes);
    return text === undefined ? [] : [{ text, ...placeOf(node) }];
  }
  return node.entries.map((entry) => {
    const after = isEmpty(entry.value) ? undefined : readPlain(entry.value, mistakes);
    return { text: entry.key, ...(after === undefined ? {} : { after }), ...placeOf(entry) };
  });
}

function placeOf({ line, column, row, start, end }: Position): Position {
  return {
    line,
    column,
    ...(row === undefined ? {} : { row }),
    ...(start === undefined || end === undefined ? {} : { start, end }),
  };
}

function isEmpty(node: ConfigNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}
