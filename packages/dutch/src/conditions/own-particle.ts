import type { Condition } from '@geestdrift/engine';
import { isOwnParticle } from '../listed/particle.js';

/** The captures `verb` and `particle` are one separable verb; the argument: the particle is a preposition that the verb takes. */
export const condition: Condition = {
  test: (match, governs) => isOwnParticle(match, governs === true),
};
