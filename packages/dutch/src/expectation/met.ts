import type { Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { clauseOf, sentenceOf } from '../clause/clause.js';
import { isDeniedAbove } from '../clause/denied-above.js';
import { isDenial } from '../clause/negation.js';
import { isVerbForm } from '../morphology/index.js';
import { isCustomers } from './holder.js';
import { SMALL } from './lexicon.js';
import { type ExpectationPhrase, phraseAt } from './phrase.js';
import { type MetExpectation, readMet } from './reading.js';

/** Whether a match claims that a customer's expectations are met, and nothing denies or goes beyond it. */
export function isMet(match: Match): boolean {
  const met = readMet(match);
  if (met === undefined || goesBeyond(match.block, match.focus)) return false;
  const scope = {
    start: Math.min(met.order.start, match.focus.start, met.phrase.start),
    end: Math.max(
      met.order.cluster.end,
      match.focus.end,
      isFronted(met) ? clauseOf(match.block, met.verb).end : 0,
    ),
  };
  return (
    !isBelittled(match.block, met) &&
    !isDeniedIn(match.block, scope, met) &&
    !isDeniedAbove(match.block, scope.start) &&
    isCustomers(match, met.phrase)
  );
}

/** *Aan die verwachting voldoet de praktijk niet*: a denial may stand behind the verb. */
function isFronted({ aan, verb, order }: MetExpectation): boolean {
  return aan !== undefined && aan < verb && order.isSecond;
}

/** Whether *conform verwachting* (the capture `noun`) speaks of what customers expect. */
export function isAsExpected(match: Match): boolean {
  const { block, focus } = match;
  const noun = match.captures.get('noun')?.start ?? focus.end - 1;
  const phrase: ExpectationPhrase | undefined = phraseAt(block, noun, focus.start + 1);
  if (phrase === undefined || goesBeyond(block, focus)) return false;
  const clause = clauseOf(block, focus.start);
  return !isDeniedIn(block, clause) && isCustomers(match, phrase);
}

/** *om alleen aan uw verwachtingen te voldoen*: that is not enough. */
function isBelittled({ tokens }: TokenStream, { aan, verb, order }: MetExpectation): boolean {
  return [aan ?? verb, order.cluster.start].some((at) => {
    const last = tokens[at - 1]?.norm === 'maar' ? at - 2 : at - 1;
    return /^(?:alleen|enkel|louter|slechts)$/.test(tokens[last]?.norm ?? '');
  });
}

/** *Wij voldoen niet alleen aan uw verwachtingen, wij overtreffen ze*; *meer dan voldoen*. */
function goesBeyond(stream: TokenStream, focus: Range): boolean {
  const { start, end } = sentenceOf(stream, focus.start);
  const { tokens } = stream;
  const words = tokens.slice(start, end);
  const isMore = (at: number): boolean => tokens[at]?.norm === 'dan' && tokens[at - 1]?.norm === 'meer';
  for (let at = focus.start - 1; at < focus.end; at++) if (isMore(at)) return true;
  const isOnly = words.some(
    ({ norm }, at) => norm === 'niet' && /^(?:alleen|slechts|enkel)$/.test(words[at + 1]?.norm ?? ''),
  );
  return words.some(({ norm }) => BEYOND.test(norm) || (isOnly && SURPRISING.test(norm)));
}

const BEYOND = /^(?:overtref|overtrof|overstij|overste[eg]|overtroff)/;
const SURPRISING = /^(?:verras|verbaas|verbazen|enthousias|meer|verder|beter)/;

/** A denial around the verb; *zonder* denies only an infinitive (*zonder aan … te voldoen*). */
function isDeniedIn(stream: TokenStream, { start, end }: Range, met?: MetExpectation): boolean {
  const { tokens } = stream;
  const relative = met === undefined ? { start: end, end } : relativeClause(stream, met);
  for (let at = start; at < end; at++) {
    if (at >= relative.start && at < relative.end) continue;
    const { norm } = tokens[at] as Token;
    if (SMALL.has(norm)) return true;
    if (norm === 'zonder') {
      if (met !== undefined && at === met.order.start) return true;
      if (tokens[at + 1]?.norm === 'te' || tokens[at + 1]?.norm === 'aan') return true;
    } else if (isDenial(stream, at)) return true;
  }
  // *Verwachtingen waarmaken lukt niet als …*
  const last = tokens[end - 1]?.norm ?? '';
  if (last.endsWith('en') && isVerbForm(tokens[end]?.norm ?? '') && isDenial(stream, end + 1)) return true;
  return tokens[end]?.norm === 'niet';
}

/** *de verwachtingen die u niet had*: a denial there denies something else, up to the comma or the verb. */
function relativeClause({ tokens }: TokenStream, { phrase, verb }: MetExpectation): Range {
  const start = tokens[phrase.end]?.norm === ',' ? phrase.end + 1 : phrase.end;
  if (!/^(?:die|dat|waar)/.test(tokens[start]?.norm ?? '')) return { start: verb, end: verb };
  let end = start;
  while (end < verb && tokens[end]?.norm !== ',') end++;
  return { start, end };
}
