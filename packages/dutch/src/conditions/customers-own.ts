import type { Condition } from '@geestdrift/engine';
import { belongsToCustomers } from '../satisfaction/belonging.js';

/** *de tevredenheid van (onze) klanten*: nobody else stands between. */
export const condition: Condition = { test: (match) => belongsToCustomers(match) };
