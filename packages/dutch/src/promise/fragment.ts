import type { BlockKind, BlockView, Match, Range, Token, TokenStream } from '@geestdrift/engine';
import { normAt, sentenceEndingAt, sentenceOf } from '../clause/clause.js';
import { isVerbForm } from '../morphology/index.js';
import {
  AVAILABLE,
  FINITE,
  FRAGMENT_READER,
  FRAGMENT_SERVICE,
  OURS,
  OURS_OR_YOURS,
  SERVICE_DONE,
} from './lexicon.js';
import type { PromiseKind } from './promise-kind.js';
import { someWord, wordsOf } from './words.js';

export const SHORT_KINDS: ReadonlySet<BlockKind> = new Set([
  'heading',
  'title',
  'list-item',
  'table-cell',
  'attribute',
  'button',
  'caption',
]);

/** A heading, list item or short group of words without a verb that is known. */
export function isFragment({ block }: Match, clause: Range): boolean {
  if (someWord(block, clause, FINITE)) return false;
  const words = wordsOf(block, clause);
  return SHORT_KINDS.has(block.kind) ? words.length <= 12 : words.length <= 9;
}

export function fragmentPromises({ block, focus }: Match, clause: Range, kind: PromiseKind): boolean {
  const sentence = sentenceOf(block, clause.start);
  if (kind === 'deadline' && someWord(block, clause, FRAGMENT_READER)) return false;
  if (kind === 'deadline')
    return (
      !TO_HELP.test(wordsOf(block, clause).join(' ')) &&
      (answersHowSoon(block, sentence) ||
        isUnderService(block) ||
        someWord(block, sentence, FRAGMENT_SERVICE) ||
        someWord(block, sentence, SERVICE_DONE))
    );
  if (block.kind === 'table-cell') return someWord(block, sentence, OURS_OR_YOURS);
  if (TOLD.test(wordsOf(block, { start: clause.end, end: sentence.end }).join(' '))) return false;
  return (
    SHORT_KINDS.has(block.kind) ||
    isCry(block, sentence) ||
    (kind === 'quality' && focus.start <= sentence.start + 1 && !hasFiniteVerb(block, clause)) ||
    someWord(block, sentence, OURS) ||
    someWord(block, clause, AVAILABLE)
  );
}

/** *Een zorgeloze tijd, zeggen ze*: somebody else says so. */
const TOLD =
  /^(?:zeg(?:t|gen)|zei(?:den)?|vond(?:en)?|vind(?:t|en)|vertel(?:t|len|de|den)|noem(?:t|en|de|den)) (?!wij|we|ik)/;

/** *Bij koorts: dezelfde dag naar de huisarts of de eerste hulp*: where the reader is to go. */
const TO_HELP =
  /\bnaar (?:(?:de|het|een|uw|je) )?(?:\p{L}*arts|dokter|spoedeisende|eerste hulp|ziekenhuis|politie|noodopvang)\b/u;

/** In a table, a term below *Levertijd* or *Reactie van onze helpdesk*. */
function isUnderService(block: BlockView): boolean {
  const head = block.kind === 'table-cell' ? block.columnHead() : undefined;
  return (
    head !== undefined && UNDER_SERVICE.test(wordsOf(head, { start: 0, end: head.tokens.length }).join(' '))
  );
}
const UNDER_SERVICE =
  /\b(?:lever(?:tijd|termijn|ing)|bezorg(?:tijd|ing)|(?:verzend|reactie|respons|oplos|herstel)tijd)\b|^onze (?:reactie|antwoord|oplossing)\b|^(?:reactie|antwoord|oplossing) (?:van|door) (?:ons|onze)\b/;

/** *Hoe snel reageren jullie? Binnen een dag.* */
function answersHowSoon(stream: TokenStream, { start, end }: Range): boolean {
  const question = sentenceEndingAt(stream, start);
  if (question === undefined || end - start > LONGEST_ANSWER || normAt(stream, start - 1) !== '?')
    return false;
  return HOW_SOON.test(wordsOf(stream, question).join(' '));
}
const LONGEST_ANSWER = 7;
const HOW_SOON =
  /^(?!.*\b(?:moet|mag)\b)(?:hoe (?:snel|lang)|binnen hoeveel|wanneer)\b.*\b(?:krijg|ontvang|hoor|heb ik|geholpen|gebeld|geleverd|bezorgd|reageren|antwoorden|leveren|bezorgen|komen|komt)\b/;

/** *Foutloos betalen door bestanden te versturen*, *met dit recept maakt u …*: how something is done. */
export function isHowTo(stream: TokenStream, clause: Range): boolean {
  const words = wordsOf(stream, clause);
  return (words.includes('door') && words.includes('te')) || BY_LESSON.test(words.join(' '));
}
const BY_LESSON =
  /\b(?:met|volgens|dankzij|via|in) (?:dit|deze|het|de|ons|onze|een) (?:\p{L}+ )?\p{L}*(?:recept|recepten|tips?|trucs?|truc|stappenplan|handleiding|video|filmpje|uitleg|instructie)\b/u;

/** *Gegarandeerd de laagste prijs.*, *Succes gegarandeerd.*, *Zonder gedoe verhuizen!*, or a short line of its own. */
function isCry(stream: TokenStream, sentence: Range): boolean {
  const words = wordsOf(stream, sentence);
  if (words[0] === 'gegarandeerd' || words.at(-1) === 'gegarandeerd') return true;
  const last = stream.tokens[sentence.end - 1] as Token;
  return last.norm === '!' || (last.kind !== 'punctuation' && sentence.end - sentence.start <= 8);
}

/** *Zorgeloos reizen begint met …*: no cry but a sentence, which may be about anything. */
function hasFiniteVerb(stream: TokenStream, clause: Range): boolean {
  return wordsOf(stream, clause).some(
    (word) => isVerbForm(word) && !/(?:en|^ge\p{L}+[dt]|time)$/u.test(word),
  );
}
