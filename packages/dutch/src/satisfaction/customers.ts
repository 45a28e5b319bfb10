import { pluralOf } from '../morphology/nouns.js';
import { singularOf } from '../morphology/singular.js';

/** Customer nouns as they head a compound, with their plural; spellings without diaeresis keep theirs. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    klant: 'klanten', cliënt: 'cliënten', client: 'cliënten', patiënt: 'patiënten', patient: 'patiënten',
    gebruiker: 'gebruikers', gast: 'gasten', huurder: 'huurders', bewoner: 'bewoners', inwoner: 'inwoners',
    burger: 'burgers', bezoeker: 'bezoekers', reiziger: 'reizigers', lid: 'leden', leden: 'leden',
    deelnemer: 'deelnemers', afnemer: 'afnemers', koper: 'kopers', consument: 'consumenten', relatie: 'relaties',
    opdrachtgever: 'opdrachtgevers', abonnee: 'abonnees',
  }),
); // biome-ignore format: a table

/** The plural for a compound's head, its linking letters on or off: `cliënt`, `gasten`, `huurders`, `leden`. */
export function customersOf(head: string): string | undefined {
  const known = knownPlural(head);
  if (known !== undefined) return known;
  if (head.length < 3) return undefined;
  const singular = singularOf(head.endsWith('s') ? head.slice(0, -1) : head);
  return pluralOf(singular);
}

function knownPlural(head: string): string | undefined {
  for (const bare of [head, head.replace(/s$/, ''), head.replace(/en$/, ''), head.replace(/n$/, '')]) {
    const plural = PLURALS.get(bare);
    if (plural !== undefined) return plural;
  }
  for (const [noun, plural] of PLURALS) {
    for (const end of [noun, `${noun}s`, plural]) {
      const before = head.slice(0, -end.length);
      if (head.endsWith(end) && before.length > 1 && noun.length > 3) return before + plural;
    }
  }
  return undefined;
}

/** Whether a compound's head is *klant*, alone or with something before it: `klant`, `klanten`, `eindklant`. */
export function isKlant(head: string): boolean {
  return /klant(?:en)?$/.test(head);
}

/** Customer nouns that take *het* in the singular. */
export function isHetCustomer(norm: string): boolean {
  return /(?:lid|[tkp]je)$/.test(norm);
}
