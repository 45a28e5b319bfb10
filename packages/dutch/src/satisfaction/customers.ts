import { pluralOfCustomer } from '../lexicon/customers.js';
import { pluralOf } from '../morphology/nouns.js';
import { singularOf } from '../morphology/singular.js';

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
    const plural = pluralOfCustomer(bare);
    if (plural !== undefined) return plural;
  }
  // *huisgasten*, *kamerhuurders*, *zorgclient*
  for (let at = 2; at <= head.length - 4; at++) {
    const plural = pluralOfCustomer(head.slice(at)) ?? pluralOfCustomer(head.slice(at).replace(/s$/, ''));
    if (plural !== undefined) return head.slice(0, at) + plural;
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
