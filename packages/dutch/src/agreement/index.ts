export * from './agreement-edits.js';
export * from './determiners.js';
export { keepCase } from '@geestdrift/engine';
export * from './determiner-reading.js';
export * from './noun-phrase.js';
export * from './phrase-adjectives.js';
