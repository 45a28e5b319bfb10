import type { Gender } from '../morphology/gender.js';

/** What a noun phrase agrees with: gender counts only in the singular. */
export interface NounFeatures {
  readonly gender: Gender;
  readonly number: 'singular' | 'plural';
}

/**
 * - `definite`: article, demonstrative, possessive: adjectives keep -e before every noun (`het hoge`, `ons hoge`)
 * - `indefinite`: *een, geen, elk, welk, zulk, zo'n, veel*: no -e before a singular het-word (`een hoog`)
 */
type DeterminerKind = 'definite' | 'indefinite';

/** How a determiner is written before a singular de-word, a singular het-word and a plural; undefined: cannot stand there. */
export interface Determiner {
  readonly kind: DeterminerKind;
  readonly de: string | undefined;
  readonly het: string | undefined;
  readonly plural: string | undefined;
}

/** The form of a determiner before a noun with these features. */
export function determinerFor(determiner: Determiner, features: NounFeatures): string | undefined {
  return features.number === 'plural' ? determiner.plural : determiner[features.gender];
}

/** The determiner that a word is; several where one form serves several (`die`, `dat`). */
export function determinerOf(norm: string, features?: NounFeatures): Determiner | undefined {
  const options = BY_FORM.get(norm);
  if (options === undefined || features === undefined) return options?.[0];
  return options.find((determiner) => determinerFor(determiner, features) === norm);
}

const DEFINITE: readonly (readonly [string, string, string])[] = [
  ['de', 'het', 'de'],
  ['deze', 'dit', 'deze'],
  ['die', 'dat', 'die'],
  ['dé', 'hét', 'dé'],
  ['onze', 'ons', 'onze'],
  ['dezelfde', 'hetzelfde', 'dezelfde'],
  ['diezelfde', 'datzelfde', 'diezelfde'],
  ['diens', 'diens', 'diens'],
  ['wiens', 'wiens', 'wiens'],
  ['wier', 'wier', 'wier'],
  ['mijn', 'mijn', 'mijn'],
  ["m'n", "m'n", "m'n"],
  ['uw', 'uw', 'uw'],
  ['je', 'je', 'je'],
  ['jouw', 'jouw', 'jouw'],
  ['jullie', 'jullie', 'jullie'],
  ['zijn', 'zijn', 'zijn'],
  ["z'n", "z'n", "z'n"],
  ['haar', 'haar', 'haar'],
  ['hun', 'hun', 'hun'],
];

const INDEFINITE: readonly (readonly [string, string, string | undefined])[] = [
  ['een', 'een', undefined],
  ['één', 'één', undefined],
  ["'n", "'n", undefined],
  ['geen', 'geen', 'geen'],
  ['welke', 'welk', 'welke'],
  ['elke', 'elk', undefined],
  ['iedere', 'ieder', undefined],
  ['zulke', 'zulk', 'zulke'],
  ["zo'n", "zo'n", undefined],
  ['wat', 'wat', 'wat'],
  ['veel', 'veel', 'veel'],
  ['weinig', 'weinig', 'weinig'],
  ['genoeg', 'genoeg', 'genoeg'],
  ['voldoende', 'voldoende', 'voldoende'],
  ['meer', 'meer', 'meer'],
  ['minder', 'minder', 'minder'],
  ['evenveel', 'evenveel', 'evenveel'],
  ['hoeveel', 'hoeveel', 'hoeveel'],
  ['zoveel', 'zoveel', 'zoveel'],
  ['menige', 'menig', undefined],
];

const BY_FORM: ReadonlyMap<string, readonly Determiner[]> = collect([
  ...DEFINITE.map(([de, het, plural]): Determiner => ({ kind: 'definite', de, het, plural })),
  ...INDEFINITE.map(([de, het, plural]): Determiner => ({ kind: 'indefinite', de, het, plural })),
  { kind: 'definite', de: 'alle', het: 'al het', plural: 'alle' },
  { kind: 'definite', de: undefined, het: undefined, plural: 'beide' },
  { kind: 'definite', de: undefined, het: undefined, plural: 'sommige' },
  { kind: 'definite', de: undefined, het: undefined, plural: 'enkele' },
  { kind: 'definite', de: undefined, het: undefined, plural: 'verscheidene' },
]);

function collect(determiners: readonly Determiner[]): ReadonlyMap<string, readonly Determiner[]> {
  const byForm = new Map<string, Determiner[]>();
  for (const determiner of determiners) {
    for (const form of new Set([determiner.de, determiner.het, determiner.plural])) {
      if (form === undefined) continue;
      byForm.set(form, [...(byForm.get(form) ?? []), determiner]);
    }
  }
  return byForm;
}
