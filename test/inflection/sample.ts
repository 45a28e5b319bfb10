// Dictionary forms whose kind the dictionary's flags tell, with the forms that it knows of them.
import type { Feature, WordKind } from '@geestdrift/dutch/inflection';
import type { Hunspell } from './affixes.js';
import { isConjugated } from './conjugated.js';

export interface Sample {
  readonly lemma: string;
  readonly kind: WordKind;
  /** The features for which the dictionary has a form. */
  readonly features: readonly Feature[];
}

/** The features that each flag of the dictionary stands for. */
const FLAGS: readonly (readonly [flags: RegExp, kind: WordKind, feature: Feature])[] = [
  [/^Z[abcdefghijux]$/, 'noun', 'plural'],
  [/^Y[abcdefg]$/, 'noun', 'diminutive'],
  [/^A[almnr]$/, 'adjective', 'positive-e'],
  [/^A[boqs]$/, 'adjective', 'comparative'],
  [/^A[cpxy]$/, 'adjective', 'comparative-e'],
  [/^Ad$/, 'adjective', 'superlative'],
  [/^Ae$/, 'adjective', 'superlative-e'],
  [/^Ai$/, 'adjective', 'partitive'],
  [/^Vi$/, 'verb', 'present-participle'],
];

const VERB_FEATURES = ['present-1', 'present-3', 'past-singular', 'past-plural', 'participle'] as const;

/** All dictionary forms in lower-case letters that have a plural, degrees or a present participle. */
export function readSamples({ entries }: Hunspell): readonly Sample[] {
  const flagged = new Map<string, Set<string>>();
  for (const { word, flags } of entries) {
    if (flags.includes('Fw') || flags.includes('Cx') || !/^\p{Ll}{2}[\p{Ll}'-]*$/u.test(word)) continue;
    const known = flagged.get(word) ?? new Set();
    for (const flag of flags) known.add(flag);
    flagged.set(word, known);
  }
  return [...flagged].flatMap(([word, flags]) => samplesOf(word, flags));
}

function samplesOf(lemma: string, flags: ReadonlySet<string>): readonly Sample[] {
  return (['noun', 'verb', 'adjective'] as const).flatMap((kind) => {
    const features = FLAGS.filter(
      ([pattern, of]) => of === kind && [...flags].some((flag) => pattern.test(flag)),
    );
    if (!features.some(([, , feature]) => MAIN.has(feature))) return [];
    const flagged = features.map(([, , feature]) => feature);
    return kind === 'verb' && !/[eë]n$/.test(lemma) ? [] : [{ lemma, kind, features: flagged }];
  });
}

/** A verb's sample with the finite forms and the participle that the dictionary has of it. */
export function withVerbForms(sample: Sample, words: ReadonlySet<string>): Sample {
  if (sample.kind !== 'verb') return sample;
  const found = VERB_FEATURES.filter((feature) => isConjugated(sample.lemma, feature, words));
  return { ...sample, features: [...sample.features, ...found] };
}

/** The features that show a kind; a diminutive or a partitive alone does not. */
const MAIN: ReadonlySet<Feature> = new Set(['plural', 'positive-e', 'present-participle']);

/** As many of each kind as its share in all, by a seeded shuffle: the same in every run. */
export function pickSamples(samples: readonly Sample[], count: number, seed: number): readonly Sample[] {
  const next = random(seed);
  const keyed = samples.map((sample) => ({ sample, key: next() })).sort((a, b) => a.key - b.key);
  return keyed.slice(0, count).map(({ sample }) => sample);
}

/** Mulberry32: numbers from 0 up to 1. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  };
}
