import type { Condition } from '@geestdrift/engine';
import { hasAgreement } from '../document/agreement.js';

/** Somewhere the document writes down who does what by when: a date, a term, a summary, a confirmation. */
export const condition: Condition = {
  reach: 'document',
  ofDocument: hasAgreement,
  test: ({ block }) => hasAgreement(block.document),
};
