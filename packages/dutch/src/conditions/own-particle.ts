import type { Condition } from '@geestdrift/engine';
import { isOwnParticle } from '../listed/particle.js';

/** The captures `verb` and `particle` are one separable verb. */
export const condition: Condition = { reach: 'sentence', test: isOwnParticle };
