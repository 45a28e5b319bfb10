import type { Condition } from '@geestdrift/engine';
import { isBusinessPartner } from '../claim/business-partner.js';

/** *Uw partner in …* is the company, not the reader's spouse. */
export const condition: Condition = { test: isBusinessPartner };
