import type { Localized } from '@geestdrift/engine';
import type { Mistakes } from '../errors.js';
import { describeNode, LIST, MAP, readBoolean, readText, readTexts, TEXT } from '../read/values.js';
import type { ConfigNode, MapNode, ScalarNode } from '../tree.js';
import {
  keyNamed,
  type MapShape,
  type NameShape,
  namesOf,
  type RecordShape,
  type Shape,
  type TextShape,
} from './shape.js';

const NOTHING: Localized = { nl: 'niets', en: 'nothing' };

/** Tells all that does not fit the shape. */
export function checkShape(node: ConfigNode, shape: Shape, mistakes: Mistakes): void {
  switch (shape.type) {
    case 'text':
      checkText(node, shape, mistakes);
      return;
    case 'name':
      checkName(node, shape, mistakes);
      return;
    case 'boolean':
      readBoolean(node, mistakes);
      return;
    case 'texts':
      if (node.kind === 'list') for (const item of node.items) checkText(item, shape.item, mistakes);
      else if (node.kind === 'scalar') checkText(node, shape.item, mistakes);
      else readTexts(node, mistakes);
      return;
    case 'list':
      if (node.kind === 'list') for (const item of node.items) checkShape(item, shape.item, mistakes);
      else mistakes.add('wrong-type', node, describeNode(node), LIST);
      return;
    case 'map':
      checkMap(node, shape, mistakes);
      return;
    case 'record':
      checkRecord(node, shape, mistakes);
      return;
    case 'either': {
      const fitting = shape.shapes.find((one) => canBe(node, one));
      if (fitting === undefined) mistakes.add('wrong-type', node, describeNode(node), shape.expected);
      else checkShape(node, fitting, mistakes);
      return;
    }
    default:
      if (!canBe(node, shape)) mistakes.add('wrong-type', node, describeNode(node), NOTHING);
  }
}

/** Whether a node is of the kind that a shape asks for. */
function canBe(node: ConfigNode, shape: Shape): boolean {
  switch (shape.type) {
    case 'map':
    case 'record':
      return node.kind === 'map';
    case 'list':
    case 'tuple':
      return node.kind === 'list';
    case 'texts':
      return node.kind === 'list' || canBe(node, shape.item);
    case 'either':
      return shape.shapes.some((one) => canBe(node, one));
    case 'nothing':
      return isEmpty(node);
    case 'text':
      return (
        isText(node) ||
        (shape.allowsNumber === true && node.kind === 'scalar' && typeof node.value === 'number')
      );
    case 'name':
      return isText(node);
    default:
      return node.kind === 'scalar' && typeof node.value === shape.type;
  }
}

function checkText(node: ConfigNode, shape: TextShape, mistakes: Mistakes): void {
  if (shape.allowsNumber === true && node.kind === 'scalar' && typeof node.value === 'number') return;
  const text = readText(node, mistakes)?.trim();
  const { pattern } = shape;
  if (text === undefined || pattern === undefined || new RegExp(`^(?:${pattern.source})$`, 'u').test(text))
    return;
  mistakes.add('wrong-value', node, text, pattern.expected);
}

function checkName(
  node: ConfigNode,
  { choices, unknown, ignoresCase, expected }: NameShape,
  mistakes: Mistakes,
): void {
  if (!isText(node)) {
    mistakes.add('wrong-type', node, describeNode(node), expected ?? TEXT);
    return;
  }
  const name = ignoresCase === true ? node.value.trim().toLowerCase() : node.value;
  const names = choices.map((choice) => choice.name);
  if (!names.includes(name)) mistakes.addUnknown(unknown, node, name, names);
}

function checkMap(node: ConfigNode, shape: MapShape, mistakes: Mistakes): void {
  if (node.kind !== 'map') {
    mistakes.add('wrong-type', node, describeNode(node), MAP);
    return;
  }
  for (const entry of node.entries) {
    const key = keyNamed(shape, entry.key);
    if (key === undefined) mistakes.addUnknown(shape.unknown, entry, entry.key, shape.keys.flatMap(namesOf));
    else if (key.mayBeEmpty !== true || !isEmpty(entry.value)) checkShape(entry.value, key.shape, mistakes);
  }
  for (const key of shape.keys) {
    if (key.required === true && !hasKey(node, namesOf(key))) mistakes.add('missing-key', node, '', key.name);
  }
}

function hasKey(node: MapNode, names: readonly string[]): boolean {
  return node.entries.some(({ key }) => names.includes(key));
}

function checkRecord(node: ConfigNode, shape: RecordShape, mistakes: Mistakes): void {
  if (node.kind !== 'map') {
    mistakes.add('wrong-type', node, describeNode(node), MAP);
    return;
  }
  const pattern = new RegExp(`^(?:${shape.keyPattern ?? '.*'})$`, 'su');
  for (const entry of node.entries) {
    if (!pattern.test(entry.key)) mistakes.add('wrong-value', entry, entry.key, shape.key);
    checkShape(entry.value, shape.value, mistakes);
  }
}

function isEmpty(node: ConfigNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

function isText(node: ConfigNode): node is ScalarNode & { readonly value: string } {
  return node.kind === 'scalar' && typeof node.value === 'string' && node.value.trim() !== '';
}
