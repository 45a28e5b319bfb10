import type { Mistakes } from '../errors.js';
import type { Extension, Known, Layer, Override, Settings } from '../model.js';
import type { ConfigNode, MapNode } from '../tree.js';
import { NO_SETTINGS, readReferences, SETTING_KEYS } from './settings.js';
import { describeNode, LIST, MAP, readBoolean, readTexts } from './values.js';

/** One configuration file as read: its own layer, and what it builds on. */
export interface ReadConfig {
  readonly layer: Layer;
  readonly extensions: readonly Extension[];
}

interface Draft {
  settings: Settings;
  ignore: readonly string[];
  overrides: readonly Override[];
  extensions: readonly Extension[];
}

type ReadKey = (node: ConfigNode, known: Known, mistakes: Mistakes) => Partial<Omit<Draft, 'settings'>>;

/** The keys that stand at the top only. */
const TOP_KEYS: Readonly<Record<string, ReadKey>> = {
  // The nearest file is the only one that counts, so being it already ends the search; the value needs a check, no more.
  root: (node, _, mistakes) => {
    readBoolean(node, mistakes);
    return {};
  },
  extends: (node, _, mistakes) => ({
    extensions: readReferences(node, mistakes),
  }),
  ignore: (node, _, mistakes) => ({ ignore: readTexts(node, mistakes).map(({ value }) => value) }),
  overrides: (node, known, mistakes) => ({ overrides: readOverrides(node, known, mistakes) }),
};

/** Reads the root of a configuration; mistakes are collected and what is wrong is left out. */
export function readLayer(
  root: ConfigNode | null,
  origin: string,
  known: Known,
  mistakes: Mistakes,
): ReadConfig {
  const draft: Draft = { settings: NO_SETTINGS, ignore: [], overrides: [], extensions: [] };
  if (root?.kind === 'map') {
    for (const entry of root.entries) {
      // Editors read it; it says nothing about texts.
      if (entry.key === '$schema') continue;
      const readTop = Object.hasOwn(TOP_KEYS, entry.key) ? TOP_KEYS[entry.key] : undefined;
      if (readTop !== undefined && isEmpty(entry.value)) continue;
      if (readTop !== undefined) Object.assign(draft, readTop(entry.value, known, mistakes));
      else draft.settings = readSettingKey(entry, draft.settings, known, mistakes, Object.keys(TOP_KEYS));
    }
  } else if (root !== null && !isEmpty(root)) {
    mistakes.add('wrong-type', root, describeNode(root), MAP);
  }
  const { settings, extensions, ignore, overrides } = draft;
  const source = root?.kind === 'map' ? { source: root } : {};
  return { layer: { origin, ...settings, ...source, ignore, overrides }, extensions };
}

function readSettingKey(
  entry: MapNode['entries'][number],
  settings: Settings,
  known: Known,
  mistakes: Mistakes,
  otherKeys: readonly string[],
): Settings {
  const read = Object.hasOwn(SETTING_KEYS, entry.key) ? SETTING_KEYS[entry.key] : undefined;
  if (read !== undefined && isEmpty(entry.value)) return settings;
  if (read !== undefined) return { ...settings, ...read(entry.value, known, mistakes) };
  mistakes.addUnknown('unknown-key', entry, entry.key, [...otherKeys, ...Object.keys(SETTING_KEYS)]);
  return settings;
}

function readOverrides(node: ConfigNode, known: Known, mistakes: Mistakes): readonly Override[] {
  if (node.kind !== 'list') {
    mistakes.add('wrong-type', node, describeNode(node), LIST);
    return [];
  }
  return node.items.flatMap((item) => {
    if (item.kind === 'map') return [readOverride(item, known, mistakes)];
    mistakes.add('wrong-type', item, describeNode(item), MAP);
    return [];
  });
}

function readOverride(node: MapNode, known: Known, mistakes: Mistakes): Override {
  let settings = NO_SETTINGS;
  let files: readonly string[] | undefined;
  for (const entry of node.entries) {
    if (entry.key === 'files') files = readTexts(entry.value, mistakes).map(({ value }) => value);
    else settings = readSettingKey(entry, settings, known, mistakes, ['files']);
  }
  if (files === undefined) mistakes.add('missing-key', node, '', 'files');
  return { ...settings, source: node, files: files ?? [] };
}

/** A key whose values are all commented out. */
function isEmpty(node: ConfigNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}
