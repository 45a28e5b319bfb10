import type { Match, Range, TokenStream } from '@geestdrift/engine';
import { READER_WORDS } from '../lexicon/pronouns.js';
import { someWord } from '../promise/words.js';
import { COMPANY, COPULAS, MEETING, OTHERS_PREPOSITIONS, OWN, POSSESSIVES } from './lexicon.js';
import { hasName } from './others.js';
import { isVerbless } from './slogan.js';

/** The best of the country: we ourselves, a slogan, or where the reader is invited to. */
export function isOwnSuperlative(match: Match, sentence: Range): boolean {
  const { block, focus, captures } = match;
  const { tokens } = block;
  const noun = captures.get('wie');
  const named = noun === undefined || COMPANY.test(tokens[noun.end - 1]?.norm ?? '');
  const before =
    tokens[focus.start - (/^(?:de|het|dé|hét)$/.test(tokens[focus.start - 1]?.norm ?? '') ? 2 : 1)];
  const preposition = focus.start > sentence.start ? (before?.norm ?? '') : '';
  const isInvited = named && someWord(block, sentence, READER_WORDS);
  if ((preposition === 'bij' || preposition === 'met') && isInvited) return true;
  const opens = focus.start - sentence.start <= 2;
  if (OTHERS_PREPOSITIONS.has(preposition) && !(opens && preposition === 'met')) return false;
  if (isOurs(block, sentence)) {
    const meets = someWord(block, sentence, MEETING, focus) && !isChosenAs(block, sentence, focus.start);
    return !meets && (named || isWePredicate(block, sentence));
  }
  return named && isVerbless(block, sentence) && !hasName(match, sentence, focus);
}

/** *Reizigers kiezen ons tot de beste*. */
function isChosenAs(stream: TokenStream, sentence: Range, start: number): boolean {
  const { tokens } = stream;
  const at = /^(?:de|het)$/.test(tokens[start - 1]?.norm ?? '') ? start - 2 : start - 1;
  return tokens[at]?.norm === 'tot' && !someWord(stream, sentence, WE);
}

/** *wij, ons, onze*; *mijn* only before a company. */
function isOurs({ tokens }: TokenStream, { start, end }: Range): boolean {
  return tokens
    .slice(start, end)
    .some(({ norm }, at) =>
      norm === 'mijn'
        ? COMPANY.test(tokens[start + at + 1]?.norm ?? '')
        : OWN.has(norm) &&
          !/^(?:ik|mij|me)$/.test(norm) &&
          !BESIDE.has(tokens[start + at - 1]?.norm ?? '') &&
          !(POSSESSIVES.has(norm) && AROUND.test(tokens[start + at + 1]?.norm ?? '')),
    );
}

/** *Ons dorp*: where we live. */
const AROUND = /^(?:dorp|stad|wijk|buurt|straat|regio|streek|provincie|land|omgeving|eiland)$/;

/** Who is next to us is not us. */
const BESIDE: ReadonlySet<string> = new Set([
  'naast',
  'tegenover',
  'achter',
  'boven',
  'onder',
  'vlakbij',
  'dichtbij',
]);

function isWePredicate(stream: TokenStream, sentence: Range): boolean {
  return someWord(stream, sentence, WE) && someWord(stream, sentence, COPULAS);
}

const WE: ReadonlySet<string> = new Set(['wij', 'we']);
