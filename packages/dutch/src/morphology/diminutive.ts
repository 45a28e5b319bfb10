import { endsStressed, rimeOf, syllableCount } from './spelling.js';

/** The diminutive: `klant` → `klantje`, `auto` → `autootje`, `bal` → `balletje`, `boom` → `boompje`, `woning` → `woninkje`. */
export function diminutiveOf(noun: string): string | undefined {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (/(?:heid|isme|je)$/.test(noun)) return undefined;
  const { nucleus, coda } = rimeOf(noun);
  if (coda === '') return openDiminutive(noun, nucleus);
  const last = noun.slice(-1);
  const short = nucleus.length === 1 && endsStressed(noun) && !/[^aeiou]or$/.test(noun);
  if (noun.endsWith('ing') && syllableCount(noun) > 1) return ingDiminutive(noun);
  if (noun.endsWith('um') && syllableCount(noun) > 1) return `${noun}pje`;
  if (coda === 'ng') return `${noun}etje`;
  if (short && coda.length === 1 && 'lmnr'.includes(last)) return `${noun}${last}etje`;
  if (last === 'm') return `${noun}pje`;
  return /[lnrw]$/.test(noun) ? `${noun}tje` : `${noun}je`;
}

/** `woninkje`, `meldinkje`; but behind an unstressed syllable `verzekeringetje`, `regelingetje`, and `leerlingetje`. */
function ingDiminutive(noun: string): string {
  const unstressed =
    /(?:[bdfgklmnprstvwz](?:er|el|en|em|ig)|[^aeiou]l|eer)ing$/.test(noun) && !STRESSED_ING.test(noun);
  return unstressed ? `${noun}etje` : `${noun.slice(0, -1)}kje`;
}

const STRESSED_ING = /(?:deling|veling|lening|mening|lling|zwering)$/;

function openDiminutive(noun: string, nucleus: string): string {
  if (nucleus === 'é') return `${noun.slice(0, -1)}eetje`;
  if (nucleus === 'i') return `${noun}etje`;
  if (nucleus === 'y') return `${noun}'tje`;
  if (nucleus.length === 1 && 'aou'.includes(nucleus)) return `${noun}${nucleus}tje`;
  return `${noun}tje`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['team', 'teampje'],
  ['weg', 'weggetje'],
  ['brug', 'bruggetje'],
  ['vlag', 'vlaggetje'],
  ['blad', 'blaadje'],
  ['gat', 'gaatje'],
  ['pad', 'paadje'],
  ['schip', 'scheepje'],
  ['glas', 'glaasje'],
  ['vat', 'vaatje'],
  ['lot', 'lootje'],
  ['jongen', 'jongetje'],
]);
