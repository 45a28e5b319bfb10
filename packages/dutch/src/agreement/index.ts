export * from './agreement-edits.js';
export * from './determiner-reading.js';
export * from './determiners.js';
export * from './noun-phrase.js';
export * from './phrase-adjectives.js';
