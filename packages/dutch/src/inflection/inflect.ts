import { ADJECTIVES } from '../morphology/adjective-list.js';
import { inflectAdjective } from '../morphology/adjectives.js';
import { LONGEST_WORD } from '../morphology/spelling.js';
import { adjectiveForms } from './adjective-forms.js';
import type { Form, Given, WordKind } from './form.js';
import { nounForms } from './noun-forms.js';
import { verbForms } from './verb-forms.js';
import { splitTail } from './verb-tail.js';

/**
 * All forms of a word or phrase from its dictionary form (a verb's infinitive, a noun's singular), that form included.
 * Equal texts can stand for several features. What is `given` takes the place of, or joins, what the rules give. Words
 * need not be known; what is no word of the kind (`tafel` as a verb) comes back as it is.
 */
export function inflect(lemma: string, kind: WordKind, given: Given = {}): readonly Form[] {
  const forms = isInflectable(lemma, kind) ? formsOf(lemma, kind, given) : [asItIs(lemma)];
  const others = (given.forms ?? []).filter((text) => !forms.some((form) => form.text === text));
  return unique([...forms, ...others.map((text): Form => ({ text, feature: 'other' }))]);
}

function isInflectable(lemma: string, kind: WordKind): boolean {
  if (kind === 'fixed' || lemma.length > 2 * LONGEST_WORD) return false;
  return kind === 'verb'
    ? /[\p{L}]{2}n$/u.test(splitTail(lemma).phrase) || /^(?:.* )?sms'en$/.test(lemma)
    : /\p{L}$/u.test(lemma);
}

function asItIs(text: string): Form {
  return { text, feature: 'fixed' };
}

function formsOf(lemma: string, kind: WordKind, given: Given): readonly Form[] {
  const lower = lemma.charAt(0).toLowerCase() + lemma.slice(1);
  if (/\p{Lu}$/u.test(lower)) return abbreviationForms(lemma, kind, given);
  if (/\p{Lu}/u.test(lower)) return mixedForms(lemma, kind, given);
  const forms = lowerForms(lower, kind, given);
  return lower === lemma ? forms : forms.map((form) => ({ ...form, text: capitalized(form.text) }));
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerForms(lemma: string, kind: WordKind, given: Given): readonly Form[] {
  if (kind === 'verb') return verbForms(lemma);
  if (kind === 'noun') return lemma.includes(' ') ? nounPhraseForms(lemma, given) : nounForms(lemma, given);
  const space = lemma.lastIndexOf(' ');
  const before = lemma.slice(0, space + 1);
  return adjectiveForms(lemma.slice(space + 1)).map((form) => ({ ...form, text: before + form.text }));
}

/** `iPhone`, `iPhones`: a name with capitals inside, as far as its forms begin with it. */
function mixedForms(lemma: string, kind: WordKind, given: Given): readonly Form[] {
  const lower = lemma.toLowerCase();
  return lowerForms(lower, kind, given)
    .filter(({ text }) => text.startsWith(lower))
    .map((form) => ({ ...form, text: lemma + form.text.slice(lower.length) }));
}

/** `KPI`, `KPI's`, `KPI'tje`. */
function abbreviationForms(lemma: string, kind: WordKind, given: Given): readonly Form[] {
  if (kind !== 'noun') return [asItIs(lemma)];
  return [
    { text: lemma, feature: 'singular' },
    { text: given.plural ?? `${lemma}'s`, feature: 'plural' },
    { text: `${lemma}'tje`, feature: 'diminutive' },
    { text: `${lemma}'tjes`, feature: 'diminutive-plural' },
  ];
}

/** The numbers of a phrase; its head stands before a preposition, else last: `manier van werken`, `goede afspraak`. */
function nounPhraseForms(phrase: string, given: Given): readonly Form[] {
  const at = phrase.search(PREPOSITION);
  const end = at < 0 ? phrase.length : at;
  const start = phrase.lastIndexOf(' ', end - 1) + 1;
  const before = phrase
    .slice(0, start)
    .replace(/\S+/g, (word) => (ADJECTIVES.has(word) ? inflectAdjective(word, true) : word));
  const plurals = nounForms(phrase.slice(start, end)).filter(({ feature }) => feature === 'plural');
  return [
    { text: phrase, feature: 'singular' },
    ...(given.plural === undefined ? plurals : [{ text: given.plural, feature: 'plural' } as const]).map(
      (form) =>
        given.plural === undefined ? { ...form, text: before + form.text + phrase.slice(end) } : form,
    ),
  ];
}

const PREPOSITION = / (?:aan|bij|door|in|met|naar|om|onder|op|over|te|tegen|tot|tussen|uit|van|voor|zonder) /;

function unique(forms: readonly Form[]): readonly Form[] {
  const isSame = (one: Form, other: Form): boolean =>
    one.text === other.text && one.feature === other.feature && one.particle === other.particle;
  return forms.filter((form, at) => form.text !== '' && forms.findIndex((one) => isSame(one, form)) === at);
}
