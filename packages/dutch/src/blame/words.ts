/** A set of the words of a text. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** The first person of the writer as subject. */
export const WRITERS = words("wij we ik 'k");

export const READERS = words('u je jij jullie');

/** Words that only suppose what their clause says. */
export const SUPPOSING = words('als indien wanneer mocht mochten tenzij mits zodra stel of zolang');

/** Words that leave room for doubt. */
export const DOUBTING = words('misschien wellicht mogelijk eventueel');

export const DENYING = words('niet niets niks nooit geen nimmer evenmin niemand nergens noch');

/** What the reader gets rather than does. */
export const RECEIVING = words(`
  krijgen ontvangen horen hebben terugkrijgen verwachten rekenen vertrouwen vernemen terugvinden gekregen gehad gehoord
  verwacht vernomen terugontvangen
`);
