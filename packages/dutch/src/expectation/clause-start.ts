import type { Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { GOVERNING_VERBS } from '../lexicon/auxiliaries.js';
import { SUBORDINATORS } from '../lexicon/conjunctions.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { ADVERBS } from '../satisfaction/lexicon.js';

const OPENERS: ReadonlySet<string> = wordSet('of hoe wat waarom wie welke waar om hoeverre waarin');
/** Behind these a verb may stand second: *Hoe voldoen wij …?*, *Zoals altijd voldoet …*. */
const ASKING: ReadonlySet<string> = wordSet('hoe wat waarom wanneer waarmee waardoor waar zoals welke');
const RELATIVES: ReadonlySet<string> = wordSet('die dat waarmee waarop waarvan waarin waarvoor wat');
const NO_ANTECEDENTS: ReadonlySet<string> = wordSet('en maar want in op aan van met voor door of bij na');
export const NOMINATIVES: ReadonlySet<string> = wordSet(
  'wij we ik u je jij jullie hij zij ze het men deze dit dat',
);

/** Where the clause of a verb begins: at a conjunction, a question word, or *die* and *dat* behind a noun. */
export function verbClauseStart(stream: TokenStream, verb: number): number {
  const { tokens } = stream;
  const clause = clauseOf(stream, verb);
  for (let at = verb - 1; at > clause.start; at--) {
    const { norm } = tokens[at] as Token;
    if (OPENERS.has(norm) && !(norm === 'of' && joinsNouns(tokens, at)) && !isParticle(tokens, at, verb))
      return at;
    if ((norm === 'die' || norm === 'dat') && isRelative(tokens, at, verb)) return at;
    if (norm === 'die' && sharesRelative(tokens, clause.start, at, verb)) return at;
    if (norm === 'dat' && isSaid(tokens, at, verb)) return at;
  }
  return clause.start;
}

/** *waar te maken*, *waar kunnen maken*: part of the verb. */
function isParticle(tokens: readonly Token[], at: number, verb: number): boolean {
  if (tokens[at]?.norm !== 'waar' || !/^(?:maak|maken|gemaakt)/.test(tokens[verb]?.norm ?? '')) return false;
  return tokens.slice(at + 1, verb).every(({ norm }) => norm === 'te' || GOVERNING_VERBS.has(norm));
}

/** *wensen of verwachtingen*. */
function joinsNouns(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.norm ?? '';
  return !(NOMINATIVES.has(next) || /^(?:de|onze|uw|ons|er|alles|aan|een)$/.test(next));
}

/** *een product dat (altijd) voldoet*; not *in die week voldoet*. */
function isRelative(tokens: readonly Token[], at: number, verb: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || NO_ANTECEDENTS.has(before.norm)) return false;
  return tokens
    .slice(at + 1, verb)
    .every(
      ({ norm }) =>
        ADVERBS.has(norm) || GOVERNING_VERBS.has(norm) || norm === 'te' || /(?:ig|lijk|loos)$/.test(norm),
    );
}

/** *mensen die luisteren en voldoen*: no verb stands before *die* that the second could go with. */
function sharesRelative(tokens: readonly Token[], start: number, at: number, verb: number): boolean {
  if (tokens[verb - 1]?.norm !== 'en' || NO_ANTECEDENTS.has(tokens[at - 1]?.norm ?? '') || at === start)
    return false;
  const [first, second] = [tokens[verb - 2], tokens[verb]];
  if (first === undefined || !isVerbForm(first.norm) || differInNumber(first, second)) return false;
  return !tokens.slice(start, at).some(({ norm }) => isVerbForm(norm) || GOVERNING_VERBS.has(norm));
}

/** *Wij willen dat alles voldoet*: behind a verb *dat* opens a clause. */
function isSaid(tokens: readonly Token[], at: number, verb: number): boolean {
  const before = tokens[at - 1];
  if (before?.kind !== 'word' || !isVerbForm(before.norm)) return false;
  return !tokens.slice(at, verb).some(({ norm }) => norm === 'en' || norm === 'of');
}

/** Whether a clause is subordinate, its first verb given: *dat wij voldoen*; not *Dat voldoet*, *Hoe voldoen wij*. */
export function isSubordinate(stream: TokenStream, start: number, firstVerb: number): boolean {
  const { tokens } = stream;
  const norm = tokens[start]?.norm ?? '';
  if (!SUBORDINATORS.has(norm) && !OPENERS.has(norm)) return false;
  const next = tokens[start + 1]?.norm ?? '';
  const isFirst = start === sentenceOf(stream, start).start;
  if (isFirst && (norm === 'dat' || norm === 'die')) return NOMINATIVES.has(next) && firstVerb > start + 1;
  if (isFirst && ASKING.has(norm) && !hasSubjectBefore(tokens, start, firstVerb)) return false;
  if (firstVerb === start + 1 && NOMINATIVES.has(tokens[firstVerb + 1]?.norm ?? '')) return false;
  return !hasOtherVerb(tokens, start, firstVerb);
}

function hasSubjectBefore(tokens: readonly Token[], start: number, verb: number): boolean {
  return tokens
    .slice(start + 1, verb)
    .some(({ norm }) => NOMINATIVES.has(norm) || /^(?:de|onze|ons|een|alle|alles)$/.test(norm));
}

/** *(wij weten) wat u verwacht en | voldoen*: the second verb has the main clause's subject. */
function differInNumber(first: Token | undefined, second: Token | undefined): boolean {
  if (first === undefined || second === undefined || !isVerbForm(first.norm)) return false;
  return first.norm.endsWith('n') !== second.norm.endsWith('n');
}

/** *die u bij ons koopt | voldoen*: the clause has had its verb. */
function hasOtherVerb(tokens: readonly Token[], start: number, firstVerb: number): boolean {
  const before = tokens[firstVerb - 1];
  if (before === undefined || firstVerb - 1 <= start + 1 || !RELATIVES.has(tokens[start]?.norm ?? ''))
    return false;
  if (before.norm === 'en') return differInNumber(tokens[firstVerb - 2], tokens[firstVerb]);
  // *dat ons werk voldoet*: a noun.
  if (DETERMINERS.has(tokens[firstVerb - 2]?.norm ?? '')) return false;
  return isVerbForm(before.norm) && !GOVERNING_VERBS.has(before.norm) && !ADVERBS.has(before.norm);
}
