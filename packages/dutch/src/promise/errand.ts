import type { Range, TokenStream } from '@geestdrift/engine';
import { isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';
import { PREPOSITIONS } from './lexicon.js';
import { wordsOf } from './words.js';

/** What is done again and again, or is so already. */
const HABITS = wordSet(`
  al altijd elke elk iedere ieder dagelijks wekelijks maandelijks jaarlijks meestal vaak soms graag alleen uitsluitend sinds jaren
  standaard vooral nooit momenteel zowel enkel continu voortdurend
`);
/** With these one thing is meant: *een monteur, de leverancier, uw dak*; a bare plural tells what a firm does. */
const DETERMINERS = wordSet('de het een er die deze hem haar hen ze dit dat iemand uw je jouw jullie');

const GOING = wordSet('ga gaan gaat zal zullen');

/** Whether a part of a letter tells of one thing that is going to be done: *wij sturen een monteur*, *ik ga met de arts overleggen*. */
export function isErrand(stream: TokenStream, part: Range, focus: Range): boolean {
  const words = wordsOf(stream, part);
  const isOne = words.some((word) => DETERMINERS.has(word)) || isChangeOfOurs(stream, words, focus);
  if (!isOne || words.some((word) => HABITS.has(word))) return false;
  const isGoing = stream.tokens.slice(focus.start, focus.end).some(({ norm }) => GOING.has(norm));
  if (!isGoing || /^(?:gesprek|overleg)$/.test(words.at(-1) ?? '')) return true;
  return words.some((word, at) => isInfinitive(word) && closesVerbs(words[at + 1]));
}

function isInfinitive(word: string): boolean {
  return word.endsWith('n') && !GOING.has(word) && isVerbForm(word);
}

/** *Ik ga met de verver praten* | *over de deur*. */
function closesVerbs(next: string | undefined): boolean {
  return next === undefined || PREPOSITIONS.has(next);
}

/** *Wij passen onze werkwijze aan.* */
function isChangeOfOurs({ tokens }: TokenStream, words: readonly string[], focus: Range): boolean {
  return (
    words.some((word) => word === 'onze' || word === 'ons') &&
    tokens
      .slice(focus.start, focus.end)
      .some(({ norm }) => /^(?:pas|verbeter|wijzig|herzie|verander)/.test(norm))
  );
}
