const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that tell why, or what for. */
export const REASONS: ReadonlySet<string> = set(`
  omdat zodat want doordat waardoor daarom daardoor hierdoor aangezien opdat teneinde zodoende vandaar vanwege wegens namelijk immers
  reden redenen doel doelen doelstelling probleem problemen behoefte behoeften behoeftes aanleiding oorzaak noodzaak noodzakelijk
  nut anders waarmee waarom waarvoor i.v.m ivm knelpunt knelpunten belang omwille
`);

/** Reasons in two words: *in verband met, nodig voor, ten behoeve van, dan kan hij, last van*. */
export const REASON_PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['verband', set('met')],
  ['nodig', set('om voor bij')],
  ['behoeve', set('van')],
  ['last', set('van')],
  ['dan', set('kan kunnen hoeft hoeven ziet zien weet weten heeft hebben')],
  ['gevolg', set('van')],
  ['erom', set('dat')],
]);

/** Heads of columns and labels of lines in which a reason stands. */
export const REASON_LABELS: ReadonlySet<string> = set(`
  reden redenen doel doelen waarom waarvoor probleem achtergrond aanleiding behoefte behoeften oorzaak noodzaak motivatie motivering
  toelichting context belang vraag-achter-de-vraag onderbouwing nut
`);

/** Verbs and nouns that take *om … te* as what is asked for. */
export const ASKING_FOR =
  /^(?:vraag|vraagt|vragen|vroeg|vroegen|gevraagd|verzoek|verzoekt|verzoeken|verzocht|verzochten|wens|wenst|wensen|wenste|wensten|eis|eist|eisen|eiste|geëist|klantwens|klantverzoek|klantvraag)$/;

/** Customers, by whatever name. */
export const CUSTOMER_NOUN =
  /^(?:klant|klanten|cliënt|cliënten|client|clienten|patiënt|patiënten|gebruiker|gebruikers|gast|gasten|huurder|huurders|bewoner|bewoners|inwoner|inwoners|burger|burgers|bezoeker|bezoekers|reiziger|reizigers|lid|leden|deelnemer|deelnemers|afnemer|afnemers|koper|kopers|consument|consumenten|relatie|relaties|opdrachtgever|opdrachtgevers|abonnee|abonnees)$/;
