import { wordSet } from '../morphology/word-list.js';
/** The first person of the writer as subject. */
export const WRITERS = wordSet("wij we ik 'k");

export const READERS = wordSet('u je jij jullie');

/** Words that only suppose what their clause says. */
export const SUPPOSING = wordSet('als indien wanneer mocht mochten tenzij mits zodra stel of zolang');

/** Words that leave room for doubt. */
export const DOUBTING = wordSet('misschien wellicht mogelijk eventueel');

export const DENYING = wordSet('niet niets niks nooit geen nimmer evenmin niemand nergens noch');

/** What the reader gets rather than does. */
export const RECEIVING = wordSet(`
  krijgen meekrijgen ontvangen horen hebben terugkrijgen verwachten rekenen vertrouwen vernemen terugvinden gekregen gehad gehoord
  verwacht vernomen terugontvangen
`);
