import { lazy } from '../lazy.js';
import { joinCompound } from '../morphology/compounds.js';
import { participleWithE } from '../morphology/conjugate.js';
import type { Conjugation } from '../morphology/conjugation.js';
import { SECOND_FORMS } from '../morphology/irregular-present.js';
import { type Feature, type Form, isFiniteFeature } from './form.js';
import { ODD_VERBS } from './odd-verbs.js';
import { conjugateAny } from './verb-conjugation.js';
import { verbParts } from './verb-parts.js';
import { splitTail } from './verb-tail.js';

/**
 * The forms of a verb or verb phrase (`in kaart brengen`). Of a separable one, the finite forms stand both apart from
 * their particle (`rolt` with `uit`) and joined to it (`uitrolt`, as in subordinate clauses). A preposition that a phrase governs
 * (`zorg dragen voor`) stands behind all.
 */
export function verbForms(given: string): readonly Form[] {
  const { phrase, tail } = splitTail(given);
  const forms = formsWithoutTail(phrase);
  return tail === '' ? forms : forms.flatMap((form) => withTail(form, tail));
}

/** *dragen* … *zorg voor*, *zorg gedragen voor*; *kampt* … *met*. */
function withTail(form: Form, tail: string): readonly Form[] {
  const isFiniteForm = isFiniteFeature(form.feature);
  if (form.particle !== undefined && !isFiniteForm) return [];
  if (!isFiniteForm || form.joined === true) return [{ ...form, text: `${form.text} ${tail}` }];
  const particle = form.particle === undefined ? tail : `${form.particle} ${tail}`;
  return [{ ...form, particle, governs: true }];
}

function formsWithoutTail(phrase: string): readonly Form[] {
  const space = phrase.lastIndexOf(' ');
  const fixed = phrase.slice(0, space + 1);
  const infinitive = phrase.slice(space + 1);
  const verb = conjugateAny(infinitive);
  const particle = (fixed + (verb.particle ?? '')).trim();
  const joined = (form: string): string => fixed + joinCompound(verb.particle ?? '', form);
  const finite = finiteForms(verb, infinitive);
  const whole: readonly Form[] = [
    ...finite
      .filter(({ feature }) => !MAIN_CLAUSE.has(feature))
      .map((form): Form => ({ ...form, text: joined(form.text), joined: true })),
    ...participleForms(verb).map((form): Form => ({ ...form, text: fixed + form.text })),
  ];
  const plain = plainInfinitive(verb, infinitive);
  const infinitives: readonly Form[] = [
    { text: fixed + verb.infinitive, feature: 'infinitive' },
    { text: particle === '' ? `te ${plain}` : `${particle} te ${plain}`, feature: 'te-infinitive' },
  ];
  if (particle === '') return [...infinitives, ...finite, ...participleForms(verb)];
  return [...infinitives, ...apart(verb, plain, finite).map((form) => ({ ...form, particle })), ...whole];
}

/** Forms that no subordinate clause has. */
const MAIN_CLAUSE: ReadonlySet<Feature> = new Set(['present-2-inverted', 'imperative']);

/** The infinitive without its particle. */
function plainInfinitive({ particle, infinitive }: Conjugation, given: string): string {
  return particle === undefined ? infinitive : verbParts(given).verb;
}

function apart(verb: Conjugation, plain: string, finite: readonly Form[]): readonly Form[] {
  const participle = verb.pastParticiple.slice(verb.particle?.length ?? 0).replace(/^-/, '');
  return [
    ...finite,
    { text: plain, feature: 'infinitive' },
    ...(participle === '' ? [] : [{ text: participle, feature: 'participle' } as const]),
  ];
}

/** Of equal texts the likeliest reading comes first. */
function finiteForms({ present, past, particle }: Conjugation, infinitive: string): readonly Form[] {
  const base = particle === undefined ? infinitive : verbParts(infinitive).verb;
  const second = (SECOND_FORMS.get(base) ?? []).map(
    ({ form, slot }): Form => ({ text: form, feature: SECOND_FEATURES[slot] }),
  );
  return [
    { text: present.hij, feature: 'present-3' },
    { text: present.plural, feature: 'present-plural' },
    { text: present.ik, feature: 'present-1' },
    { text: present.jij, feature: 'present-2' },
    { text: present.jijInverted, feature: 'present-2-inverted' },
    { text: past.singular, feature: 'past-singular' },
    { text: past.plural, feature: 'past-plural' },
    { text: base === 'zijn' ? 'wees' : present.ik, feature: 'imperative' },
    ...second,
  ];
}

const SECOND_FEATURES = {
  ik: 'present-1',
  jij: 'present-2',
  jijInverted: 'present-2-inverted',
  hij: 'present-3',
  plural: 'present-plural',
  past: 'past-singular',
  pastPlural: 'past-plural',
  other: 'other',
} as const satisfies Record<string, Feature>;

function participleForms({ pastParticiple, presentParticiple }: Conjugation): readonly Form[] {
  const past: readonly Form[] =
    pastParticiple === ''
      ? []
      : [
          { text: pastParticiple, feature: 'participle' },
          { text: inflectedParticiple(pastParticiple), feature: 'participle-e' },
        ];
  return [
    ...past,
    { text: presentParticiple, feature: 'present-participle' },
    { text: `${presentParticiple}e`, feature: 'present-participle-e' },
  ];
}

/** Loans keep their spelling before -e: `geüpgradede` from `geüpgraded`. */
function inflectedParticiple(participle: string): string {
  return oddParticiples().has(participle) && !participle.endsWith('en')
    ? `${participle}e`
    : participleWithE(participle);
}

const oddParticiples = lazy(() => new Set([...ODD_VERBS().values()].map(([, , participle]) => participle)));
