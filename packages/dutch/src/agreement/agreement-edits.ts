import {
  capitalize,
  startsWithCapital,
  type TextEdit,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';
import { rewordAt } from '../edits/token-edits.js';
import { adjectiveEvidence } from '../morphology/adjective-like.js';
import { inflectAdjective } from '../morphology/adjectives.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { genderOf } from '../morphology/gender-of.js';
import { isPluralForm } from '../morphology/singular.js';
import { uninflectAdjective } from '../morphology/uninflect.js';
import { isVerbForm } from '../morphology/verb-lexicon.js';
import { anaphorEdits } from './anaphora.js';
import { determinerFor, determinerOf, type NounFeatures } from './determiners.js';
import { analyseNounPhrase, type NounPhrase } from './noun-phrase.js';
import { relativeEdits } from './relative-pronoun.js';
import { sharedDeterminerEdits } from './shared-determiner.js';
import { CASE_FORMS } from './word-classes.js';

/**
 * The edits that make the words around a noun agree with another noun that takes its place: determiner and adjectives
 * before it, the relative pronoun behind it, *die* and *deze* that take it up again, and the determiner that another noun
 * shared with it. The noun itself is left alone. `from` and `to` describe the old and the new
 * noun; `lastIndex` is the noun's last token where it has several (*klant tevredenheid*).
 *
 * Null where the words can be read in more than one way, or no right form exists. A finite verb is not changed: who
 * changes a subject's number does that.
 */
export function agreementEdits(
  stream: TokenStream,
  nounIndex: number,
  from: NounFeatures,
  to: NounFeatures,
  lastIndex: number = nounIndex,
): readonly TextEdit[] | null {
  if (agreesAlike(from, to)) return [];
  const { tokens, text } = stream;
  const phrase = analyseNounPhrase(tokens, nounIndex, from, text);
  if (phrase.uncertain || isOutOfReach(tokens, phrase)) return null;
  const determiner = determinerEdits(stream, phrase, to);
  const relative = relativeEdits(stream, lastIndex, from, to);
  const shared = sharedDeterminerEdits(stream, phrase, lastIndex, from, to);
  if (determiner === null || relative === null || shared === null) return null;
  const isNowDefinite = phrase.determiner === undefined && shared.length > 0;
  const agreeing: NounPhrase = isNowDefinite ? { ...phrase, kind: 'definite' } : phrase;
  const edits = [...shared, ...determiner, ...adjectiveEdits(stream, agreeing, from, to), ...relative];
  const anaphors = anaphorEdits(stream, nounIndex, lastIndex, from, to);
  edits.push(...anaphors.filter((edit) => !relative.some(({ range }) => range.start === edit.range.start)));
  const complete = withCapital(stream, phrase, edits, to);
  return complete && [...complete].sort((a, b) => a.range.start - b.range.start);
}

/** Old case forms, and words that share a part or the noun with what stands before. */
function isOutOfReach(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const { start, adjectives } = phrase;
  const before = tokens[start - 1]?.norm ?? '';
  if (CASE_FORMS.has(before) || hidesDeterminer(tokens, phrase)) return true;
  if (!/^(?:en|of|maar|noch|als|&|\/)$/.test(before)) return false;
  const left = tokens[start - 2]?.norm === ',' ? start - 3 : start - 2;
  const norm = tokens[left]?.norm ?? '';
  if (norm.endsWith('-')) return true;
  return adjectives.length > 0 && isElliptic(tokens, left);
}

/** *een zwurks …*: a word that nobody knows stands where an adjective would; not *de afdeling …*. */
function hidesDeterminer(tokens: readonly Token[], { start, determiner }: NounPhrase): boolean {
  const [left, word] = tokens.slice(Math.max(0, start - 2), start);
  if (determiner !== undefined || left?.sentence !== word?.sentence || word?.kind !== 'word') return false;
  return determinerOf(left?.norm ?? '') !== undefined && isUnknown(word.norm);
}

function isUnknown(norm: string): boolean {
  if (FUNCTION_WORDS.has(norm) || isVerbForm(norm) || isPluralForm(norm)) return false;
  return genderOf(norm) === undefined && adjectiveEvidence(norm) !== 'sure';
}

/** *geen hoge, maar een …*: a determiner and an adjective whose noun comes later. */
function isElliptic(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm ?? '';
  if (!norm.endsWith('e') || adjectiveEvidence(norm) !== 'sure') return false;
  return determinerOf(tokens[at - 1]?.norm ?? '') !== undefined;
}

function agreesAlike(from: NounFeatures, to: NounFeatures): boolean {
  return from.number === to.number && (from.gender === to.gender || from.number === 'plural');
}

function determinerEdits(
  stream: TokenStream,
  phrase: NounPhrase,
  to: NounFeatures,
): readonly TextEdit[] | null {
  const { determiner } = phrase;
  const token = determiner && stream.tokens[determiner.index];
  if (determiner === undefined || token === undefined || determiner.word.de === '') return [];
  if (to.number === 'plural' && /^(?:een|'n)$/.test(token.norm)) return dropArticle(stream, determiner.index);
  const form = determinerFor(determiner.word, to);
  if (form === undefined) return null;
  return form === token.norm ? [] : [rewordAt(stream, determiner.index, form)];
}

/** Plurals have no indefinite article. */
function dropArticle(stream: TokenStream, index: number): readonly TextEdit[] {
  const article = stream.tokens[index];
  const next = stream.tokens[index + 1];
  if (article === undefined || next === undefined) return [];
  return [{ range: { start: article.start, end: next.start }, text: '' }];
}

/** Where a capital goes with a dropped article, the next word takes it over; null where that is the noun itself. */
function withCapital(
  stream: TokenStream,
  { determiner, noun }: NounPhrase,
  edits: readonly TextEdit[],
  to: NounFeatures,
): readonly TextEdit[] | null {
  const article = determiner && stream.tokens[determiner.index];
  const next = determiner && stream.tokens[determiner.index + 1];
  if (article === undefined || next === undefined || !edits.some(({ text }) => text === '')) return edits;
  if (to.number !== 'plural' || !startsWithCapital(stream.text.slice(article.start))) return edits;
  if (determiner?.index === noun - 1) return null;
  const own = edits.find(({ range }) => range.start === next.start);
  const text = capitalize(own?.text ?? stream.text.slice(next.start, next.end));
  return [...edits.filter((edit) => edit !== own), { range: { start: next.start, end: next.end }, text }];
}

function adjectiveEdits(
  stream: TokenStream,
  phrase: NounPhrase,
  from: NounFeatures,
  to: NounFeatures,
): readonly TextEdit[] {
  const withE = !takesBareAdjective(phrase, to);
  const wasBare = takesBareAdjective(phrase, from);
  const edits: TextEdit[] = [];
  for (const { index, adverbial } of phrase.adjectives) {
    const token = stream.tokens[index];
    if (adverbial || token === undefined) continue;
    const base = wasBare ? token.norm : uninflectAdjective(token.norm);
    const form = withE && !wasBare ? token.norm : inflectAdjective(base, withE);
    if (form !== token.norm) edits.push(rewordAt(stream, index, form));
  }
  return edits;
}

/** *een hoog enthousiasme*, *hoog enthousiasme*; but *het hoge*, *ons hoge*, *hoge cijfers*. */
function takesBareAdjective(phrase: NounPhrase, features: NounFeatures): boolean {
  return phrase.kind !== 'definite' && features.gender === 'het' && features.number === 'singular';
}
