import { keepCase, type TextEdit, type Token, type TokenStream } from '@geestdrift/engine';
import { genderOf } from '../morphology/gender-of.js';
import { isPluralForm } from '../morphology/singular.js';
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
  const next = stream.tokens[lastIndex + 2];
  if (word === undefined || next === undefined || !isJoin(stream.tokens[lastIndex + 1])) return [];
  const old = determinerFor(word, from);
  if (old === undefined || old === determinerFor(word, to) || word.kind !== 'definite') return [];
  const features = featuresOf(next);
  if (features === undefined || determinerFor(word, features) !== old) return [];
  return [{ range: { start: next.start, end: next.start }, text: `${old === 'alle' ? 'alle' : old} ` }];
}

function beforeNoun(
  stream: TokenStream,
  phrase: NounPhrase,
  from: NounFeatures,
  to: NounFeatures,
): readonly TextEdit[] | null {
  const { tokens } = stream;
  const join = phrase.start - 1;
  const other = tokens[join - 1];
  if (!isJoin(tokens[join]) || other === undefined || other.kind !== 'word') return [];
  const features = featuresOf(other);
  if (features === undefined) return [];
  const first = analyseNounPhrase(tokens, join - 1, features);
  const word = first.determiner?.word;
  if (word === undefined || word.kind !== 'definite' || word.de === '') return [];
  const old = determinerFor(word, from);
  const form = determinerFor(word, to);
  if (form === undefined || old === undefined) return null;
  if (form === old || old !== tokens[first.determiner?.index ?? -1]?.norm) return [];
  const at = tokens[phrase.start];
  if (at === undefined) return [];
  const original = stream.text.slice(at.start, at.end);
  const isUpper = original.length > 1 && original === original.toUpperCase();
  return [{ range: { start: at.start, end: at.start }, text: `${isUpper ? keepCase('AA', form) : form} ` }];
}

function isJoin(token: Token | undefined): boolean {
  return token?.norm === 'en' || token?.norm === 'of' || token?.norm === '&';
}

/** Gender and number of a noun that the tables know. */
function featuresOf(token: Token): NounFeatures | undefined {
  if (token.kind !== 'word') return undefined;
  const gender = genderOf(token.norm);
  if (isPluralForm(token.norm)) return { gender: gender ?? 'de', number: 'plural' };
  return gender === undefined ? undefined : { gender, number: 'singular' };
}
