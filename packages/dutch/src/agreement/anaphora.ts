import type { TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { rewordAt } from '../edits/token-edits.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import type { NounFeatures } from './determiners.js';
import { canReferTo } from './rivals.js';
import { CONJUNCTIONS, DEGREE_WORDS, PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.js';

/**
 * The edits for *die*, *deze* and *haar* that stand by themselves later in the sentence and can mean only this noun: *wij meten de
 * klanttevredenheid en verhogen deze* → *… dit*. Where another noun can be meant nothing is changed.
 */
export function anaphorEdits(
  stream: TokenStream,
  nounIndex: number,
  lastIndex: number,
  from: NounFeatures,
  to: NounFeatures,
): readonly TextEdit[] {
  const replacements = replacementsFor(from, to);
  if (replacements === undefined) return [];
  const { tokens } = stream;
  const sentence = tokens[isAskedAlone(tokens, nounIndex, lastIndex) ? lastIndex + 2 : nounIndex]?.sentence;
  const edits: TextEdit[] = [];
  for (let at = lastIndex + 2; at < lastIndex + FURTHEST && tokens[at]?.sentence === sentence; at++) {
    const token = tokens[at] as Token;
    const form = replacements.get(token.norm);
    if (form === undefined) continue;
    const isRead = standsAlone(tokens, at) && !hasRival(tokens, nounIndex, lastIndex, at, from);
    if (!isRead && !isGapped(tokens, at)) continue;
    edits.push(rewordAt(stream, at, form));
  }
  return edits;
}

/** *Klanttevredenheid? Die meten wij*: the noun is all of its sentence, and the next one is about it. */
function isAskedAlone(tokens: readonly Token[], first: number, last: number): boolean {
  const isFirst = tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  return isFirst && tokens[last + 1]?.norm === '?' && tokens[last + 2] !== undefined;
}

/** How many tokens from the noun a pronoun may stand, and another noun that it could mean. */
const FURTHEST = 40;

function replacementsFor(from: NounFeatures, to: NounFeatures): ReadonlyMap<string, string> | undefined {
  if (from.number !== 'singular' || to.number !== 'singular') return undefined;
  return from.gender === 'de' && to.gender === 'het' ? TO_HET : undefined;
}

const TO_HET: ReadonlyMap<string, string> = new Map([
  ['die', 'dat'],
  ['deze', 'dit'],
  ['haar', 'het'],
]);

/** Behind a verb or conjunction, and before no noun: *verhogen deze.*, *maar die moet hoger*. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  if (!opensForPronoun(tokens, at - 1)) return false;
  const next = tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return true;
  return FUNCTION_WORDS.has(next.norm) || DEGREE_WORDS.has(next.norm) || isVerbForm(next.norm);
}

/** *is hoog, die aan de telefoon laag*: no verb follows, so that *die* opens no relative clause. */
function isGapped(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.norm !== ',' || !PREPOSITIONS.has(tokens[at + 1]?.norm ?? '')) return false;
  const sentence = tokens[at]?.sentence;
  for (let next = at + 1; tokens[next]?.sentence === sentence && next < tokens.length; next++)
    if (isVerbForm((tokens[next] as Token).norm)) return false;
  return true;
}

function opensForPronoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (token.kind !== 'word') return /^[;:?]$/.test(token.norm);
  if (/^(?:en|maar|want|of|dus|dat|omdat|als)$/.test(token.norm)) return true;
  if (/^(?:wij|we|ik|u|jij|je|zij|ze|men|jullie)$/.test(token.norm)) return isFiniteVerb(tokens[at - 1]);
  return isFiniteVerb(token);
}

function isFiniteVerb(token: Token | undefined): boolean {
  return token?.kind === 'word' && !PREPOSITIONS.has(token.norm) && isVerbForm(token.norm);
}

function hasRival(
  tokens: readonly Token[],
  first: number,
  last: number,
  pronoun: number,
  from: NounFeatures,
): boolean {
  for (
    let at = pronoun - 1;
    at >= 0 && first - at < FURTHEST && tokens[at]?.sentence === tokens[pronoun]?.sentence;
    at--
  ) {
    if (at >= first && at <= last) continue;
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || isNoNoun(token.norm) || SUBJECT_PRONOUNS.has(tokens[at - 1]?.norm ?? ''))
      continue;
    if (canReferTo(token, from)) return true;
  }
  return false;
}

function isNoNoun(norm: string): boolean {
  return (
    FUNCTION_WORDS.has(norm) ||
    DEGREE_WORDS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    SUBJECT_PRONOUNS.has(norm) ||
    isVerbForm(norm) ||
    adjectiveEvidence(norm) === 'sure'
  );
}
