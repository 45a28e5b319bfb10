import type { Range } from '../model/document.js';
import type { TokenKind } from '../model/token.js';

/** A token while it is made. */
export interface Draft {
  kind: TokenKind;
  readonly start: number;
  end: number;
  norm: string;
  sentence: number;
  readonly spaced: boolean;
}

/** What is longer is no sentence; a border keeps all that looks through a sentence cheap. */
const LONGEST = 250;
/** How far a block's first word is looked for. */
const FAR = 16;
const TERMINAL = new Set(['.', '!', '?', '…']);
const CLOSING = new Set(['"', "'", ')', ']']);
const STARTER = /^[\p{Lu}\p{Lt}\d]/u;

/**
 * Gives an abbreviation inside a sentence its stop, so that the stop is none of a sentence (`wij zijn o.a. snel`). One
 * that may end the sentence stays a mark.
 */
export function joinAbbreviations(text: string, tokens: Draft[], abbreviations: ReadonlySet<string>): void {
  let kept = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Draft;
    const before = tokens[kept - 1];
    const next = tokens[index + 1];
    const isStop = token.norm === '.' && token.end === token.start + 1 && !token.spaced;
    const isJoined =
      isStop &&
      next !== undefined &&
      !continuesEnd(next) &&
      before?.kind === 'word' &&
      (abbreviations.has(before.norm) || isInitial(text, before));
    if (isJoined) before.end = token.end;
    else tokens[kept++] = token;
  }
  tokens.length = kept;
}

/** Numbers the sentences of a block into its tokens; returns their token ranges. */
export function markSentences(
  text: string,
  tokens: readonly Draft[],
  abbreviations: ReadonlySet<string>,
): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as Draft;
    if (index - start >= LONGEST) {
      sentences.push({ start, end: index });
      start = index;
    }
    token.sentence = sentences.length;
    if (token.kind !== 'punctuation' || !TERMINAL.has(token.norm)) continue;
    let last = index;
    while (
      last + 1 < tokens.length &&
      last + 1 - start < LONGEST &&
      continuesEnd(tokens[last + 1] as Draft)
    ) {
      last++;
      (tokens[last] as Draft).sentence = sentences.length;
    }
    if (last + 1 < tokens.length && endsSentence(text, tokens, index, last, abbreviations)) {
      sentences.push({ start, end: last + 1 });
      start = last + 1;
    }
    index = last;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
}

/** Further stops, and quotes or brackets that close, belong to the end of the sentence. */
function continuesEnd(token: Draft): boolean {
  return (
    token.kind === 'punctuation' && !token.spaced && (TERMINAL.has(token.norm) || CLOSING.has(token.norm))
  );
}

function endsSentence(
  text: string,
  tokens: readonly Draft[],
  stop: number,
  last: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const next = tokens[last + 1] as Draft;
  const mark = (tokens[stop] as Draft).norm;
  const before = tokens[stop - 1];
  if (!next.spaced) {
    // "hoog.De": a space was forgotten. Only before a capital and after a word of some length.
    return (
      mark === '.' &&
      before?.kind === 'word' &&
      before.norm.length > 2 &&
      /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.start + 2))
    );
  }
  if (!startsSentence(text, tokens, last + 1)) {
    return mark === '?' || mark === '!' || (mark === '.' && isChat(text, tokens, stop, abbreviations));
  }
  if (mark !== '.' || last > stop || before === undefined || (tokens[stop] as Draft).spaced) return true;
  if (before.kind === 'word') return !abbreviations.has(before.norm) && !isInitial(text, before);
  return true;
}

/** A capital, digit or no prose; opening quotes and brackets are looked through. */
function startsSentence(text: string, tokens: readonly Draft[], from: number): boolean {
  for (let index = from; index < tokens.length; index++) {
    const token = tokens[index] as Draft;
    if (token.kind === 'opaque' || token.kind === 'number') return true;
    // In "'s Avonds" the second word has the capital.
    const isClitic = token.norm.length === 2 && token.norm[0] === "'";
    if (token.kind === 'word' && !isClitic) {
      return STARTER.test(text.slice(token.start, token.start + 2).replace(/^['’‘-]/, ''));
    }
    if (index > from + 2) return false;
  }
  return false;
}

/** Where the block itself begins without a capital, as in a chat, a stop behind a word of some length ends a sentence. */
function isChat(
  text: string,
  tokens: readonly Draft[],
  stop: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const before = tokens[stop - 1];
  if (before?.kind !== 'word' || before.norm.length < 3 || abbreviations.has(before.norm)) return false;
  const first = tokens.slice(0, FAR).find(({ kind }) => kind === 'word');
  return first !== undefined && /^\p{Ll}/u.test(text.charAt(first.start));
}

/** `J.`, `J.K.`, and abbreviations of two letters; a small letter alone is a word. */
function isInitial(text: string, { start, norm }: Draft): boolean {
  return (norm.length === 1 && STARTER.test(text.charAt(start))) || (norm.length === 3 && norm[1] === '.');
}
