// How many of the forms that are generated for dictionary forms are words of the dictionary.
import { inflect, type WordKind } from '@geestdrift/dutch/inflection';
import type { Sample } from './sample.js';

export interface Miss {
  readonly lemma: string;
  readonly kind: WordKind;
  readonly feature: string;
  readonly text: string;
}

export interface Score {
  readonly lemmas: number;
  readonly forms: number;
  readonly misses: readonly Miss[];
}

export function scoreSamples(
  samples: readonly Sample[],
  words: ReadonlySet<string>,
): ReadonlyMap<WordKind, Score> {
  const kinds = ['noun', 'verb', 'adjective'] as const;
  return new Map(
    kinds.map(
      (kind) =>
        [
          kind,
          scoreKind(
            samples.filter((one) => one.kind === kind),
            words,
          ),
        ] as const,
    ),
  );
}

function scoreKind(samples: readonly Sample[], words: ReadonlySet<string>): Score {
  const made = samples.flatMap(({ lemma, kind, features }) =>
    inflect(lemma, kind)
      .filter(({ feature, particle }) => particle === undefined && features.includes(feature))
      .map(({ text, feature }): Miss => ({ lemma, kind, feature, text })),
  );
  return { lemmas: samples.length, forms: made.length, misses: made.filter(({ text }) => !words.has(text)) };
}

/** The share of forms that are words. */
export function precisionOf(scores: Iterable<Score>): number {
  const all = [...scores];
  const forms = all.reduce((sum, { forms: count }) => sum + count, 0);
  return 1 - all.reduce((sum, { misses }) => sum + misses.length, 0) / forms;
}
