import { hasAgreement } from '../document/agreement.js';
import { ofDocument } from '../document/of-document.js';

/** Somewhere the document writes down who does what by when: a date, a term, a summary, a confirmation. */
export const condition = ofDocument(hasAgreement);
