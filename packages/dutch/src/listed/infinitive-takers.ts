import { wordSet } from '../morphology/word-list.js';

/** Finite forms of verbs beside which an infinitive stands. */
export const INFINITIVE_TAKERS = wordSet(`
  kan kunt kun kunnen kon konden moet moeten moest moesten mag mogen mocht mochten wil wilt willen wilde wilden zal zult zullen zou
  zouden gaat gaan ga ging gingen laat laten komt komen blijft blijven helpt helpen
`);
