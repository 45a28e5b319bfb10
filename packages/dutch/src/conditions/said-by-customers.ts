import type { Condition } from '@geestdrift/engine';
import { isSaidByCustomers } from '../satisfaction/said-by-customers.js';

/** *Klanten geven aan dat ze tevreden zijn*: the pronoun can only mean the customers. */
export const condition: Condition = { test: (match) => isSaidByCustomers(match) };
