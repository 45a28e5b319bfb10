import type { Match, Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { wordSet } from '../morphology/word-list.js';

/** What is in the writer's hands: an order, a request, a repair. */
const CASE =
  /(?:aanvraag|aanvragen|ing|atie|dossier|schrift|brief|verzoek|(?<!op|na)vraag|formulier|beroep|traject|pakket|pakketje|pakje|order|klacht|zaak|claim|retour|bezwaar|schade|ticket|subsidie|lening|hypotheek|pas|kaart|offerte|factuur|incident|project|uitkering|toeslag|visum|paspoort|rijbewijs|abonnement|contract|document|boek|polis|geld|werkzaamheden|bouw)(?:s|en)?$/;
/** Things in *-ing* and *-atie* that one has. */
const DEVICE =
  /(?:verwarming|verlichting|beveiliging|verbinding|woning|besturing|koeling|aansluiting|installatie|applicatie|ventilatie|omgeving|leiding|batterij)(?:s|en)?$/;
/** Words with which one asks people, whatever it is about. */
const PEOPLE = wordSet(
  'navragen na navraag informeren informeert informeer vragen bellen mailen contact bel mail',
);
/** *opvragen bij de balie* */
const AT_PEOPLE = /^(?:bij|telefonisch)$/;
/** How far behind *status* its owner is named. */
const NEAR = 5;

/** Whether a status is that of a case, or is asked of people: not that of a device (*de status van uw warmtepomp*). */
export function isStatusOfCase({ block: { tokens }, focus, captures }: Match): boolean {
  if (tokens.slice(focus.start, focus.end).some(({ norm }) => PEOPLE.has(norm))) return true;
  if (tokens.slice(focus.start, focus.end + 1).some(({ norm }) => AT_PEOPLE.test(norm))) return true;
  const at = (captures.get('stand')?.end ?? focus.start) - 1;
  if (tokens[at + 1]?.norm !== 'van') return true;
  const owner: Token[] = [];
  for (const token of tokens.slice(at + 2, at + 2 + NEAR)) {
    if (token.kind !== 'word' || PREPOSITIONS.has(token.norm)) break;
    owner.push(token);
  }
  return owner.some(({ norm }) => CASE.test(norm) && !DEVICE.test(norm));
}
