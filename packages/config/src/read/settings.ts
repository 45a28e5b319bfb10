import { ENCODINGS } from '../encodings.js';
import type { Mistakes } from '../errors.js';
import type { Extension, FormatChoice, Known, Settings } from '../model.js';
import { CUSTOMER_NOUN } from '../schema/config-shape.js';
import type { ConfigNode } from '../tree.js';
import { readRules } from './rules.js';
import { describeNode, isSensible, MAP, readAudience, readText, readTexts } from './values.js';

type ReadSetting = (node: ConfigNode, known: Known, mistakes: Mistakes) => Partial<Settings>;

/** The keys that may stand at the top and in an override, each with what it adds to the settings. */
export const SETTING_KEYS: Readonly<Record<string, ReadSetting>> = {
  audience: (node, _, mistakes) => {
    const audience = readAudience(node, mistakes);
    return audience === undefined ? {} : { audience };
  },
  klantwoorden: (node, _, mistakes) => ({ customerNouns: readCustomerNouns(node, mistakes) }),
  rules: (node, known, mistakes) => ({ rules: readRules(node, known.rules, mistakes) }),
  encoding: (node, _, mistakes) => {
    const encoding = readName(node, 'unknown-encoding', ENCODINGS, mistakes);
    return encoding === undefined ? {} : { encoding };
  },
  formats: (node, known, mistakes) => ({ formats: readFormats(node, known.formats, mistakes) }),
  lists: (node, _, mistakes) => ({ lists: readReferences(node, mistakes) }),
};

export const NO_SETTINGS: Settings = { rules: {}, customerNouns: [], formats: [] };

/** Words for a customer: a text or a list of texts, each one word. */
export function readCustomerNouns(node: ConfigNode, mistakes: Mistakes): readonly string[] {
  const { source, expected } = CUSTOMER_NOUN.pattern;
  const pattern = new RegExp(`^${source}$`, 'u');
  return readTexts(node, mistakes)
    .filter((item) => {
      const isWord = pattern.test(item.value.trim());
      if (!isWord) mistakes.add('wrong-value', item, item.value, expected);
      return isWord;
    })
    .map((item) => item.value.trim().normalize('NFC'));
}

/** Files or packages by name, with where they are named. */
export function readReferences(node: ConfigNode, mistakes: Mistakes): readonly Extension[] {
  return readTexts(node, mistakes).map(({ kind: _, value, ...at }) => ({ ...at, name: value.trim() }));
}

function readFormats(
  node: ConfigNode,
  names: readonly string[],
  mistakes: Mistakes,
): readonly FormatChoice[] {
  if (node.kind !== 'map') {
    mistakes.add('wrong-type', node, describeNode(node), MAP);
    return [];
  }
  return node.entries.flatMap((entry) => {
    const isGlob = isSensible(entry, entry.key, mistakes);
    const format = isGlob ? readName(entry.value, 'unknown-format', names, mistakes) : undefined;
    return format === undefined ? [] : [{ files: entry.key, format }];
  });
}

function readName(
  node: ConfigNode,
  code: 'unknown-encoding' | 'unknown-format',
  names: readonly string[],
  mistakes: Mistakes,
): string | undefined {
  const text = readText(node, mistakes)?.toLowerCase();
  if (text === undefined || names.includes(text)) return text;
  mistakes.addUnknown(code, node, text, names);
  return undefined;
}
