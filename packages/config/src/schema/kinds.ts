import type { WordKind } from '@geestdrift/dutch/inflection';
import type { Localized } from '@geestdrift/engine';

/** The kinds of words, with their names in lists. */
export const KIND_NAMES: Readonly<Record<WordKind, Localized>> = {
  verb: { nl: 'werkwoord', en: 'verb' },
  noun: { nl: 'zelfstandig naamwoord', en: 'noun' },
  adjective: { nl: 'bijvoeglijk naamwoord', en: 'adjective' },
  fixed: { nl: 'vast', en: 'fixed' },
};
