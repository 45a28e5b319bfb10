import type { Range, Token, TokenStream } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { BE, BECOME, GOVERNING_VERBS, HAVE } from '../lexicon/auxiliaries.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { wordSet } from '../morphology/word-list.js';
import { isAdverbialOnly } from '../satisfaction/gaps.js';
import { ADVERBS } from '../satisfaction/lexicon.js';
import { isSubordinate, NOMINATIVES, verbClauseStart } from './clause-start.js';

/** The verbs of a clause around its main verb. */
export interface VerbOrder {
  /** The verbs that stand together at the clause's end, the main verb among them. */
  readonly cluster: Range;
  /** The main verb is the finite verb of a main clause: what belongs to it stands behind it. */
  readonly isSecond: boolean;
  /** The finite auxiliary, wherever it stands. */
  readonly auxiliary: number | undefined;
  /** The first token of the clause. */
  readonly start: number;
  readonly isSubordinate: boolean;
}

const PARTICLES: ReadonlySet<string> = wordSet('waar tegemoet in');
const PARTICIPLE =
  /^(?:voldaan|beantwoord|waargemaakt|tegemoetgekomen|ingelost|vervuld|gemaakt|gekomen|gelost)$/;

/** Looks from the main verb to the verbs (and the particle) that it goes with. */
export function verbOrder(stream: TokenStream, verb: number): VerbOrder {
  const { tokens } = stream;
  const start = verbClauseStart(stream, verb);
  const left = leftOf(tokens, verb, start);
  const end = rightOf(tokens, verb, sentenceOf(stream, verb).end);
  const helper = helperBefore(tokens, start, left, verb);
  const isBelow = isSubordinate(stream, start, helper ?? left);
  const hasTe = tokens[left]?.norm === 'te' || tokens[left + 1]?.norm === 'te';
  const adjacent = left < verb && !hasTe && !isParticle(tokens[left]) ? left : undefined;
  const isDependent = hasTe || helper !== undefined || adjacent !== undefined || end > verb + 1;
  const isVerbSecond = !isDependent && !isBelow && !isLooseInfinitive(stream, start, verb);
  const isFirst = adjacent !== undefined && helper === undefined && !isBelow;
  const last = isBelow && end > verb + 1 ? end - 1 : undefined;
  return {
    cluster: { start: isFirst ? left + 1 : left, end },
    isSecond: isVerbSecond,
    auxiliary: helper ?? adjacent ?? last,
    start,
    isSubordinate: isBelow,
  };
}

function isParticle(token: Token | undefined): boolean {
  return token !== undefined && PARTICLES.has(token.norm);
}

/** Where the verbs begin that stand right before: *te kunnen voldoen*, *hebben voldaan*, *waar te maken*. */
function leftOf(tokens: readonly Token[], verb: number, start: number): number {
  let at = verb;
  while (at > start) {
    const { norm } = tokens[at - 1] as Token;
    if (norm === 'te') {
      at--;
      break;
    }
    if (!GOVERNING_VERBS.has(norm)) break;
    at--;
  }
  return at > start && isParticle(tokens[at - 1]) ? at - 1 : at;
}

/** Where those end that stand right behind: *voldaan hebben*, *voldaan te hebben*. */
function rightOf(tokens: readonly Token[], verb: number, end: number): number {
  if (!PARTICIPLE.test(tokens[verb]?.norm ?? '')) return verb + 1;
  let at = verb + 1;
  while (at < end && GOVERNING_VERBS.has(tokens[at]?.norm ?? '')) at++;
  return tokens[at]?.norm === 'te' && GOVERNING_VERBS.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at;
}

/** The auxiliary in front that the main verb depends on, away from it: *kunnen (wij altijd) voldoen*. */
function helperBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  verb: number,
): number | undefined {
  const { norm } = tokens[verb] as Token;
  const isParticiple = PARTICIPLE.test(norm);
  if (!isParticiple && !norm.endsWith('en')) return undefined;
  for (let at = start; at < end; at++) {
    const word = tokens[at]?.norm ?? '';
    if (!GOVERNING_VERBS.has(word) || (word === 'zijn' && !isVerbalZijn(tokens, at, start))) continue;
    const helpsParticiple = HAVE.has(word) || BE.has(word) || BECOME.has(word);
    if (isParticiple || !helpsParticiple) return at;
  }
  return undefined;
}

/** *zijn wij*, *wij zijn*, *dat zijn*; else a possessive: *zijn wensen*. */
function isVerbalZijn(tokens: readonly Token[], at: number, start: number): boolean {
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1]?.norm ?? '';
  if (at === start || NOMINATIVES.has(before) || NOMINATIVES.has(next)) return true;
  return ADVERBS.has(next) || /^(?:aan|onze|ons|de|alle|er|deze|uw)$/.test(next);
}

/** *Altijd voldoen aan …*, *Elke dag voldoen aan …*, *Wij willen luisteren en voldoen aan …*. */
function isLooseInfinitive(stream: TokenStream, start: number, verb: number): boolean {
  const { tokens } = stream;
  if (!(tokens[verb] as Token).norm.endsWith('en') || NOMINATIVES.has(tokens[verb + 1]?.norm ?? ''))
    return false;
  const before = tokens[verb - 2];
  if (tokens[verb - 1]?.norm === 'en' && before?.norm.endsWith('en') === true && isVerbForm(before.norm)) {
    const from = sentenceOf(stream, verb).start;
    return tokens.slice(from, verb - 2).some(({ norm }) => GOVERNING_VERBS.has(norm) && !BE.has(norm));
  }
  if (tokens[start - 1]?.norm === ',') return false;
  return isAdverbialOnly(tokens, start, verb) && tokens[verb + 1]?.norm === 'aan';
}
