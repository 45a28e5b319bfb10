/**
 * Rough occurrences a million words of running Dutch, for choosing a pattern's rarest word. Orders of magnitude are
 * enough: a word that is not here counts as rare.
 */
const GROUPS: readonly (readonly [number, string])[] = [
  [30000, 'de van het een en in is dat op te'],
  [8000, 'zijn voor met die niet aan er om ook als dan maar bij of wij we ik u je uit nog naar heeft worden wordt kan door over'],
  [3000, 'zo uw jij jullie ons onze mijn hun hij ze zij deze dit wat wel geen meer moet hebben was waren had al tot zou hoe waar'],
  [1000, 'kunt kunnen moeten zal zullen gaat gaan gaan alle elke alles zonder tussen onder na binnen veel weer toch omdat want dus'],
  [700, 'altijd nooit direct vandaag morgen uur dag dagen week weken maand jaar eerste twee drie vier vijf goed graag zelf staan staat'],
  [500, 'klant klanten gebruiker gebruikers ja nee hier komt doen doet maken maakt krijgt ontvangt heb hebt bent blijft krijgen'],
  [200, 'begrijpen begrijp weten weet klopt gelijk contact vragen helpen leveren geleverd mogelijk snel'],
];

const FREQUENCIES: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(([count, words]) => words.split(' ').map((word) => [word, count] as const)),
);

export function frequency(word: string): number {
  return FREQUENCIES.get(word) ?? 0;
}
