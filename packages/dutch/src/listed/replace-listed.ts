import {
  capitalize,
  isAllCapitals,
  type Match,
  type Range,
  type Rewriting,
  type TextEdit,
} from '@geestdrift/engine';
import { analyseNounPhrase } from '../agreement/index.js';
import { SUBJECT_PRONOUNS } from '../agreement/word-classes.js';
import { clauseOf, opensSentence } from '../clause/clause.js';
import { isStop, wordAt } from '../clause/words.js';
import { replaceRange, rewordRange, textIn, textOf } from '../edits/token-edits.js';
import { guessKind, headOfPhrase, transferForm } from '../inflection/index.js';
import { verbParts } from '../inflection/verb-parts.js';
import { inflectAdjective } from '../morphology/adjectives.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import {
  adjectiveEvidence,
  conjugate,
  isInvariable,
  isListedNoun,
  isPluralForm,
  isVerbForm,
} from '../morphology/index.js';
import { swapVerb } from '../officialese/swap-verb.js';
import { someWord } from '../promise/words.js';
import { replaceFirst } from './first-part.js';
import { INFINITIVE_TAKERS } from './infinitive-takers.js';
import { featureInPlace, nounBehind } from './invariable.js';
import type { ListedWord } from './listed-word.js';
import { nounSurroundings } from './noun-edits.js';
import { replaceApart } from './replace-apart.js';
import { isSwappable, replacePhrase } from './verb-phrase.js';

/** The alternative of a list in the form and the place of the word found; none where that would not be grammatical. */
export function replaceListed(match: Match, listed: ListedWord): readonly Rewriting[] {
  const { kind, lemma, instead } = listed;
  if (listed.tail !== undefined) return kind === 'noun' ? replaceFirst(match, listed) : [];
  if (kind === 'noun' && isFirstOfTwo(match, listed)) return [];
  const participle = attributeFor(match, listed);
  if (participle !== undefined) return participle;
  if (kind === 'verb' && (lemma.includes(' ') || (instead.kind === undefined && instead.word.includes(' '))))
    return replacePhrase(match, listed) ?? (isInfinitiveAtEnd(match) ? replaceForm(match, listed) : []);
  if (kind === 'verb' && (instead.kind ?? 'verb') === 'verb' && !instead.word.includes(' ')) {
    const from = match.captures.has('particle') ? verbParts(lemma).verb : lemma;
    const swapped = isSwappable(instead.word)
      ? swapVerb(withVerb(match, listed), { from, to: instead.word })
      : [];
    if (swapped.length > 0) return swapped.map((one) => inCapitals(match, one));
    return isAlike(match, listed) ? replaceForm(match, listed) : replaceApart(match, listed);
  }
  return replaceForm(match, listed);
}

/** *het verzonden pakket* → *het verstuurde pakket*: before a noun a weak participle agrees; undefined elsewhere. */
function attributeFor(
  match: Match,
  { kind, lemma, form, instead }: ListedWord,
): readonly Rewriting[] | undefined {
  const { block, focus } = match;
  if (kind !== 'verb' || !form.text.endsWith('en') || conjugate(lemma).pastParticiple !== form.text)
    return undefined;
  if ((instead.kind ?? 'verb') !== 'verb' || instead.word.includes(' ')) return undefined;
  const noun = nounBehind(block, focus.end);
  if (noun === undefined) return undefined;
  const { adjectives, determiner } = analyseNounPhrase(block.tokens, noun, undefined, block.text);
  // *Zij verzonden pakketten*
  const isPast = determiner === undefined && SUBJECT_PRONOUNS.has(wordAt(block, focus.start - 1));
  if (isPast || !adjectives.some(({ index }) => index === focus.start)) return undefined;
  const place = featureInPlace(match);
  if (place === undefined) return [];
  const feature = place === 'positive-e' ? 'participle-e' : 'participle';
  const text = transferForm({ ...instead, kind: 'verb' }, { ...form, feature });
  return text === undefined ? [] : [{ edits: [rewordRange(block, focus, text)] }];
}

/** *U kunt het bedrag restitueren*: all the words of another phrase can stand there. */
function isInfinitiveAtEnd({ block, captures, focus }: Match): boolean {
  if (captures.has('particle') || !isStop(block, focus.end) || wordAt(block, focus.end - 2) === 'te')
    return false;
  const { start } = clauseOf(block, focus.start);
  if (INFINITIVE_TAKERS.has(wordAt(block, focus.start - 1))) return false;
  return someWord(block, { start, end: focus.start }, INFINITIVE_TAKERS);
}

/** *ROL DE UPDATE UIT* → *VOER DE UPDATE IN*. */
function inCapitals({ block, focus }: Match, rewriting: Rewriting): Rewriting {
  if (!isAllCapitals(textOf(block, focus.start))) return rewriting;
  return { edits: rewriting.edits.map((edit) => ({ ...edit, text: edit.text.toUpperCase() })) };
}

