import { wordSet } from '../morphology/word-list.js';
/** Words that tell why, or what for. */
export const REASONS: ReadonlySet<string> = wordSet(`
  omdat zodat want doordat waardoor daarom daardoor hierdoor aangezien opdat teneinde zodoende vandaar vanwege wegens namelijk immers
  reden redenen doel doelen doelstelling probleem problemen behoefte behoeften behoeftes aanleiding oorzaak noodzaak noodzakelijk
  nut anders waarmee waarom waarvoor i.v.m ivm knelpunt knelpunten belang omwille
`);

/** Reasons in two words: *in verband met, nodig voor, voor als, ten behoeve van, dan kan hij, last van*. */
export const REASON_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['verband', wordSet('met')],
  ['nodig', wordSet('om voor bij')],
  ['behoeve', wordSet('van')],
  ['last', wordSet('van')],
  ['voor', wordSet('als')],
  ['dan', wordSet('kan kunnen hoeft hoeven ziet zien weet weten heeft hebben')],
  ['gevolg', wordSet('van')],
  ['erom', wordSet('dat')],
]);

/** Heads of columns and labels of lines in which a reason stands. */
export const REASON_LABELS: ReadonlySet<string> = wordSet(`
  reden redenen doel doelen waarom waarvoor probleem achtergrond aanleiding behoefte behoeften oorzaak noodzaak motivatie motivering
  toelichting context belang vraag-achter-de-vraag onderbouwing nut
`);

/** Verbs and nouns that take *om … te* as what is asked for. */
export const ASKING_FOR =
  /^(?:vraag|vraagt|vragen|vroeg|vroegen|gevraagd|verzoek|verzoekt|verzoeken|verzocht|verzochten|wens|wenst|wensen|wenste|wensten|eis|eist|eisen|eiste|geëist|klantwens|klantverzoek|klantvraag)$/;

/** Customers, by whatever name. */
export { BARE_CUSTOMER as CUSTOMER_NOUN } from '../lexicon/customers.js';
