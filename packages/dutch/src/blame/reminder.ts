import type { Match, Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { isSaidByOthers } from '../quotation/attributed.js';
import { READERS, words } from './words.js';

const PASSIVE = words('is zijn werd werden was waren');
const OTHERS = words('hij zij ze men wie niemand iemand anderen uw jouw hun haar');
const ARTICLES = words('de het een deze die');

/** What has more blocks is no letter but a text that refers to its own pages. */
const LONGEST_LETTER = 40;

/** Whether *zoals (wij) al eerder aangaven* is the writer's own reminder: nobody else is its subject. */
export function isOwnReminder(match: Match): boolean {
  const { block, focus } = match;
  const { tokens } = block;
  if (isSaidByOthers(match) || block.document.blockCount > LONGEST_LETTER) return false;
  const isPassive = tokens.slice(focus.start, focus.end + 1).some(({ norm }) => PASSIVE.has(norm));
  for (let at = focus.start + 1; at < focus.end; at++) {
    const { norm } = tokens[at] as Token;
    const before = (tokens[at - 1] as Token).norm;
    if (READERS.has(norm)) {
      if (before === 'door' || (at === focus.start + 1 && !isPassive)) return false;
    } else if ((OTHERS.has(norm) || ARTICLES.has(norm)) && !PREPOSITIONS.has(before)) return false;
    else if (before === 'door' && !OURS.has(norm)) return false;
  }
  return true;
}

const OURS = words('ons mij onze mijn');
