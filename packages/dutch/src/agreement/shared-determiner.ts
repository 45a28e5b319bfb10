import type { TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { genderOf } from '../morphology/gender-of.js';
import { isPluralForm } from '../morphology/singular.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import type { FoundDeterminer } from './determiner-reading.js';
import { determinerFor, type NounFeatures } from './determiners.js';
import { analyseNounPhrase, type NounPhrase } from './noun-phrase.js';

/**
 * Where one determiner serves two nouns, and only one changes gender, the other gets its own: *de klanttevredenheid en
 * omzet* → *het … en de omzet*; *de omzet en klanttevredenheid* → *de omzet en het …*. Null when that cannot be done.
 */
export function sharedDeterminerEdits(
  stream: TokenStream,
  phrase: NounPhrase,
  lastIndex: number,
  from: NounFeatures,
  to: NounFeatures,
): readonly TextEdit[] | null {
  if (phrase.determiner) return behindNoun(stream, phrase, lastIndex, from, to);
  return beforeNoun(stream, phrase, from, to);
}

function behindNoun(
  stream: TokenStream,
  phrase: NounPhrase,
  lastIndex: number,
  from: NounFeatures,
  to: NounFeatures,
): readonly TextEdit[] {
  const word = phrase.determiner?.word;
  const next = nounBehind(stream.tokens, lastIndex);
  if (word === undefined || next === undefined || word.kind !== 'definite') return [];
  const old = determinerFor(word, from);
  const features = featuresOf(next);
  if (old === undefined || features === undefined || isVerbForm(next.norm)) return [];
  if (/^(?:die|deze|dit|haar|ze|hem)$/.test(stream.tokens[lastIndex + 3]?.norm ?? '')) return [];
  if (features.number === 'plural' && beginsClause(stream.tokens, lastIndex + 2)) return [];
  if (old === determinerFor(word, to) || determinerFor(word, features) !== old) return [];
  return [{ range: { start: next.start, end: next.start }, text: `${old} ` }];
}

/** *wij meten de … en klanten geven …*: a new clause, not a second object. */
function beginsClause(tokens: readonly Token[], noun: number): boolean {
  const behind = tokens[noun + 1];
  if (behind?.kind !== 'word' || !isVerbForm(behind.norm)) return false;
  for (let at = noun - 1; at >= 0 && tokens[at]?.sentence === behind.sentence && noun - at < 40; at--) {
    if (isVerbForm(tokens[at]?.norm ?? '')) return true;
  }
  return false;
}

/** *… en omzet*, or *…, omzet en winst*. */
function nounBehind(tokens: readonly Token[], last: number): Token | undefined {
  const next = tokens[last + 2];
  if (next === undefined || next.sentence !== tokens[last]?.sentence) return undefined;
  if (isJoin(tokens[last + 1])) return next;
  const isList =
    tokens[last + 1]?.norm === ',' && (isJoin(tokens[last + 3]) || tokens[last + 3]?.norm === ',');
  return isList ? next : undefined;
}

function beforeNoun(
  stream: TokenStream,
  phrase: NounPhrase,
  from: NounFeatures,
  to: NounFeatures,
): readonly TextEdit[] | null {
  const { tokens } = stream;
  const first = sharedDeterminer(tokens, phrase.start, from);
  const start = tokens[phrase.start];
  if (first === undefined || start === undefined) return [];
  const old = determinerFor(first.word, from);
  const form = determinerFor(first.word, to);
  if (form === undefined) return null;
  if (form === old) return [];
  const original = stream.text.slice(start.start, start.end);
  const isUpper = original.length > 1 && original === original.toUpperCase();
  return [
    { range: { start: start.start, end: start.start }, text: `${isUpper ? form.toUpperCase() : form} ` },
  ];
}

/** The definite determiner before the first noun of a list that ends in the phrase that starts here. */
function sharedDeterminer(
  tokens: readonly Token[],
  start: number,
  from: NounFeatures,
): FoundDeterminer | undefined {
  if (!isJoin(tokens[start - 1])) return undefined;
  let join = start - 1;
  for (let nouns = 0; nouns < 4; nouns++) {
    const other = tokens[join - 1];
    const features = other && featuresOf(other);
    if (features === undefined) return undefined;
    const { determiner, start: first, uncertain } = analyseNounPhrase(tokens, join - 1, features);
    if (determiner) return isShared(tokens, determiner, from) && !uncertain ? determiner : undefined;
    if (tokens[first - 1]?.norm !== ',') return undefined;
    join = first - 1;
  }
  return undefined;
}

function isShared(tokens: readonly Token[], { word, index }: FoundDeterminer, from: NounFeatures): boolean {
  return word.kind === 'definite' && word.de !== '' && determinerFor(word, from) === tokens[index]?.norm;
}

function isJoin(token: Token | undefined): boolean {
  return token?.norm === 'en' || token?.norm === 'of' || token?.norm === '&';
}

/** Gender and number of a noun that the tables know. */
function featuresOf(token: Token): NounFeatures | undefined {
  if (token.kind !== 'word') return undefined;
  const gender = genderOf(token.norm);
  if (gender === undefined) return undefined;
  return { gender, number: isPluralForm(token.norm) ? 'plural' : 'singular' };
}
