import type { Condition } from '@geestdrift/engine';
import { isCustomersSatisfaction } from '../satisfaction/party.js';

/** In *naar tevredenheid* no one else than the customer can be meant, and nobody asks for it or denies it. */
export const condition: Condition = { test: (match) => isCustomersSatisfaction(match) };
