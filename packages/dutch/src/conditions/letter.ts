import { isLetter } from '../document/letter.js';
import { ofDocument } from '../document/of-document.js';

/** The document reads like a letter, mail or chat, not like a page, manual or report. */
export const condition = ofDocument(isLetter);
