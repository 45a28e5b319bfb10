import type { BlockKind } from '@geestdrift/engine';
import { hasLetter } from '../../prose/trim.js';
import type { ElementInfo } from './elements.js';
import type { Attribute } from './scan-tags.js';

export interface AttributeBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

const PROSE: ReadonlySet<string> = new Set(['alt', 'title', 'aria-label', 'placeholder']);
const DESCRIPTIONS: ReadonlySet<string> = new Set([
  'description',
  'og:description',
  'og:title',
  'twitter:description',
  'twitter:title',
]);
const BUTTONS: ReadonlySet<string> = new Set(['submit', 'button', 'reset']);

/** The values among an element's attributes that are prose. */
export function findAttributeBlocks(
  text: string,
  info: ElementInfo,
  attributes: readonly Attribute[],
): AttributeBlock[] {
  if (info.name === 'link' || info.name === 'style' || info.name === 'script') return [];
  const blocks: AttributeBlock[] = [];
  for (const { name, start, end } of attributes) {
    const kind = kindOf(text, info.name, name, attributes);
    if (kind !== undefined && hasLetter(text.slice(start, end))) blocks.push({ kind, start, end });
  }
  return blocks;
}

function kindOf(
  text: string,
  element: string,
  attribute: string,
  all: readonly Attribute[],
): BlockKind | undefined {
  if (PROSE.has(attribute)) return 'attribute';
  if (element === 'meta' && attribute === 'content') {
    return DESCRIPTIONS.has(attributeValue(text, all, 'name') ?? attributeValue(text, all, 'property') ?? '')
      ? 'attribute'
      : undefined;
  }
  if (element === 'input' && attribute === 'value') {
    return BUTTONS.has(attributeValue(text, all, 'type') ?? '') ? 'button' : undefined;
  }
  return undefined;
}

/** The value of an attribute, trimmed and in lower case. */
export function attributeValue(
  text: string,
  attributes: readonly Attribute[],
  name: string,
): string | undefined {
  const found = attributes.find((attribute) => attribute.name === name);
  return found === undefined ? undefined : text.slice(found.start, found.end).trim().toLowerCase();
}
