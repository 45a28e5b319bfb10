import { dutch } from '@geestdrift/dutch';
import { regularStems } from '@geestdrift/dutch/inflection';
import { normalizeWord, type WordKey } from '@geestdrift/engine';
import { kindsOf, type ListedForm, wordsOf } from './forms.js';
import type { ListItem } from './model.js';

/** A word of letters that its endings only lengthen can be looked up without its forms. */
const PLAIN = /^[a-zà-ÿ]{7,}$/;
/** Endings of which the stem itself changes, and what it becomes. */
const CHANGING: readonly (readonly [ending: string, others: readonly string[]])[] = [
  ['heid', ['heden']],
  ['lid', ['leden']],
  ['stad', ['steden']],
  ['schip', ['schepen']],
  ['smid', ['smeden']],
  ['man', ['lieden', 'lui']],
  ['koe', ['koeien']],
  ['um', ['a']],
  ['us', ['i']],
  ['is', ['es']],
  ['ex', ['ices']],
  ['ix', ['ices']],
  ['con', ['ca']],
  ['ma', ['mata']],
];

/**
 * By which words an entry is looked up. Making the forms of 50,000 words takes a second or more, so that words of a regular
 * kind go by their stem; `forms` is asked only where that would not do.
 */
export function keysOf(item: ListItem, forms: () => readonly ListedForm[]): readonly WordKey[] {
  const { word, kind } = item;
  const isFixed = kind === 'fixed' || (word.includes(' ') && kindsOf(item)[0] === 'fixed');
  if (isFixed) return fixedKeys(item, forms);
  const stems = PLAIN.test(word) ? stemsOf(item) : undefined;
  if (stems === undefined) return exactKeys(forms());
  const stated = [...(item.forms ?? []), ...(item.plural === undefined ? [] : [item.plural])];
  return [...stems, ...stated.map((text) => exact(wordsOf(text)))];
}

const INFINITIVE = /[eë]n$|(?:gaan|staan|slaan|doen|zien)$/;

/** What all forms begin with; undefined for a verb whose forms differ more. */
function stemsOf(item: ListItem): readonly WordKey[] | undefined {
  if (item.kind === undefined && !INFINITIVE.test(item.word)) return looseKeys(item.word);
  const kinds = kindsOf(item);
  const ofVerb = kinds.includes('verb')
    ? regularStems(item.word)?.map((text) => ({ text, loose: true }))
    : [];
  if (ofVerb === undefined) return undefined;
  return kinds.every((kind) => kind === 'verb') ? ofVerb : [...looseKeys(item.word), ...ofVerb];
}

function looseKeys(word: string): readonly WordKey[] {
  const keys = [{ text: word, loose: true }];
  for (const [ending, others] of CHANGING) {
    if (!word.endsWith(ending)) continue;
    for (const other of others) keys.push({ text: word.slice(0, -ending.length) + other, loose: true });
  }
  return keys;
}

/** A phrase without forms of its own need not be inflected to be read. */
function fixedKeys(item: ListItem, forms: () => readonly ListedForm[]): readonly WordKey[] {
  return item.forms === undefined ? [exact(wordsOf(item.word))] : exactKeys(forms());
}

function exactKeys(forms: readonly ListedForm[]): readonly WordKey[] {
  const texts = new Set(forms.map(({ words }) => rarestOf(words)));
  return [...texts].map((text) => ({ text, loose: false }));
}

function exact(words: readonly string[]): WordKey {
  return { text: rarestOf(words), loose: false };
}

/** A phrase is looked up by its rarest word; of equally rare ones by the longest. */
function rarestOf(words: readonly string[]): string {
  if (words.length === 1) return words[0] as string;
  const lettered = words.filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [rarest] = lettered.sort((a, b) => dutch.frequency(a) - dutch.frequency(b) || b.length - a.length);
  return rarest ?? normalizeWord(words.join(''));
}
