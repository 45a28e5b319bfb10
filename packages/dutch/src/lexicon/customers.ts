/** Customer nouns, singular and plural, alone or with a head before them: `klant`, `hotelgasten`, `eindgebruikers`. */
const CUSTOMER =
  /(?:klant|cli[eë]nt|pati[eë]nt|(?<!ver)gast|huurder|bewoner|inwoner|burger|bezoeker|reiziger|deelnemer|afnemer|(?<!ver|in|op)koper|consument|opdrachtgever|abonnee|gebruiker)(?:en|s)?$|^(?:relaties?|lid|leden|clublid|clubleden)$/;

export function isCustomerNoun(norm: string): boolean {
  return CUSTOMER.test(norm);
}
