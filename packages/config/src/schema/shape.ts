import type { Localized, OptionSpec } from '@geestdrift/engine';
import type { ConfigErrorCode } from '../errors.js';

/** A name that may stand somewhere, and what it means. */
export interface Choice {
  readonly name: string;
  readonly doc: Localized;
}

/** No text of a configuration or list is longer: what goes on for megabytes would keep whatever reads it busy. */
export const LONGEST_TEXT = 2000;

/** A text that is not blank, unless `mayBeEmpty`, and not longer than {@link LONGEST_TEXT}. */
export interface TextShape {
  readonly type: 'text';
  readonly mayBeEmpty?: true;
  /** Numbers count as the text of their digits. */
  readonly allowsNumber?: true;
  /** What the trimmed text must be like; flag `u`. */
  readonly pattern?: { readonly source: string; readonly expected: Localized };
  /** Names that are worth proposing; others are allowed. */
  readonly suggestions?: readonly Choice[];
  /** What starts so must be one of the suggestions. */
  readonly closedPrefix?: string;
}

/** One of a fixed set of names. */
export interface NameShape {
  readonly type: 'name';
  readonly choices: readonly Choice[];
  /** The mistake of a name that is none of them. */
  readonly unknown: ConfigErrorCode;
  readonly ignoresCase?: true;
  /** Told of what is no text; absent: a text. Given, numbers and booleans count as unknown names. */
  readonly expected?: Localized;
}

/** Keys of a map, each with its own shape. */
export interface MapShape {
  readonly type: 'map';
  readonly keys: readonly Key[];
  readonly unknown: ConfigErrorCode;
  /** Keys that start so are allowed too, each with this shape. */
  readonly others?: { readonly prefix: string; readonly shape: Shape };
}

/** Any keys, their values alike. */
interface RecordShape {
  readonly type: 'record';
  /** What a key is. */
  readonly key: Localized;
  /** What a key must be like; flag `u`. */
  readonly keyPattern?: string;
  readonly value: Shape;
}

/** What may stand in a place. Readers, JSON Schemas, completion and hover all go by it. */
export type Shape =
  | TextShape
  | NameShape
  | MapShape
  | { readonly type: 'boolean' }
  | { readonly type: 'number'; readonly minimum?: number; readonly maximum?: number }
  /** A text, or a list of texts. */
  | { readonly type: 'texts'; readonly item: TextShape }
  | { readonly type: 'list'; readonly item: Shape }
  | RecordShape
  /** A list of which the first item must stand, the others may. */
  | { readonly type: 'tuple'; readonly items: readonly Shape[] }
  /** The first that fits the kind of node that stands there, else the last. */
  | { readonly type: 'either'; readonly shapes: readonly Shape[]; readonly expected: Localized }
  /** Nothing at all. */
  | { readonly type: 'nothing' };

/** A key of a map. */
export interface Key {
  readonly name: string;
  /** The Dutch name that means the same. */
  readonly dutch?: string;
  readonly shape: Shape;
  /** What it does, as one or more sentences in Markdown. */
  readonly doc: Localized;
  /** YAML of the key with a value. */
  readonly example?: string;
  readonly required?: true;
  /** With its values commented out the key counts as absent. */
  readonly mayBeEmpty?: true;
  /** Allowed, but of no interest to who writes a file. */
  readonly hidden?: true;
}

/** All names of a key, the English one first. */
export function namesOf(key: Key): readonly string[] {
  return key.dutch === undefined || key.dutch === key.name ? [key.name] : [key.name, key.dutch];
}

export function keyNamed(shape: MapShape, name: string): Key | undefined {
  return shape.keys.find((key) => key.name === name || key.dutch === name);
}

/** The keys that a writer may be told of. */
export function publicKeys(shape: MapShape): readonly Key[] {
  return shape.keys.filter((key) => key.hidden !== true);
}

const TRUTHS: readonly Choice[] = ['true', 'false'].map((name) => ({ name, doc: { nl: '', en: '' } }));

/** The values of shapes that have names, or that they suggest. */
export function choicesOf(shapes: readonly Shape[]): readonly Choice[] {
  const flat = flatten(shapes);
  const named = flat.flatMap(namedChoices);
  const isTruth = flat.some(({ type }) => type === 'boolean') && !named.some(({ name }) => name === 'true');
  return isTruth ? [...named, ...TRUTHS] : named;
}

function namedChoices(shape: Shape): readonly Choice[] {
  if (shape.type === 'name') return shape.choices;
  if (shape.type === 'texts') return shape.item.suggestions ?? [];
  return shape.type === 'text' ? (shape.suggestions ?? []) : [];
}

/** With the alternatives of each shape in its place. */
export function flatten(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((shape) => (shape.type === 'either' ? flatten(shape.shapes) : [shape]));
}

/** The shape of a rule's option. */
export function optionShape(spec: OptionSpec): Shape {
  const { type, minimum, maximum } = spec;
  if (type === 'boolean') return { type };
  if (type === 'strings') return { type: 'texts', item: { type: 'text' } };
  if (type === 'string') return { type: 'text', mayBeEmpty: true };
  return {
    type,
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}
