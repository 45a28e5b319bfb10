import { start } from './start.js';

declare const self: Parameters<typeof start>[0];

start(self);
