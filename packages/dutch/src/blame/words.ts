import { wordSet } from '../morphology/word-list.js';

/** Words that only suppose what their clause says. */
export const SUPPOSING = wordSet('als indien wanneer mocht mochten tenzij mits zodra stel of zolang');

/** Words that leave room for doubt. */
export const DOUBTING = wordSet('misschien wellicht mogelijk eventueel');

/** What the reader gets rather than does. */
export const RECEIVING = wordSet(`
  krijgen meekrijgen ontvangen horen hebben terugkrijgen verwachten rekenen vertrouwen vernemen terugvinden gekregen gehad gehoord
  verwacht vernomen terugontvangen
`);
