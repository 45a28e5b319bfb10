import type { Rewriter } from '@geestdrift/engine';
import { connectOtherwise } from '../concession/reconnect.js';

/** *Ja, maar* → *Ja, en*; *Ja, maar alleen als* → *Ja, als*; *Ik begrijp het. Maar wij* → *Ik begrijp het. Wij*. */
export const rewriter: Rewriter = (match, argument) => connectOtherwise(match, argument === 'answer');
