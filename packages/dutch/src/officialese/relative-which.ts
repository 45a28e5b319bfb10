import type { Match, Rewriting, TokenStream } from '@geestdrift/engine';
import { wordAt } from '../clause/words.js';
import { replaceAt } from '../edits/token-edits.js';
import { DETERMINERS } from '../lexicon/determiners.js';
import { FUNCTION_WORDS } from '../morphology/function-words.js';
import { genderOf, isPluralForm, isVerbForm } from '../morphology/index.js';
import { wordSet } from '../morphology/word-list.js';

/** Nouns behind which *welke* asks: *de vraag welke*. */
const ASKING = wordSet(
  'vraag keuze kwestie overzicht idee afweging uitleg duidelijk bekend onderzoek beslissing keus lijst mate wijze soort',
);
/** *de brief welke u ontving*: the token of its noun; undefined where *welke* asks or it is not certain. */
function antecedentOf({ block, focus }: Match): number | undefined {
  const noun = block.tokens[focus.start - 1]?.norm === ',' ? focus.start - 2 : focus.start - 1;
  const norm = wordAt(block, noun);
  if (norm === '' || FUNCTION_WORDS.has(norm) || ASKING.has(norm)) return undefined;
  const isNoun = genderOf(norm) !== undefined || isPluralForm(norm);
  return isNoun && (!isVerbForm(norm) || isDetermined(block, noun)) ? noun : undefined;
}

function isDetermined(stream: TokenStream, noun: number): boolean {
  return DETERMINERS.has(wordAt(stream, noun - 1)) || DETERMINERS.has(wordAt(stream, noun - 2));
}

/** Whether *welke* stands for *die*. */
export function isRelative(match: Match): boolean {
  return antecedentOf(match) !== undefined;
}

/** *welke* → *die*, or *dat* behind a neuter singular. */
export function rewriteRelative(match: Match): readonly Rewriting[] {
  const noun = antecedentOf(match);
  if (noun === undefined) return [];
  const norm = wordAt(match.block, noun);
  const isNeuter = !isPluralForm(norm) && genderOf(norm) === 'het';
  return [{ edits: [replaceAt(match.block, match.focus.start, isNeuter ? 'dat' : 'die')] }];
}
