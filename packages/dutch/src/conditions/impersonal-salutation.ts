import type { Condition } from '@geestdrift/engine';
import { isImpersonalSalutation } from '../salutation/opening.js';

/**
 * *Beste klant* opens a line and a letter. Captures: `mede` for who is greeted beside. Not in a template's fallback for
 * readers whose name is missing.
 */
export const condition: Condition = { test: isImpersonalSalutation };
