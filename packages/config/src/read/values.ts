import type { Audience, Localized } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import { AUDIENCE_NAMES } from '../schema/choices.js';
import { LONGEST_TEXT } from '../schema/shape.js';
import type { ConfigNode, Position, ScalarNode } from '../tree.js';

export const TEXT: Localized = { nl: 'een tekst', en: 'a text' };
const TEXTS: Localized = { nl: 'een tekst of een lijst van teksten', en: 'a text or a list of texts' };
export const MAP: Localized = { nl: 'een blok met sleutels en waarden', en: 'keys with values' };
export const LIST: Localized = { nl: 'een lijst', en: 'a list' };

/** What stands there, in words: `een lijst`, `het getal 3`. */
export function describeNode(node: ConfigNode): Localized {
  if (node.kind === 'list') return LIST;
  if (node.kind === 'map') return MAP;
  if (node.value === null) return { nl: 'niets', en: 'nothing' };
  if (typeof node.value === 'number')
    return { nl: `het getal ${node.value}`, en: `the number ${node.value}` };
  return typeof node.value === 'string'
    ? { nl: `de tekst ‘${node.value}’`, en: `the text ‘${node.value}’` }
    : { nl: String(node.value), en: String(node.value) };
}

/** A text that is not empty. */
export function readText(node: ConfigNode, mistakes: Mistakes): string | undefined {
  if (isText(node)) return isSensible(node, node.value, mistakes) ? node.value : undefined;
  mistakes.add('wrong-type', node, describeNode(node), TEXT);
  return undefined;
}

/** A list of texts; a single text counts as a list of one. */
export function readTexts(
  node: ConfigNode,
  mistakes: Mistakes,
): readonly (ScalarNode & { readonly value: string })[] {
  if (isText(node)) return isSensible(node, node.value, mistakes) ? [node] : [];
  if (node.kind !== 'list') {
    mistakes.add('wrong-type', node, describeNode(node), TEXTS);
    return [];
  }
  return node.items.filter((item) => {
    if (isText(item)) return isSensible(item, item.value, mistakes);
    mistakes.add('wrong-type', item, describeNode(item), TEXT);
    return false;
  }) as (ScalarNode & { readonly value: string })[];
}

/** Whether a text is one that a person may have written. */
export function isSensible(at: Position, text: string, mistakes: Mistakes): boolean {
  if (text.length <= LONGEST_TEXT) return true;
  const expected = { nl: `hoogstens ${LONGEST_TEXT} tekens`, en: `at most ${LONGEST_TEXT} characters` };
  mistakes.add('wrong-value', at, text.slice(0, 60), expected);
  return false;
}

export function readBoolean(node: ConfigNode, mistakes: Mistakes): boolean | undefined {
  if (node.kind === 'scalar' && typeof node.value === 'boolean') return node.value;
  mistakes.add('wrong-type', node, describeNode(node), 'true, false');
  return undefined;
}

export function readAudience(node: ConfigNode, mistakes: Mistakes): Audience | undefined {
  const text = readText(node, mistakes);
  if (text === undefined) return undefined;
  const audience = AUDIENCE_NAMES.find((name) => name === text);
  if (audience === undefined) mistakes.addUnknown('unknown-audience', node, text, AUDIENCE_NAMES);
  return audience;
}

function isText(node: ConfigNode): node is ScalarNode & { readonly value: string } {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '';
}
