import { isAllCapitals, type Match, type TokenStream } from '@geestdrift/engine';
import { clauseOf } from '../clause/clause.js';
import { hasCapital, wordAt } from '../clause/words.js';
import { textOf } from '../edits/token-edits.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { isListedNoun, isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';

const TITLES = wordSet(`
  heer heren mevrouw mevr mw meneer mijnheer dhr mr dr drs ing ir prof familie fam collega dokter wethouder burgemeester notaris
  juf meester
`);
const PARTICLES = wordSet("van de der den ter ten het 't la le von");

/** Where places are: *in Weert*, *naar Kampen*. */
const TO_PLACES = wordSet('in te naar uit nabij rond rondom vanuit richting');

/** Whether a word with a capital is a surname or a place: *mevrouw Bakker*, *Jan de Boer*, *Anneke Visser*, *A. Kok*, *in Weert*. */
export function isPersonOrPlace({ block, focus }: Match): boolean {
  if (!hasOwnCapital(block, focus.start)) return false;
  let before = focus.start - 1;
  if (TO_PLACES.has(wordAt(block, before))) return true;
  // *de keten Target*, *naast Burger King*
  const isInside = clauseOf(block, focus.start).start < focus.start;
  const isBehindNoun = isListedNoun(wordAt(block, before)) && !hasOwnCapital(block, before);
  if (isInside && (isBehindNoun || hasOwnCapital(block, focus.end))) return true;
  while (PARTICLES.has(wordAt(block, before)) && before >= focus.start - 3) before--;
  const mark = block.tokens[before];
  if (mark?.norm === '.') {
    const title = wordAt(block, before - 1);
    return TITLES.has(title) || (title.length === 1 && hasOwnCapital(block, before - 1));
  }
  if (mark?.sentence !== block.tokens[focus.start]?.sentence) return false;
  return TITLES.has(wordAt(block, before)) || isFirstName(block, before);
}

/** A word with a capital; at the start of its clause one that is no other word. */
function isFirstName(block: TokenStream, at: number): boolean {
  const norm = wordAt(block, at);
  if (norm === '' || !hasOwnCapital(block, at)) return false;
  const opens = clauseOf(block, at).start === at;
  return !opens || !(FUNCTION_WORDS.has(norm) || isVerbForm(norm) || isListedNoun(norm));
}

/** A capital that the rest of the word does not share; an initial has no rest. */
function hasOwnCapital(block: TokenStream, at: number): boolean {
  return hasCapital(block, block.tokens[at]) && !isAllCapitals(textOf(block, at));
}
