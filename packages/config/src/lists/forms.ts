import { dutch } from '@geestdrift/dutch';
import { type Form, guessKind, headOfPhrase, inflect, type WordKind } from '@geestdrift/dutch/inflection';
import { normalizeWord, tokenize, type WordForm } from '@geestdrift/engine';
import type { ListItem } from './model.js';

/** A form of a listed word, with what it is. */
export interface ListedForm extends WordForm {
  readonly inflected: Form;
  readonly kind: WordKind;
}

/** What is looked up of a word: its text, and what a list states of it. */
export type Inflectable = Pick<ListItem, 'word' | 'kind' | 'article' | 'plural' | 'forms'> &
  Partial<Pick<ListItem, 'instead'>>;

const LETTERS = /^[\p{L}'’-]+$/u;

/** The kinds that a word is taken for: the one that is stated or clear, else what its alternative is, or more: a verb and noun in -en, a noun and adjective otherwise. */
export function kindsOf({ word, kind, article, instead }: Inflectable): readonly WordKind[] {
  const known = kind ?? guessKind(word.toLowerCase(), article);
  if (known !== undefined) return [known];
  if (!LETTERS.test(word)) return ['fixed'];
  const [best] = instead ?? [];
  const guessed = best && (best.kind ?? guessKind(best.word, best.article));
  if (/[eë]n$/i.test(word) && guessed !== 'noun') return guessed === 'verb' ? ['verb'] : ['verb', 'noun'];
  return guessed === 'adjective' ? ['adjective', 'noun'] : ['noun', 'adjective'];
}

/** All forms, each once; the dictionary form first. */
export function formsOf(item: Inflectable): readonly ListedForm[] {
  const kinds = kindsOf(item);
  const forms = kinds.flatMap((kind) => regularForms(item, kind, kinds.length > 1 && kind !== kinds[0]));
  const known = new Map<string, ListedForm>();
  for (const form of forms) {
    const { words, apart } = form;
    const key = `${words.join(' ')}|${apart?.words.join(' ') ?? ''}|${apart?.side ?? ''}`;
    if (!known.has(key)) known.set(key, form);
  }
  return [...known.values()];
}

/** Of a word whose kind nobody knows, degrees of comparison are left out: they would be words of their own. */
const SURE_DEGREES = new Set(['positive', 'positive-e', 'other']);

function regularForms({ word, article, plural, forms }: Inflectable, kind: WordKind, isGuess: boolean) {
  const isWhole = kind === 'verb' || kind === 'fixed' || headOfPhrase(word) !== undefined;
  const { head, last } = isWhole ? { head: '', last: word } : splitPhrase(word);
  const given = { article, plural: plural?.slice(head.length) };
  // Rules of spelling know small letters; a token's normal form has no others.
  const inflected = inflect(last.toLowerCase(), kind, given);
  const own = inflected
    .filter(({ text, feature }) => feature !== 'te-infinitive' || !text.startsWith('te '))
    .filter(({ feature }) => !isGuess || kind !== 'adjective' || SURE_DEGREES.has(feature))
    .map((form) => ({ ...form, text: head + form.text }));
  const others = (forms ?? []).map((text): Form => ({ text, feature: 'other' }));
  return [...own, ...abbreviated(word, kind), ...others].map((form) => toListedForm(form, kind));
}

/** A phrase is inflected in its last word. */
function splitPhrase(word: string): { head: string; last: string } {
  const at = word.lastIndexOf(' ') + 1;
  return { head: word.slice(0, at), last: word.slice(at) };
}

/** *KPI's*, *CRM'en*, *sms'je*: what is spelt out takes an apostrophe. */
function abbreviated(word: string, kind: WordKind): readonly Form[] {
  if (kind === 'fixed' || kind === 'verb' || !/^(?:\p{Lu}[\p{Lu}\d]+|[b-df-hj-np-tv-xz]{2,5})$/u.test(word))
    return [];
  return [
    { text: `${word}'s`, feature: 'plural' },
    { text: `${word}'en`, feature: 'plural' },
    ...["'tje", "'je"].flatMap((ending): Form[] => [
      { text: `${word}${ending}`, feature: 'diminutive' },
      { text: `${word}${ending}s`, feature: 'diminutive-plural' },
    ]),
  ];
}

/** Finite forms have their particle behind them; infinitives and participles before them. */
const BEFORE = /infinitive|participle/;

function toListedForm(inflected: Form, kind: WordKind): ListedForm {
  const words = wordsOf(inflected.text);
  const { particle, feature } = inflected;
  if (particle === undefined) return { words, inflected, kind };
  const side = BEFORE.test(feature) ? 'before' : 'behind';
  return { words, inflected, kind, apart: { words: wordsOf(particle), side } };
}

const PLAIN = /^[\p{L}](?:[\p{L}'’-]*[\p{L}])?$/u;

/** The normal forms of the tokens of a word or phrase. */
export function wordsOf(text: string): readonly string[] {
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return [normalizeWord(trimmed)];
  const norms = tokenize(trimmed, dutch.abbreviations).tokens.map(({ norm }) => norm);
  while (norms.length > 1 && norms.at(-1) === '.') norms.pop();
  return norms;
}