/** The new word is written where the old one stood: both come apart or neither does, and the form can be no other one. */
function isAlike({ captures }: Match, { lemma, form, instead }: ListedWord): boolean {
  const { present, pastParticiple } = conjugate(lemma);
  const isClear = form.text !== pastParticiple || present.hij !== pastParticiple;
  const comesApart = (verb: string): boolean => verbParts(verb).particle !== '';
  return !captures.has('particle') && isClear && comesApart(lemma) === comesApart(instead.word);
}

function replaceForm(match: Match, listed: ListedWord): readonly Rewriting[] {
  const { kind } = listed;
  const word = wordFor(match, listed);
  if (word === undefined || match.captures.has('particle')) return [];
  const words = match.captures.get('word') ?? match.focus;
  const text = `${listed.head ?? ''}${word}`;
  const around = kind === 'noun' ? surroundingsOf(match, words, listed) : [];
  if (around === undefined) return [];
  return [{ edits: inOrder([...around, replaceWords(match, words, text, listed)]) }];
}

/** What stands in a plural takes the place of plurals: *De regels is …* is no sentence. */
function wordFor(match: Match, listed: ListedWord): string | undefined {
  const { kind, lemma, form, instead } = listed;
  if (kind === 'noun' && instead.plural === undefined && isPluralForm(instead.word)) {
    return PLURALS.has(form.feature) ? instead.word : undefined;
  }
  const newKind = kindOf(listed);
  // *frequent overleg* is no *vaak overleg*.
  const isFixed = kind === 'adjective' && newKind === 'fixed';
  if (isFixed && nounBehind(match.block, match.focus.end) !== undefined) return undefined;
  const isFrozen = kind === 'adjective' && form.feature === 'positive' && isFrozenForm(lemma);
  const feature = isFrozen ? featureInPlace(match) : form.feature;
  if (feature === undefined) return undefined;
  return transferForm({ ...instead, kind: newKind }, asPlural({ ...form, feature }));
}

/** *gratis*, *state-of-the-art*: no adjective has three parts, and a loan of so many takes no -e. */
function isFrozenForm(lemma: string): boolean {
  return isInvariable(lemma) || lemma.split('-').length > 2;
}

/** A second plural in -s is written as a genitive, which few words but names have. */
function asPlural(form: ListedWord['form']): ListedWord['form'] {
  return form.feature === 'genitive' ? { ...form, feature: 'plural' } : form;
}

/** An alternative is a word of the same kind where nobody says otherwise; a phrase has one form. */
function kindOf({ kind, instead }: ListedWord): ListedWord['kind'] {
  // *juist* has *juiste*, and *vaak* nothing.
  const isAdverb = guessKind(instead.word) === 'fixed';
  if (kind === 'adjective' && isAdverb)
    return adjectiveEvidence(inflectAdjective(instead.word, true)) === 'sure' ? 'adjective' : 'fixed';
  const given = instead.plural === undefined && instead.article === undefined ? undefined : 'noun';
  return instead.kind ?? given ?? (instead.word.includes(' ') ? 'fixed' : kind);
}

/** `uit te rollen` was found as three words. */
function withVerb(match: Match, { form }: ListedWord): Match {
  if (match.captures.has('verb') || form.feature !== 'te-infinitive') return match;
  const { start, end } = match.focus;
  if (end - start !== 3) return match;
  const captures = new Map([
    ['verb', { start: end - 1, end }],
    ['particle', { start, end: start + 1 }],
  ]);
  return { ...match, captures };
}

const PLURALS = new Set(['plural', 'genitive', 'diminutive-plural']);

function surroundingsOf(
  { block }: Match,
  words: Range,
  { lemma, article, form, instead }: ListedWord,
): readonly TextEdit[] | undefined {
  return nounSurroundings(block, words.start, words.end, {
    from: { word: headOfPhrase(lemma) ?? lemma, article },
    to: instead,
    number: PLURALS.has(form.feature) ? 'plural' : 'singular',
    isDiminutive: form.feature.startsWith('diminutive'),
  });
}

function replaceWords(
  { block }: Match,
  words: Range,
  text: string,
  { isCapitalized, isAbbreviation }: ListedWord,
): TextEdit {
  // *iphone* → *iPhone*, also where it opens a sentence.
  if (/^\p{Ll}.*\p{Lu}/u.test(text)) return replaceRange(block, words, text);
  const meansCase = !isCapitalized || (!isAbbreviation && isAllCapitals(textIn(block, words)));
  if (meansCase) return rewordRange(block, words, text);
  const opens = opensSentence(block, words.start);
  return replaceRange(block, words, opens ? capitalize(text) : text);
}

const TIMES = /dag$|^(?:week|maand|morgen|avond|middag|ochtend|vorige|volgende)$/;

/** *stakeholder analyse*: the first part of a compound that was written apart. */
function isFirstOfTwo({ block, focus }: Match, { form }: ListedWord): boolean {
  const next = wordAt(block, focus.end);
  // *de developers akkoord zijn*, *de rapporten vrijdag meegegeven*
  if (form.feature === 'plural' && (form.text.endsWith('s') || TIMES.test(next))) return false;
  return (
    isListedNoun(next) && !isVerbForm(next) && !FUNCTION_WORDS.has(next) && adjectiveEvidence(next) !== 'sure'
  );
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start);
}
