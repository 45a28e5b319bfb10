import type { TextEdit, Token, TokenStream } from '@geestdrift/engine';
import { rewordAt } from '../edits/token-edits.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { genderOf } from '../morphology/gender-of.js';
import { isPluralForm } from '../morphology/singular.js';
import { wordSet } from '../morphology/word-list.js';
import { determinerOf, type NounFeatures } from './determiners.js';
import { subjectVerbNumber } from './relative-verb.js';
import { canReferTo } from './rivals.js';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from './word-classes.js';

/**
 * The edits for a relative pronoun that refers to a noun: *die wij meten* → *dat wij meten*, directly behind it, behind a
 * comma, behind words in brackets, or behind a short phrase with a preposition when only the noun can be meant. Empty when
 * there is none; null when the pronoun may refer to the noun or to another one.
 */
export function relativeEdits(
  stream: TokenStream,
  lastIndex: number,
  from: NounFeatures,
  to: NounFeatures,
): readonly TextEdit[] | null {
  const found = findPronoun(stream.tokens, lastIndex, from);
  if (found === 'none') return [];
  if (found === 'ambiguous' || from.number !== to.number) return null;
  const pronoun = to.gender === 'het' && to.number === 'singular' ? 'dat' : 'die';
  return [found, ...repeatedPronouns(stream.tokens, found, lastIndex)].map((index) =>
    rewordAt(stream, index, pronoun),
  );
}

function pronounsFor(features: NounFeatures): ReadonlySet<string> {
  return features.gender === 'het' && features.number === 'singular' ? HET_PRONOUNS : DE_PRONOUNS;
}

const HET_PRONOUNS: ReadonlySet<string> = new Set(['dat', 'wat', 'hetwelk']);
const DE_PRONOUNS: ReadonlySet<string> = new Set(['die', 'welke']);

function findPronoun(
  tokens: readonly Token[],
  last: number,
  from: NounFeatures,
): number | 'none' | 'ambiguous' {
  const sentence = tokens[last]?.sentence;
  const inside = (index: number) => tokens[index]?.sentence === sentence;
  const pronouns = pronounsFor(from);
  let at = skipBrackets(tokens, last + 1);
  const direct = opensClause(tokens[at]) ? at + 1 : at;
  if (inside(direct) && pronouns.has(tokens[direct]?.norm ?? '')) {
    if (direct === at && isDemonstrative(tokens, direct)) return 'none';
    return from.number === 'singular' && subjectVerbNumber(tokens, direct) === 'plural' ? 'none' : direct;
  }
  const behind = behindVerbs(tokens, at);
  if (
    behind > at &&
    inside(behind) &&
    pronouns.has(tokens[behind]?.norm ?? '') &&
    !isDemonstrative(tokens, behind)
  )
    return tokens[behind]?.norm === 'die' ? behind : 'ambiguous';
  const others: Token[] = [];
  for (let phrases = 0; phrases < 2 && inside(at) && PREPOSITIONS.has(tokens[at]?.norm ?? ''); phrases++) {
    const end = endOfPhrase(tokens, at, sentence);
    const noun = tokens[end - 1];
    if (end === at + 1 || noun === undefined) return 'none';
    others.push(noun);
    at = skipBrackets(tokens, end);
    const comma = opensClause(tokens[at]);
    const next = comma ? at + 1 : at;
    if (!inside(next) || !pronouns.has(tokens[next]?.norm ?? '')) continue;
    if (!comma && isDemonstrative(tokens, next)) return 'none';
    return antecedent(tokens, next, others, from, comma);
  }
  return 'none';
}

/** *de fout hersteld | die u meldde*; behind *dat* may be told what *het bericht* says. */
function behindVerbs(tokens: readonly Token[], at: number): number {
  let end = at;
  while (end < at + 3 && isVerbAtEnd(tokens[end])) end++;
  return end > at && adjectiveEvidence(tokens[end - 1]?.norm ?? '') === 'participle' ? end : at;
}

function isVerbAtEnd(token: Token | undefined): boolean {
  return (
    token !== undefined && (AUXILIARY.test(token.norm) || adjectiveEvidence(token.norm) === 'participle')
  );
}

const AUXILIARY = /^(?:is|was|wordt|werd|heeft|had|hebben|hadden|worden|zijn)$/;

function opensClause(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && /^[,–—(]$/.test(token.norm);
}

/** `(NPS)` between the noun and what belongs to it. */
function skipBrackets(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.norm !== '(' || DE_PRONOUNS.has(tokens[at + 1]?.norm ?? '')) return at;
  for (let end = at + 1; end < at + 8; end++) if (tokens[end]?.norm === ')') return end + 1;
  return at;
}

/** Behind a preposition: determiners, adjectives and the noun; half-open, and no more than five words. */
function endOfPhrase(tokens: readonly Token[], preposition: number, sentence: number | undefined): number {
  let at = preposition + 1;
  while (at - preposition <= 5) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== sentence || token.kind === 'punctuation') return at;
    if (at > preposition + 1 && (BREAKS.has(token.norm) || PREPOSITIONS.has(token.norm))) return at;
    at++;
  }
  return preposition + 1;
}

const BREAKS = wordSet('die dat welke wat is zijn en of wordt worden heeft hebben');

/** *die klant*, *die hoge score*: a determiner of what follows, not a relative pronoun. */
function isDemonstrative(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || SUBJECT_PRONOUNS.has(next.norm) || determinerOf(next.norm)) return false;
  const gender = genderOf(next.norm);
  const needed = tokens[at]?.norm === 'die' ? 'de' : 'het';
  return gender === needed && COUNTABLE.test(next.norm) && !isPluralForm(next.norm);
}

/** Countable for certain: no bare singular of these can be a clause's subject. */
const COUNTABLE =
  /(?:klant|gebruiker|medewerker|bewoner|bezoeker|gast|huurder|collega|score|meting|maand|week|dag|vraag)$/;

function antecedent(
  tokens: readonly Token[],
  pronoun: number,
  others: readonly Token[],
  from: NounFeatures,
  comma: boolean,
): number | 'none' | 'ambiguous' {
  const rivals = others.filter((noun) => canReferTo(noun, from));
  if (rivals.length === 0) return pronoun;
  const verb = subjectVerbNumber(tokens, pronoun);
  const plurals = rivals.filter((noun) => isPluralForm(noun.norm));
  if (verb === 'singular' && plurals.length === rivals.length && from.number === 'singular') return pronoun;
  if (verb === 'plural' && plurals.length === rivals.length && from.number === 'singular') return 'none';
  return comma ? 'ambiguous' : 'none';
}

/** *die wij meten en die wij willen verhogen*: the second pronoun refers to the same noun. */
function repeatedPronouns(tokens: readonly Token[], first: number, last: number): readonly number[] {
  const norm = tokens[first]?.norm;
  const found: number[] = [];
  for (let at = first + 2; at < first + 40 && tokens[at]?.sentence === tokens[last]?.sentence; at++) {
    const before = tokens[at - 1]?.norm ?? '';
    const subject = tokens[at + 1]?.norm ?? '';
    if (tokens[at]?.norm !== norm || !/^(?:en|maar|of)$/.test(before)) continue;
    if (SUBJECT_PRONOUNS.has(subject) || determinerOf(subject)) found.push(at);
  }
  return found;
}
