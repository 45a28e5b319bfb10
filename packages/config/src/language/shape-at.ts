import { isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import { keyOf, pairsOf } from '../edit/source.js';
import { isPackageFile } from '../find.js';
import { configShape } from '../schema/config-shape.js';
import { LIST_SHAPE, WORDS_SHAPE } from '../schema/list-shape.js';
import { flatten, type Key, keyNamed, type MapShape, namesOf, type Shape } from '../schema/shape.js';
import type { FileKind, LanguageKnown } from './model.js';

/** A node on the way from the root to an offset, with the shapes that may stand there. */
export interface Place {
  readonly shapes: readonly Shape[];
  readonly node: Node | null;
  /** The key whose value the node is, or of which the offset lies in the name. */
  readonly key?: { readonly name: string; readonly node: Node; readonly spec: Key | undefined };
  /** Whether the offset lies in the key rather than in the value. */
  readonly isKey: boolean;
  /** The map around the key, and the shapes of that map. */
  readonly map?: { readonly node: YAMLMap; readonly shapes: readonly Shape[] };
}

/** The innermost place that holds an offset; undefined where none does. */
export function placeAt(root: Node | null, shape: Shape, offset: number): Place | undefined {
  return descend({ shapes: flatten([shape]), node: root, isKey: false }, offset);
}

function descend(place: Place, offset: number): Place | undefined {
  const { node, shapes } = place;
  if (isMap(node)) {
    for (const pair of pairsOf(node)) {
      const name = keyOf(pair);
      const map = { node, shapes };
      if (holds(pair.key, offset)) {
        const key = { name, node: pair.key, spec: specOf(shapes, name) };
        return { shapes: shapesUnder(shapes, name), node: pair.value, isKey: true, key, map };
      }
      if (pair.value === null || !holds(pair.value, offset)) continue;
      const key = { name, node: pair.key, spec: specOf(shapes, name) };
      return descend({ shapes: shapesUnder(shapes, name), node: pair.value, isKey: false, key, map }, offset);
    }
    return undefined;
  }
  if (isSeq(node)) {
    for (const [at, item] of (node.items as (Node | null)[]).entries()) {
      if (item === null || !holds(item, offset)) continue;
      const { key: _, map: __, ...above } = place;
      return descend({ ...above, shapes: shapesAtIndex(shapes, at), node: item }, offset);
    }
    return undefined;
  }
  return isScalar(node) && holds(node, offset) ? place : undefined;
}

function holds(node: Node, offset: number): boolean {
  const [start, end] = node.range ?? [0, -1];
  return offset >= start && offset <= end;
}

function specOf(shapes: readonly Shape[], name: string): Key | undefined {
  for (const shape of shapes) {
    const key = shape.type === 'map' ? keyNamed(shape, name) : undefined;
    if (key !== undefined) return key;
  }
  return undefined;
}

/** The shapes of a key's value. */
function shapesUnder(shapes: readonly Shape[], name: string): readonly Shape[] {
  return flatten(
    shapes.flatMap((shape) => {
      if (shape.type === 'record') return [shape.value];
      if (shape.type !== 'map') return [];
      const key = keyNamed(shape, name);
      if (key !== undefined) return [key.shape];
      return shape.others !== undefined && name.startsWith(shape.others.prefix) ? [shape.others.shape] : [];
    }),
  );
}

function shapesAtIndex(shapes: readonly Shape[], index: number): readonly Shape[] {
  return flatten(
    shapes.flatMap((shape) => {
      if (shape.type === 'texts' || shape.type === 'list') return [shape.item];
      return shape.type === 'tuple' ? (shape.items[index] ?? []) : [];
    }),
  );
}

/** What the root of a file may be; `ignored`: a key that is being typed. */
export function rootShape(kind: FileKind, known: LanguageKnown, root: Node | null, ignored?: string): Shape {
  if (kind === 'list') return isFlatList(root, ignored) ? WORDS_SHAPE : LIST_SHAPE;
  const shape = configShape(known);
  if (known.path === undefined || !isPackageFile(known.path)) return shape;
  const doc = { nl: 'De configuratie van Geestdrift.', en: 'The configuration of Geestdrift.' };
  return { type: 'map', unknown: 'unknown-key', keys: [{ name: 'geestdrift', shape, doc }] };
}

/** Words of their own at the top, and none below `words`. */
function isFlatList(root: Node | null, ignored: string | undefined): boolean {
  if (!isMap(root)) return false;
  const pairs = pairsOf(root).filter((pair) => keyOf(pair) !== ignored);
  const words = LIST_SHAPE.keys.find(({ name }) => name === 'words') as Key;
  if (pairs.some((pair) => namesOf(words).includes(keyOf(pair)) && isMap(pair.value))) return false;
  return pairs.some((pair) => keyNamed(LIST_SHAPE as MapShape, keyOf(pair)) === undefined);
}
