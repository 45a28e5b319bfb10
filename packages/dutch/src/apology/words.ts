import { wordSet } from '../morphology/word-list.js';
/** Words that apologise. */
export const APOLOGIES = wordSet(`
  sorry pardon excuses excuus verontschuldiging verontschuldigingen verontschuldigen verontschuldig spijt spijten speet excuseren excuseer betreuren
  betreur betreurt verontschuldigt kwalijk
`);

/** Before the noun these give the apology to another, or deny it. */
export const OTHERS_OWN = wordSet('zijn haar hun uw jouw jullie diens geen elke zonder');

/** Imperatives that tell a reader or a colleague to apologise. */
export const COMMANDS = wordSet(`
  bied maak zeg stuur vraag schrijf geef plaats zet gebruik begin verwacht accepteer aanvaard eis open lees noem vermijd
`);

/** Plurals and infinitives with which somebody apologises, asks for it or gets it. */
export const DOING = wordSet(`
  bieden aanbieden maken zeggen vragen eisen verwachten krijgen ontvangen sturen aangeboden gemaakt geaccepteerd aanvaard
  gekregen gezegd boden maakten vroegen accepteren aanvaarden
`);

/** The same in the third person. */
export const REPORTED = wordSet(`
  biedt bood maakt maakte zegt zei vraagt vroeg eist eiste verwacht verwachtte krijgt kreeg ontvangt ontving stuurt stuurde
  accepteert accepteerde aanvaardt aanvaardde wil wilde moet helpt werkt klinkt mompelt mompelde
`);
