import { OPAQUE } from '../model/document.js';
import type { Token, TokenKind, TokenStream } from '../model/token.js';
import {
  CASED,
  createCharacterKinds,
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isHyphen,
  LETTER,
  OTHER,
  SPACE,
  SURROGATE,
} from './characters.js';
import { normalizeMark, normalizeWord } from './normalize.js';
import { isOpaqueChunk } from './opaque-chunk.js';
import { type Draft, joinAbbreviations, markSentences } from './sentences.js';

const OPAQUE_CODE = OPAQUE.charCodeAt(0);
const WORDLIKE = LETTER | DIGIT | INVISIBLE;
/** Marks of which two side by side can belong to two pairs. */
const PAIRED = '"\'“”„‟«»‘’‚‛‹›()[]{}';
const kindOf = createCharacterKinds();

/** Cuts a block's text into tokens and sentences. Takes time linear in the text. */
export function tokenize(text: string, abbreviations: ReadonlySet<string>): TokenStream {
  const tokens: Draft[] = [];
  let at = 0;
  while (at < text.length) {
    if (kindOf(text.charCodeAt(at)) === SPACE) {
      at++;
      continue;
    }
    const start = at;
    let seen = 0;
    while (at < text.length) {
      const kind = kindOf(text.charCodeAt(at));
      if (kind === SPACE) break;
      seen |= kind;
      at++;
    }
    readChunk(text, start, at, seen, tokens);
  }
  joinAbbreviations(text, tokens, abbreviations);
  const sentences = markSentences(text, tokens, abbreviations);
  return { text, tokens: tokens as Token[], sentences };
}

/** A chunk is what stands between white space. */
function readChunk(text: string, start: number, end: number, seen: number, tokens: Draft[]): void {
  if ((seen & ~CASED) === LETTER) {
    const word = text.slice(start, end);
    push(tokens, 'word', start, end, seen === LETTER ? word : normalizeWord(word), true);
    return;
  }
  if ((seen & OTHER) !== 0) {
    const opaque = isOpaqueChunk(text, start, end);
    if (opaque !== undefined) {
      if (opaque.start > start) readMarks(text, start, opaque.start, tokens, true);
      push(tokens, 'opaque', opaque.start, opaque.end, '', opaque.start === start);
      if (opaque.end < end) readMarks(text, opaque.end, end, tokens, false);
      return;
    }
  }
  readMarks(text, start, end, tokens, true);
}

function readMarks(text: string, start: number, end: number, tokens: Draft[], spacedFirst: boolean): void {
  let at = start;
  let fresh = spacedFirst;
  let onlyMarks = spacedFirst;
  while (at < end) {
    const spaced = fresh;
    const code = text.charCodeAt(at);
    const kind = kindOf(code);
    let stop: number;
    if (code === OPAQUE_CODE) {
      stop = at + 1;
      push(tokens, 'opaque', at, stop, '', spaced);
    } else if ((kind & LETTER) !== 0) {
      stop = endOfWord(text, at, end);
      push(tokens, 'word', at, stop, normalizeWord(text.slice(at, stop)), spaced);
    } else if ((kind & DIGIT) !== 0) {
      stop = readNumber(text, at, end, tokens, spaced);
    } else if ((kind & INVISIBLE) !== 0) {
      at++;
      continue;
    } else if (onlyMarks && startsClitic(text, at, end, spaced)) {
      stop = endOfWord(text, at + 1, end);
      push(tokens, 'word', at, stop, normalizeWord(text.slice(at, stop)), spaced);
    } else {
      stop = endOfMark(text, at, end);
      push(tokens, 'punctuation', at, stop, normalizeMark(text.slice(at, stop)), spaced);
    }
    fresh = false;
    onlyMarks &&= tokens.at(-1)?.kind === 'punctuation';
    at = stop;
  }
}

function push(
  tokens: Draft[],
  kind: TokenKind,
  start: number,
  end: number,
  norm: string,
  spaced: boolean,
): void {
  tokens.push({ kind, start, end, norm, sentence: 0, spaced });
}

