import {
  capitalize,
  keepCase,
  type Match,
  type Range,
  type Rewriting,
  type TextEdit,
  type Token,
} from '@geestdrift/engine';
import { transferForm } from '../inflection/index.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { conjugate, isListedNoun, isPluralForm, isVerbForm, separate } from '../morphology/index.js';
import { swapVerb } from '../officialese/swap-verb.js';
import { wordAt } from '../officialese/words.js';
import type { ListedWord } from './listed-word.js';
import { nounSurroundings } from './noun-edits.js';
import { replaceApart } from './replace-apart.js';

/** The alternative of a list in the form and the place of the word found; none where that would not be grammatical. */
export function replaceListed(match: Match, listed: ListedWord): readonly Rewriting[] {
  const { kind, lemma, instead } = listed;
  if (kind === 'noun' && isFirstOfTwo(match)) return [];
  if (kind === 'verb' && (instead.kind ?? 'verb') === 'verb' && !instead.word.includes(' ')) {
    const swapped = swapVerb(withVerb(match, listed), { from: lemma, to: instead.word });
    if (swapped.length > 0) return swapped;
    return isAlike(match, listed) ? replaceForm(match, listed) : replaceApart(match, listed);
  }
  return replaceForm(match, listed);
}

/** The new word is written where the old one stood: both come apart or neither does, and the form can be no other one. */
function isAlike({ captures }: Match, { lemma, form, instead }: ListedWord): boolean {
  const { present, pastParticiple } = conjugate(lemma);
  const isClear = form.text !== pastParticiple || present.hij !== pastParticiple;
  const comesApart = (verb: string): boolean => separate(verb) !== undefined;
  return !captures.has('particle') && isClear && comesApart(lemma) === comesApart(instead.word);
}

function replaceForm(match: Match, listed: ListedWord): readonly Rewriting[] {
  const { kind } = listed;
  const word = wordFor(listed);
  if (word === undefined || match.captures.has('particle')) return [];
  const words = match.captures.get('word') ?? match.focus;
  const text = `${listed.head ?? ''}${word}`;
  const around = kind === 'noun' ? surroundingsOf(match, words, listed) : [];
  if (around === undefined) return [];
  return [{ edits: inOrder([...around, replaceWords(match, words, text, listed.isCapitalized)]) }];
}

/** What stands in a plural takes the place of plurals: *De regels is …* is no sentence. */
function wordFor(listed: ListedWord): string | undefined {
  const { kind, form, instead } = listed;
  if (kind === 'noun' && instead.plural === undefined && isPluralForm(instead.word)) {
    return PLURALS.has(form.feature) ? instead.word : undefined;
  }
  return transferForm({ ...instead, kind: kindOf(listed) }, asPlural(form));
}

/** A second plural in -s is written as a genitive, which few words but names have. */
function asPlural(form: ListedWord['form']): ListedWord['form'] {
  return form.feature === 'genitive' ? { ...form, feature: 'plural' } : form;
}

/** An alternative is a word of the same kind where nobody says otherwise; a phrase has one form. */
function kindOf({ kind, instead }: ListedWord): ListedWord['kind'] {
  return instead.kind ?? (instead.word.includes(' ') ? 'fixed' : kind);
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
    from: { word: lemma, article },
    to: instead,
    number: PLURALS.has(form.feature) ? 'plural' : 'singular',
    isDiminutive: form.feature.startsWith('diminutive'),
  });
}

function replaceWords(
  { block }: Match,
  { start, end }: Range,
  text: string,
  isCapitalized: boolean,
): TextEdit {
  const range = {
    start: (block.tokens[start] as Token).start,
    end: (block.tokens[end - 1] as Token).end,
  };
  if (!isCapitalized) return { range, text: keepCase(block.text.slice(range.start, range.end), text) };
  const opens = block.sentences.some((sentence) => sentence.start === start);
  return { range, text: opens ? capitalize(text) : text };
}

/** *stakeholder analyse*: the first part of a compound that was written apart. */
function isFirstOfTwo({ block, focus }: Match): boolean {
  const next = wordAt(block, focus.end);
  return isListedNoun(next) && !isVerbForm(next) && !FUNCTION_WORDS.has(next);
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => a.range.start - b.range.start);
}
