import { adjectiveForms, comparativeOf, superlativeOf } from '../morphology/adjectives.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import {
  adjectiveEvidence,
  conjugate,
  diminutiveOf,
  genderOf,
  inflectAdjective,
  isListedNoun,
  participleWithE,
  pluralOf,
  separate,
} from '../morphology/index.js';
import { nounForms } from '../morphology/nouns.js';
import { isKnownInfinitive } from '../morphology/verb-table.js';

/** What kind of word a dictionary form is; `fixed` has no other forms. */
export type WordKind = 'noun' | 'verb' | 'adjective' | 'fixed';

/** A form of a word: which one it is, and the particle that stands apart from it (`rolt … uit`, `uit wil rollen`). */
export interface Form {
  readonly text: string;
  readonly feature: string;
  readonly particle?: string;
}

export interface Given {
  readonly article?: 'de' | 'het' | undefined;
  readonly plural?: string | undefined;
  readonly forms?: readonly string[] | undefined;
}

/** All forms of a word, the dictionary form first, each text once. */
export function inflect(lemma: string, kind: WordKind, given: Given = {}): readonly Form[] {
  const forms = [...regularForms(lemma, kind, given), ...(given.forms ?? []).map(asOther)];
  const keyOf = ({ text, particle, feature }: Form): string =>
    particle === undefined ? text : `${text} ${particle} ${feature}`;
  const seen = new Set<string>();
  return forms.filter((form) => !seen.has(keyOf(form)) && seen.add(keyOf(form)));
}

/** The kind of a word where its form shows it; undefined where a person must tell. */
export function guessKind(lemma: string, article?: 'de' | 'het'): WordKind | undefined {
  if (article !== undefined) return 'noun';
  if (lemma.includes(' ') || FUNCTION_WORDS.has(lemma)) return 'fixed';
  const isVerb = /[^aeiou][eë]n$|[eë]ën$|(?:gaan|staan|slaan|doen|zien)$/.test(lemma);
  if (isVerb && (isKnownInfinitive(lemma) || separate(lemma) !== undefined)) return 'verb';
  if (isListedNoun(lemma)) return 'noun';
  const isAdjective = adjectiveEvidence(lemma) === 'sure' || /(?:gericht|conform)$/.test(lemma);
  if (isAdjective && !lemma.endsWith('e')) return 'adjective';
  if (isVerb && /[eë]ren$/.test(lemma)) return 'verb';
  return genderOf(lemma) === undefined ? undefined : 'noun';
}

/** Another word in the form of one that it replaces: *stakeholders* → *betrokkenen*. */
export function transferForm(
  replacement: {
    readonly word: string;
    readonly plural?: string | undefined;
    readonly kind?: WordKind | undefined;
  },
  form: Form,
): string | undefined {
  const { word, plural, kind } = replacement;
  if (form.feature === 'fixed' || FIRST_FEATURES.has(form.feature)) return word;
  if (kind === undefined || kind === 'fixed') return undefined;
  return inflect(word, kind, { plural }).find(
    ({ feature, particle }) => feature === form.feature && particle === form.particle,
  )?.text;
}

const FIRST_FEATURES = new Set(['singular', 'positive', 'infinitive']);

function asOther(text: string): Form {
  return { text, feature: 'other' };
}

function regularForms(lemma: string, kind: WordKind, { plural }: Given): readonly Form[] {
  if (kind === 'noun') return nounsOf(lemma, plural);
  if (kind === 'adjective') return adjectivesOf(lemma);
  return kind === 'verb' ? verbsOf(lemma) : [{ text: lemma, feature: 'fixed' }];
}

function nounsOf(noun: string, plural = pluralOf(noun)): readonly Form[] {
  const diminutive = diminutiveOf(noun);
  const named: Form[] = [
    { text: noun, feature: 'singular' },
    { text: plural, feature: 'plural' },
  ];
  if (diminutive !== undefined) {
    named.push({ text: diminutive, feature: 'diminutive' });
    named.push({ text: `${diminutive}s`, feature: 'diminutive-plural' });
  }
  const others = nounForms(noun).map((text) => {
    return { text, feature: text.endsWith('s') && text.startsWith(noun) ? 'genitive' : 'plural' };
  });
  return [...named, ...others];
}

function adjectivesOf(base: string): readonly Form[] {
  const comparative = comparativeOf(base);
  const superlative = superlativeOf(base);
  return [
    { text: base, feature: 'positive' },
    { text: inflectAdjective(base, true), feature: 'positive-e' },
    { text: comparative, feature: 'comparative' },
    { text: `${comparative}e`, feature: 'comparative-e' },
    { text: superlative, feature: 'superlative' },
    { text: `${superlative}e`, feature: 'superlative-e' },
    { text: `${base}s`, feature: 'partitive' },
    ...adjectiveForms(base).map((text) => ({ text, feature: 'comparative-partitive' })),
  ];
}

function verbsOf(lemma: string): readonly Form[] {
  // `in kaart brengen`: what stands before the verb goes as a particle does.
  const infinitive = lemma.replace(/ (?=\S+$)/, ' |');
  const verb = conjugate(infinitive);
  const { present, past, pastParticiple, presentParticiple } = verb;
  const finite: Form[] = [
    { text: present.hij, feature: 'present-3' },
    { text: present.plural, feature: 'present-plural' },
    { text: present.jij, feature: 'present-2' },
    { text: present.ik, feature: 'present-1' },
    { text: present.jijInverted, feature: 'present-2-inverted' },
    { text: past.singular, feature: 'past-singular' },
    { text: past.plural, feature: 'past-plural' },
  ];
  const participles = [
    ...(pastParticiple === '' ? [] : withE(pastParticiple, 'participle')),
    ...withE(presentParticiple, 'present-participle'),
  ];
  const { particle } = verb;
  if (particle === undefined) return [{ text: lemma, feature: 'infinitive' }, ...finite, ...participles];
  const bare = verb.infinitive.slice(particle.length);
  return [
    { text: verb.infinitive, feature: 'infinitive' },
    { text: `${particle.trim()} te ${bare}`, feature: 'te-infinitive' },
    ...participles,
    ...finite.map((form) => ({ ...form, text: particle + form.text })),
    ...finite.map((form) => ({ ...form, particle })),
    { text: bare, feature: 'infinitive', particle },
    { text: pastParticiple.slice(particle.length), feature: 'participle', particle },
  ];
}

function withE(participle: string, feature: string): readonly Form[] {
  return [
    { text: participle, feature },
    { text: participleWithE(participle), feature: `${feature}-e` },
  ];
}
