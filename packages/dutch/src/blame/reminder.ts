import type { BlockView, Match, Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { ARTICLES } from '../lexicon/determiners.js';
import { GREETINGS } from '../lexicon/greetings.js';
import { READER_SUBJECTS, READER_WORDS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord } from '../promise/words.js';
import { isSaidByOthers } from '../quotation/attributed.js';

const PASSIVE = wordSet('is zijn werd werden was waren');
const OTHERS = wordSet(ARTICLES, 'deze die hij zij ze men wie niemand iemand anderen uw jouw hun haar');

/** *een paar keer* is nobody. */
const TIMES = wordSet('paar aantal keer');

/** What has more blocks is no letter but a text that refers to its own pages. */
const LONGEST_LETTER = 40;
/** A text of so few blocks needs no reader in it to be taken for a message. */
const SHORTEST_DOCUMENT = 8;

/** Whether *zoals (wij) al eerder aangaven* is the writer's own reminder: nobody else is its subject. */
export function isOwnReminder(match: Match): boolean {
  const { block, focus } = match;
  const { tokens } = block;
  if (isSaidByOthers(match) || !isMessage(match)) return false;
  const isPassive = tokens.slice(focus.start, focus.end + 1).some(({ norm }) => PASSIVE.has(norm));
  for (let at = focus.start + 1; at < focus.end; at++) {
    const { norm } = tokens[at] as Token;
    const before = (tokens[at - 1] as Token).norm;
    if (READER_SUBJECTS.has(norm)) {
      if (before === 'door' || (at === focus.start + 1 && !isPassive)) return false;
    } else if (TIMES.has(tokens[at + 1]?.norm ?? '')) continue;
    else if (OTHERS.has(norm) && !PREPOSITIONS.has(before)) return false;
    else if (before === 'door' && !OURS.has(norm)) return false;
  }
  return true;
}

/** A short text, or one that speaks to its reader: in the sentence, the one before it, or a salutation above. */
function isMessage({ block, focus }: Match): boolean {
  if (block.document.blockCount > LONGEST_LETTER) return false;
  if (block.document.blockCount <= SHORTEST_DOCUMENT || isBelowSalutation(block)) return true;
  const { sentence } = block.tokens[focus.start] as Token;
  return block.sentences
    .slice(Math.max(0, sentence - 1), sentence + 1)
    .some((range) => someWord(block, range, READER_WORDS));
}

function isBelowSalutation(block: BlockView): boolean {
  for (let distance = 0; distance > -LONGEST_LETTER; distance--) {
    const above = block.neighbour(distance);
    if (above === undefined) return false;
    if (GREETINGS.has(above.tokens[0]?.norm ?? '')) return true;
  }
  return false;
}

const OURS = wordSet('ons mij onze mijn');
