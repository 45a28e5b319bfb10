import { wordSet } from '../morphology/word-list.js';

/** Finite verbs with which somebody is quoted; no form that is an infinitive or a noun as well, but *vragen* and *zeggen*. */
export const SAYING: ReadonlySet<string> = wordSet(`
  zegt zei zeggen zeiden vraagt vroeg vragen vroegen antwoordt antwoordde antwoordden reageert reageerde reageerden
  roept riep riepen schrijft schreef schreven mompelt mompelde stamelt stamelde verzucht verzuchtte meldt meldde meldden
  mailt mailde appt appte verklaart verklaarde verklaarden vertelt vertelde vertelden beweert beweerde denkt dacht
`);
