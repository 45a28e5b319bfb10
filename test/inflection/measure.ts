// One measurement of the inflection: seeded samples of the dictionary, and the tables of known words.
import type { WordKind } from '@geestdrift/dutch/inflection';
import { loadDictionary } from './dictionary.js';
import { checkKnown } from './known.js';
import { pickSamples, readSamples, withVerbForms } from './sample.js';
import { type Score, scoreSamples } from './score.js';

/** The shares that must be right. */
export const BOUNDS = { dictionary: 0.98, known: 0.97 } as const;

export interface Measurement {
  /** Dictionary forms that samples are drawn from. */
  readonly available: number;
  readonly scores: ReadonlyMap<WordKind, Score>;
  readonly known: ReturnType<typeof checkKnown>;
}

export function measure(samples: number, seed: number): Measurement {
  const dictionary = loadDictionary();
  const all = readSamples(dictionary);
  const picked = pickSamples(all, samples, seed).map((sample) => withVerbForms(sample, dictionary.words));
  return { available: all.length, scores: scoreSamples(picked, dictionary.words), known: checkKnown() };
}
