import { MODALS } from '../lexicon/auxiliaries.js';
import { wordSet } from '../morphology/word-list.js';

/** Finite forms of verbs beside which an infinitive stands. */
export const INFINITIVE_TAKERS = wordSet(
  MODALS,
  'gaat gaan ga ging gingen laat laten komt komen blijft blijven helpt helpen',
);
