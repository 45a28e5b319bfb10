import type { Plain } from '../edit/model.js';
import type { EntryKey } from '../lists/keys.js';
import type { Alternative, ListExample, ListItem } from '../lists/model.js';
import { KIND_NAMES } from '../schema/kinds.js';
import { ALLOW } from '../schema/list-shape.js';

/** What an entry says, by the English names of keys, as a list in YAML has it. */
export type EntryFields = ReadonlyMap<EntryKey, Plain>;

/** What an entry says, in the order in which lists are written. */
export function fieldsOf(item: ListItem): EntryFields {
  const { kind, examples } = item;
  const given: readonly (readonly [EntryKey, Plain | undefined])[] = [
    ['instead', insteadOf(item)],
    ['kind', kind && KIND_NAMES[kind].nl],
    ['article', item.article],
    ['plural', tidy(item.plural)],
    ['forms', nonEmpty(item.forms)],
    ['compounds', item.compounds],
    ['joint', item.joint],
    ['except', nonEmpty(item.except)],
    ['reason', tidy(item.reason)],
    ['severity', item.severity],
    ['audience', item.audience],
    ['owner', tidy(item.owner)],
    ['expires', item.expires],
    ['examples', examples && examplesOf(examples)],
  ];
  return new Map(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])));
}

/** White space means nothing to a list. */
function tidy(text: string | undefined): string | undefined {
  return text?.replace(/\s+/g, ' ').trim();
}

function insteadOf({ isAllowed, instead }: ListItem): Plain | undefined {
  if (isAllowed) return ALLOW;
  const all = instead.map(alternativeOf);
  return all.length > 1 ? all : all[0];
}

/** The word alone, where no more is said of it. */
function alternativeOf({ word, article, plural, kind }: Alternative): Plain {
  const facts = {
    ...(article === undefined ? {} : { article }),
    ...(plural === undefined ? {} : { plural }),
    ...(kind === undefined ? {} : { kind: KIND_NAMES[kind].nl }),
  };
  return Object.keys(facts).length === 0 ? word : { word, ...facts };
}

function nonEmpty(words: readonly string[] | undefined): readonly string[] | undefined {
  return words?.length === 0 ? undefined : words;
}

function examplesOf({ wrong, right }: NonNullable<ListItem['examples']>): Plain {
  return {
    ...(wrong.length === 0 ? {} : { wrong: sentencesOf(wrong) }),
    ...(right.length === 0 ? {} : { right: sentencesOf(right) }),
  };
}

function sentencesOf(examples: readonly ListExample[]): Plain {
  if (examples.every(({ after }) => after === undefined)) return examples.map(({ text }) => text);
  return Object.fromEntries(examples.map(({ text, after }) => [text, after ?? null]));
}

/** The words among alternatives, without what else is said of them. */
export function alternativeWords(instead: Plain | undefined): readonly string[] {
  if (instead === undefined || instead === null) return [];
  const all = Array.isArray(instead) ? (instead as readonly Plain[]) : [instead];
  return all.map((one) => String(isFacts(one) ? one.word : one));
}

/** Whether an alternative says more than its word. */
export function isFacts(value: Plain): value is { readonly [key: string]: Plain } {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