/** `'s` (`'s-Hertogenbosch`), `'n`, `'t` and a hyphen that stands for a first part (`-loyaliteit`) begin a word. */
function startsClitic(text: string, at: number, end: number, spaced: boolean): boolean {
  if (!isLetter(text, at + 1, end)) return false;
  if (isHyphen(text.charCodeAt(at))) return spaced;
  if (!isApostrophe(text.charCodeAt(at)) || !/[kmnrst]/i.test(text[at + 1] as string)) return false;
  // `'t'` is a letter between quotes.
  return !isLetter(text, at + 2, end) && !isApostrophe(text.charCodeAt(at + 2));
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = text.charCodeAt(at);
    if ((kindOf(code) & WORDLIKE) !== 0) {
      at++;
    } else if (isApostrophe(code) && isLetter(text, at + 1, end) && isLetter(text, at - 1, end)) {
      at++;
    } else if (isHyphen(code) && !isHyphen(text.charCodeAt(at + 1))) {
      at++;
    } else if (code === 0x2e && isDottedAbbreviation(text, at, start, end)) {
      at++;
    } else break;
  }
  return at;
}

/** A stop between single letters: `o.a`, `z.s.m`. */
function isDottedAbbreviation(text: string, at: number, start: number, end: number): boolean {
  const single = at - 1 === start || text[at - 2] === '.';
  return single && isLetter(text, at + 1, end) && !isLetter(text, at + 2, end);
}

/** Reads digits; returns where the token ends. Letters or a hyphen with letters behind them make it a word. */
function readNumber(text: string, start: number, end: number, tokens: Draft[], spaced: boolean): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) at++;
    else if (
      (code === 0x2e || code === 0x2c || code === 0x2f || code === 0x3a) &&
      isDigit(text, at + 1, end)
    ) {
      at++;
    } else break;
  }
  const joined =
    isLetter(text, at, end) || (at < end && isHyphen(text.charCodeAt(at)) && isLetter(text, at + 1, end));
  if (!joined) {
    const stop = Math.max(endOfPrice(text, at, end), endOfPhone(text, start, at, end));
    push(tokens, 'number', start, stop, text.slice(start, at), spaced);
    return stop;
  }
  const stop = endOfWord(text, at, end);
  push(tokens, 'word', start, stop, normalizeWord(text.slice(start, stop)), spaced);
  return stop;
}

/** `45,-` and `45,–` are whole euros: the marks are no pause in the sentence. */
function endOfPrice(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) !== 0x2c) return at;
  let stop = at + 1;
  while (stop < end && isDash(text.charCodeAt(stop))) stop++;
  const isPrice = stop > at + 1 && !isLetter(text, stop, end) && !isDigit(text, stop, end);
  return isPrice ? stop : at;
}

/** `0800-1234`, `06-12345678`: the hyphen is no pause, nor a range. A month and a year (`05-2026`) have fewer digits. */
function endOfPhone(text: string, start: number, at: number, end: number): number {
  if (text.charCodeAt(start) !== 0x30 || !isHyphen(text.charCodeAt(at))) return at;
  let stop = at + 1;
  while (isDigit(text, stop, end)) stop++;
  return stop - start > PHONE_DIGITS ? stop : at;
}
const PHONE_DIGITS = 8;

/** One mark; a run of the same mark, of a quote or bracket when there are three or more; a surrogate pair. */
function endOfMark(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start);
  if (kindOf(code) === SURROGATE) return start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) === code) at++;
  return at === start + 2 && PAIRED.includes(text[start] as string) ? start + 1 : at;
}

function isLetter(text: string, at: number, end: number): boolean {
  return at >= 0 && at < end && (kindOf(text.charCodeAt(at)) & LETTER) !== 0;
}

function isDigit(text: string, at: number, end: number): boolean {
  return at < end && kindOf(text.charCodeAt(at)) === DIGIT;
}

function isDash(code: number): boolean {
  return isHyphen(code) || code === 0x2013 || code === 0x2014;
}
