import type { Rewriter } from '@geestdrift/engine';
import { addressByName } from '../salutation/proposals.js';

/** *Beste klant* → *Beste {{ voornaam }}* in a template that has it, *Beste [naam]* elsewhere. */
export const rewriter: Rewriter = (match) => addressByName(match);
