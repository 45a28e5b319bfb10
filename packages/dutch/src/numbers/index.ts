export * from './count-unit.js';
export * from './margin.js';
export * from './number-words.js';
export * from './time-units.js';
