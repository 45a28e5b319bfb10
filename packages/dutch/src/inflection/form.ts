/** What kind of word a dictionary form is; `fixed` has no other forms. */
export type WordKind = 'noun' | 'verb' | 'adjective' | 'fixed';

/**
 * Which form of its word a text is. Numbers are grammatical persons; `present-2-inverted` stands before *jij* (`rol
 * jij`). `…-e` are inflected forms; `partitive` is the adjective in *iets moois*. `other` is a form that was given.
 */
export type Feature =
  | 'singular'
  | 'plural'
  | 'diminutive'
  | 'diminutive-plural'
  | 'genitive'
  | 'positive'
  | 'positive-e'
  | 'partitive'
  | 'comparative'
  | 'comparative-e'
  | 'comparative-partitive'
  | 'superlative'
  | 'superlative-e'
  | 'infinitive'
  | 'te-infinitive'
  | 'present-1'
  | 'present-2'
  | 'present-2-inverted'
  | 'present-3'
  | 'present-plural'
  | 'past-singular'
  | 'past-plural'
  | 'imperative'
  | 'participle'
  | 'participle-e'
  | 'present-participle'
  | 'present-participle-e'
  | 'fixed'
  | 'other';

/** Whether a form is finite, the imperative among them. */
export function isFiniteFeature(feature: Feature): boolean {
  return FINITE.test(feature);
}
const FINITE = /^(?:present-[123p](?!articiple)|past|imperative)/;

/** A form of a word. */
export interface Form {
  readonly text: string;
  readonly feature: Feature;
  /**
   * The particle of a separable verb, where it stands apart: behind a finite form with anything between (`rolt … uit`),
   * before an infinitive or participle in a group of verbs (`uit wil rollen`, `uit is gerold`).
   */
  readonly particle?: string;
  /** A separable verb's finite form with its particle joined to it (`uitrolt`): the order of a subordinate clause. */
  readonly joined?: true;
  /** The particle is, or ends in, a preposition that the verb governs (`kampt … met`). */
  readonly governs?: true;
}

export type Article = 'de' | 'het';

/** What a writer states of a word beside its dictionary form. */
export interface Given {
  readonly article?: Article | undefined;
  /** The plural, instead of the one that the rules give. */
  readonly plural?: string | undefined;
  /** More forms, beside the regular ones. */
  readonly forms?: readonly string[] | undefined;
}
