import { LOAN_VERBS } from './loan-verbs.js';
import { STRONG_VERBS_A_L } from './strong-verbs-a-l.js';
import { STRONG_VERBS_M_Z } from './strong-verbs-m-z.js';
import { REGULAR_VERBS, UNSTRESSED_ER } from './verb-list.js';
import { prefixOf } from './verb-prefix.js';
import { wordSet } from './word-list.js';

/** What the table knows of a strong or irregular verb. */
export interface StrongVerb {
  readonly infinitive: string;
  readonly past: string;
  readonly pastPlural: string;
  readonly participle: string;
}

/** Verbs with a strong verb's letters behind a prefix that are regular all the same. */
const REGULAR_AFTER_ALL = wordSet('herbergen belagen bejagen onderscheppen ontmoeten verstijven');

/** Separable verbs whose base is strong in another sense: `opscheppen` is not `scheppen` (to create). */
export const REGULAR_WITH_PARTICLE = wordSet('opscheppen afscheppen uitscheppen afschrikken');

export const STRONG_VERBS: ReadonlyMap<string, StrongVerb> = new Map(
  (STRONG_VERBS_A_L + STRONG_VERBS_M_Z)
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [infinitive = '', past = '', pastPlural = '', participle = ''] = line.split(' ');
      return [infinitive, { infinitive, past, pastPlural, participle: participle === '-' ? '' : participle }];
    }),
);

/** The strong verb that an infinitive is, by itself or behind a prefix: `begrijpen` from `grijpen`. */
export function strongVerb(infinitive: string): StrongVerb | undefined {
  const own = STRONG_VERBS.get(infinitive);
  if (own || REGULAR_AFTER_ALL.has(infinitive) || !endsAsStrong(infinitive)) return own;
  const prefix = prefixOf(infinitive);
  if (prefix === '') return undefined;
  const base = strongVerb(infinitive.slice(prefix.length));
  if (base === undefined) return undefined;
  return {
    infinitive,
    past: prefix + base.past,
    pastPlural: prefix + base.pastPlural,
    participle:
      prefix + (prefixOf(base.infinitive) === '' ? base.participle.replace(/^ge/, '') : base.participle),
  };
}

/** No strong verb is shorter than this ending, or it is one itself. */
const ENDING = 5;
const STRONG_ENDINGS: ReadonlySet<string> = new Set(
  [...STRONG_VERBS.keys()].map((verb) => verb.slice(-ENDING)),
);

/** A quick no for most verbs that no list has. */
function endsAsStrong(infinitive: string): boolean {
  for (let length = ENDING; length > 1; length--) {
    if (STRONG_ENDINGS.has(infinitive.slice(-length))) return true;
  }
  return false;
}

/** Whether an infinitive without particle is in one of the lists. */
export function isKnownInfinitive(infinitive: string): boolean {
  if (REGULAR_VERBS.has(infinitive) || LOAN_VERBS.has(infinitive) || strongVerb(infinitive)) return true;
  return infinitive.endsWith('eren') && UNSTRESSED_ER.has(infinitive.slice(0, -2));
}
