import { wordSet } from '../morphology/word-list.js';

/** Words that open a subordinate clause. */
export const SUBORDINATORS = wordSet(`
  dat omdat als indien wanneer zodat doordat opdat terwijl hoewel ofschoon zodra zolang nadat voordat
  totdat tenzij mits waardoor waarbij waarmee waarin waarvoor waarvan waarop waaraan waarna waaruit
  waarover die toen sinds aangezien alsof zoals teneinde
`);

/** Words that always begin a new main clause. */
export const CLAUSE_COORDINATORS: ReadonlySet<string> = new Set(['maar', 'want', 'doch']);

/** Words that join clauses or mere words. */
export const COORDINATORS: ReadonlySet<string> = new Set(['en', 'of', 'dus']);
