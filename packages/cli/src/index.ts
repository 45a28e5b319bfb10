export { type Engine, type LoadEngine, loadDutchEngine } from './engine.js';
export type { Io, Sink } from './io.js';
export { main } from './main.js';
export { run } from './run.js';
