import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf } from '../clause/clause.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { isPluralForm } from '../morphology/singular.js';
import { wordSet } from '../morphology/word-list.js';
import { type CustomerPhrase, clauseStart, customerPhraseAt } from './customer-phrase.js';
import { isAttributeDenied } from './denial.js';
import { readFronted } from './fronted.js';
import { isAdverbialOnly } from './gaps.js';
import { ADVERBS } from './lexicon.js';

/** Whether *tevreden* is an attribute of the customer noun, and nothing denies it. */
export function isSatisfiedAttribute(match: Match): boolean {
  const { block } = match;
  const customer = match.captures.get('klant')?.start;
  const satisfied = match.captures.get('tevreden')?.start;
  if (customer === undefined || satisfied === undefined) return false;
  const { tokens } = block;
  if (!isAttributeChain(block, satisfied + 1, customer) || isAttributeDenied(tokens, satisfied)) return false;
  return readFronted(block, customer, satisfied) === undefined;
}

/** Adjectives, joined or not, stand between; or one other noun in the plural with *en*: *tevreden medewerkers en klanten*. */
function isAttributeChain({ tokens }: TokenStream, from: number, to: number): boolean {
  let at = from;
  for (; at < to; at++) {
    const token = tokens[at] as Token;
    if (/^(?:en|of|maar|én|,|&|-|')$/.test(token.norm) && at < to - 1) continue;
    if (token.norm.includes('ontevreden')) return false;
    if (token.kind !== 'word') return false;
    if (isAttribute(token, tokens, at)) continue;
    return at === from && to - at === 2 && tokens[at + 1]?.norm === 'en' && isPluralForm(token.norm);
  }
  return true;
}

function isAttribute(token: Token, tokens: readonly Token[], at: number): boolean {
  const { norm } = token;
  if (PREPOSITIONS.has(norm)) return false;
  if (adjectiveEvidence(norm) !== 'no') return true;
  if (ADVERBS.has(norm) && adjectiveEvidence(tokens[at + 1]?.norm ?? '') !== 'no') return true;
  return /^(?:b2b|b2c|vip|zzp|mkb|hr|it|ict|oud|vele|andere)$/.test(norm);
}

const BEING = wordSet('ben zijn was waren blijf blijven bleef bleven word worden werd');
const ME: ReadonlySet<string> = new Set(['ik', "'k", 'wij', 'we']);

/** *Ik ben een tevreden klant van u*, *Als tevreden klant raad ik u aan*: the writer is the customer. */
export function isWriterTheCustomer(match: Match): boolean {
  const { block } = match;
  const { tokens } = block;
  const noun = match.captures.get('klant')?.start ?? match.focus.end - 1;
  const satisfied = match.captures.get('tevreden')?.start ?? match.focus.start;
  const phrase = withDegree(tokens, customerPhraseAt(tokens, Math.min(satisfied, noun)));
  if (satisfied < noun && tokens[phrase.start - 1]?.norm === 'als')
    return speaksOfMe(block, phrase.start, noun);
  if (phrase.inPreposition) return false;
  const start = clauseStart(block, phrase);
  const { end } = clauseOf(block, noun);
  const me = [...indices(start, phrase.start)].find((at) => ME.has(tokens[at]?.norm ?? ''));
  return me !== undefined && isPredicateOf(tokens, me, { ...phrase, end: noun + 1 }, end);
}

/** *een* | *erg tevreden klant* */
function withDegree(tokens: readonly Token[], phrase: CustomerPhrase): CustomerPhrase {
  const isDegree = DEGREES.has(tokens[phrase.start - 1]?.norm ?? '');
  return isDegree && tokens[phrase.start - 2]?.norm === 'een'
    ? { ...phrase, start: phrase.start - 2 }
    : phrase;
}
const DEGREES = wordSet('erg heel zeer enorm bijzonder echt uiterst');

function* indices(from: number, to: number): Generator<number> {
  for (let at = from; at < to; at++) yield at;
}

/** *Als tevreden klant raad ik u aan*, *Ik raad als tevreden klant aan*; not *Als tevreden klanten ons aanbevelen, groeien wij*. */
function speaksOfMe(stream: TokenStream, start: number, noun: number): boolean {
  const clause = clauseOf(stream, noun);
  const isMe = ({ norm }: Token): boolean => ME.has(norm) || norm === 'mij';
  return (
    stream.tokens.slice(noun + 1, Math.min(clause.end, noun + 5)).some(isMe) ||
    stream.tokens.slice(clauseOf(stream, start - 2).start, start).some(isMe)
  );
}

/** *ik ben (al jaren) een tevreden klant*, *dat ik (al jaren) een tevreden klant ben*. */
function isPredicateOf(
  tokens: readonly Token[],
  me: number,
  { start, end }: Range,
  clauseEnd: number,
): boolean {
  const isBeing = (at: number): boolean => BEING.has(tokens[at]?.norm ?? '');
  if (isBeing(me + 1)) return isAdverbialOnly(tokens, me + 2, start);
  if (isBeing(me - 1)) return isAdverbialOnly(tokens, me + 1, start);
  return isAdverbialOnly(tokens, me + 1, start) && end < clauseEnd && isBeing(end);
}
