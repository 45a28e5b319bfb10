import type { Condition } from '@geestdrift/engine';
import { isWriterTheCustomer } from '../satisfaction/attribute.js';

/** The writer speaks of itself as a customer: *Ik ben een tevreden klant*. */
export const condition: Condition = { test: (match) => isWriterTheCustomer(match) };
