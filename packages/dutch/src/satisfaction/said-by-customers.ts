import type { Match, Token } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { indexWhere } from '../promise/words.js';
import { ADVERBS, SAYING } from './lexicon.js';

const OPENERS = wordSet('dat of hoe zodat opdat waardoor totdat');

/** *Klanten geven aan dat ze tevreden zijn*: the pronoun can only mean the customers. */
export function isSaidByCustomers(match: Match): boolean {
  const holder = match.captures.get('houder')?.start;
  const pronoun = match.captures.get('klant')?.start;
  if (holder === undefined || pronoun === undefined) return false;
  const { tokens } = match.block;
  const isPlural = /(?:en|s)$/.test(tokens[holder]?.norm ?? '');
  if (isPlural === (tokens[pronoun]?.norm === 'hij')) return false;
  const between = { start: holder + 1, end: pronoun };
  const opener = indexWhere(match.block, between, ({ norm }) => OPENERS.has(norm));
  return tokens.slice(holder + 1, opener).every((token, index, all) => isPassable(token, all[index - 1]));
}

function isPassable({ norm, kind }: Token, before: Token | undefined): boolean {
  if (kind !== 'word') return norm === ',';
  if (PREPOSITIONS.has(norm)) return norm === 'aan';
  return (
    (ADVERBS.has(norm) || SAYING.has(norm) || isVerbForm(norm) || /^(?:ons|we|wij|ik|je|u)$/.test(norm)) &&
    before?.norm !== 'aan'
  );
}
