import type { Match, Token, TokenStream } from '@geestdrift/engine';
import { PREPOSITIONS } from '../agreement/word-classes.js';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { isPluralForm } from '../morphology/singular.js';
import { customerPhraseAt } from './customer-phrase.js';
import { isAttributeDenied } from './denial.js';
import { readFronted } from './fronted.js';
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
    if (/^(?:en|of|maar|én|,|&|-|')$/.test(token.norm)) continue;
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

const BEING: ReadonlySet<string> = new Set('ben zijn was waren blijf blijven bleef bleven word worden werd'.split(' '));
const ME: ReadonlySet<string> = new Set(['ik', "'k", 'wij', 'we']);

/** *Ik ben een tevreden klant van u*, *Als tevreden klant raad ik u aan*: the writer is the customer. */
export function isWriterTheCustomer(match: Match): boolean {
  const { block } = match;
  const noun = match.captures.get('klant')?.start ?? match.focus.end - 1;
  const { tokens } = block;
  const phrase = customerPhraseAt(tokens, noun);
  const before = tokens[phrase.start - 1];
  const clause = clauseOf(block, match.focus.start);
  const sentence = sentenceOf(block, match.focus.start);
  const words = tokens.slice(clause.start, clause.end);
  const hasMe = words.some(({ norm }) => ME.has(norm));
  if (before?.norm === 'als') return tokens.slice(sentence.start, sentence.end).some(({ norm }) => ME.has(norm) || norm === 'mij');
  if (!hasMe || phrase.inPreposition) return false;
  const satisfied = match.captures.get('tevreden')?.start ?? match.focus.start;
  return tokens.slice(clause.start, satisfied).some(({ norm }, index, all) => BEING.has(norm) && isBesideMe(all, index)) ||
    tokens.slice(noun + 1, clause.end).some(({ norm }) => /^(?:ben|was|zijn|waren|blijf|blijven)$/.test(norm));
}

function isBesideMe(words: readonly Token[], verb: number): boolean {
  return [verb - 2, verb - 1, verb + 1].some((at) => ME.has(words[at]?.norm ?? ''));
}
