/** Customer nouns with their plural. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    klant: 'klanten', cliënt: 'cliënten', patiënt: 'patiënten', gebruiker: 'gebruikers', gast: 'gasten',
    huurder: 'huurders', bewoner: 'bewoners', inwoner: 'inwoners', burger: 'burgers', bezoeker: 'bezoekers',
    reiziger: 'reizigers', lid: 'leden', deelnemer: 'deelnemers', afnemer: 'afnemers', koper: 'kopers',
    consument: 'consumenten', relatie: 'relaties', opdrachtgever: 'opdrachtgevers', abonnee: 'abonnees',
  }),
); // biome-ignore format: a table

/** The singulars. */
const CUSTOMER_NOUNS: readonly string[] = [...PLURALS.keys()];
const FORMS: readonly string[] = [...PLURALS].flat();

/** A customer noun without a head before it. */
export const BARE_CUSTOMER = anyOf(FORMS, '^');
const SINGULAR = anyOf(CUSTOMER_NOUNS);
const SINGULAR_OR_PLURAL = anyOf(FORMS);

/** Behind another head these are anybody: *teamlid*, *arbeidsrelatie*. */
const MEMBERS = /(?:lid|leden|relaties?)$/;
const OWN_MEMBERS = /^(?:(?:club)?(?:lid|leden)|relaties?)$/;

/** Words that end in a customer noun and are none. */
const NO_CUSTOMER = anyOf([
  'verhuurders?',
  'beklant',
  '(?:ver|^ont|^ge|^groote|^lutje)gast(?:en)?',
  // *inkoper, roodkoper, goedkoper*: a trade, a metal, a comparative.
  '(?:ver|in|op|^om|^aan|^geel|^goud|^rood|^wit|^(?:spot)?goed|^spek|^heli)kopers?',
  '(?:mail|web|vpn|ftp|ssh|chat|desktop)-?cliënt(?:en)?',
  '(?:handels|ontdekkings|^pool|noordpool|zuidpool|ruimte|tijd)reizigers?',
  '(?:verkeers|verzets)deelnemers?',
  '(?:drugs?|alcohol|cannabis|cocaïne|heroïne|doping|wiet)gebruikers?',
  // *hamburger, Limburger*
  '(?<!^|mede|staats|wereld|ere|senioren|unie|eu-|rangs|model|doorsnee|rijks|stads|dorps)burgers?',
]);

/** Whether a word names customers, one or more, alone or with a head before it: `klant`, `hotelgasten`, `eindgebruikers`. */
export function isCustomerNoun(norm: string): boolean {
  if (!SINGULAR_OR_PLURAL.test(norm)) return false;
  return MEMBERS.test(norm) ? OWN_MEMBERS.test(norm) : !NO_CUSTOMER.test(norm);
}

/** Whether a word names one customer. */
export function isSingularCustomer(norm: string): boolean {
  return SINGULAR.test(norm) && isCustomerNoun(norm);
}

/** The plural of a customer noun without a head, with its diaeresis: `client`, `cliënten` → `cliënten`. */
export function pluralOfCustomer(form: string): string | undefined {
  const spelled = form.replace(/^(cli|pati)ent/, '$1ënt');
  return PLURALS.get(spelled) ?? FORMS.find((known) => known === spelled);
}

/** One of the words at the end, the diaeresis written or not. */
function anyOf(words: readonly string[], before = ''): RegExp {
  return new RegExp(`${before}(?:${words.join('|').replaceAll('ë', '[eë]')})$`);
}
