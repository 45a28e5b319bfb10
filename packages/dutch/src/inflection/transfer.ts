import { type Article, type Feature, type Form, isFiniteFeature, type WordKind } from './form.js';
import { guessKind } from './guess-kind.js';
import { inflect } from './inflect.js';

/** What stands instead of a word. */
export interface Replacement {
  readonly word: string;
  readonly article?: Article | undefined;
  readonly plural?: string | undefined;
  readonly kind?: WordKind | undefined;
}

/** Where a separable verb's finite form is to stand: in a main clause it comes apart (`voert … in`), else it is joined. */
export type ClauseOrder = 'apart' | 'joined';

/**
 * The replacement in the form of what it replaces, as one text: (`invoeren`, *uitgerold*) → `ingevoerd`. Undefined
 * where it has no such form, and where its particle has to stand apart: `transferParts` has that.
 */
export function transferForm(replacement: Replacement, form: Form): string | undefined {
  const parts = transferParts(replacement, form);
  return parts?.particle === undefined ? parts?.text : undefined;
}

/**
 * The replacement in the form of what it replaces. Its `particle` stands where the old one stood: (`invoeren`, *rolt*
 * with *uit*) → `voert` with `in`; (`gebruiken`, the same) → `gebruikt`, and the old particle goes. A form that was
 * joined stays so (*uitrolt* → `invoert`). Where a simple verb's finite form is replaced by a separable verb, `order`
 * says which it is, by default `apart` (*gebruikt* → `zet` with `in`). A diminutive that the replacement lacks becomes
 * the plain number. Undefined where the replacement has no such form.
 */
export function transferParts(
  replacement: Replacement,
  form: Form,
  order: ClauseOrder = orderOf(form),
): Form | undefined {
  const kind = replacement.kind ?? kindFor(replacement, form.feature);
  const forms = inflect(replacement.word, kind, replacement);
  if (kind === 'fixed') return BASE_FEATURES.has(form.feature) ? forms[0] : undefined;
  const found = forms.filter(({ feature }) => feature === form.feature);
  const fitting = found.find(({ particle }) => (particle !== undefined) === (order === 'apart'));
  return fitting ?? found[0] ?? plainer(forms, form.feature);
}

function orderOf({ feature, particle, joined }: Form): ClauseOrder {
  if (particle !== undefined) return 'apart';
  return joined !== true && isFiniteFeature(feature) ? 'apart' : 'joined';
}

/** The kind of what is replaced, unless the replacement is clearly of another kind. */
function kindFor({ word, article }: Replacement, feature: Feature): WordKind {
  const kind = kindOfFeature(feature);
  if (kind === 'fixed') return kind;
  if (kind === 'verb' && !word.endsWith('n')) return 'fixed';
  const guessed = word.includes(' ') ? undefined : guessKind(word, article);
  return guessed === undefined || guessed === kind ? kind : 'fixed';
}

function kindOfFeature(feature: Feature): WordKind {
  if (/^(?:singular|plural|diminutive|genitive)/.test(feature)) return 'noun';
  if (/^(?:positive|comparative|superlative|partitive)/.test(feature)) return 'adjective';
  return feature === 'fixed' || feature === 'other' ? 'fixed' : 'verb';
}

/** Forms in which a word without other forms can stand. */
const BASE_FEATURES: ReadonlySet<Feature> = new Set(['fixed', 'other', 'singular', 'infinitive', 'positive']);

function plainer(forms: readonly Form[], feature: Feature): Form | undefined {
  const plain = PLAINER.get(feature);
  return plain === undefined ? undefined : forms.find((one) => one.feature === plain);
}

const PLAINER: ReadonlyMap<Feature, Feature> = new Map([
  ['diminutive', 'singular'],
  ['diminutive-plural', 'plural'],
]);
