export * from './agreement-edits.js';
export * from './determiners.js';
export { keepCase } from '@geestdrift/engine';
export * from './noun-phrase.js';
