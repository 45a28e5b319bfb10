import type { Range, Token, TokenStream } from '@geestdrift/engine';

/** Whether a word of the range is in the set, but for the tokens of `except`. */
export function someWord(
  stream: TokenStream,
  range: Range,
  words: ReadonlySet<string>,
  except?: Range,
): boolean {
  return indexOfWord(stream, range, words, except) !== undefined;
}

/** The first token of the range whose word is in the set. */
export function indexOfWord(
  stream: TokenStream,
  range: Range,
  words: ReadonlySet<string>,
  except?: Range,
): number | undefined {
  for (let at = range.start; at < range.end; at++) {
    if (except !== undefined && at >= except.start && at < except.end) continue;
    if (words.has((stream.tokens[at] as Token).norm)) return at;
  }
  return undefined;
}

/** The words of a range in normal form, without marks. */
export function wordsOf(stream: TokenStream, range: Range): string[] {
  return stream.tokens
    .slice(range.start, range.end)
    .filter(({ kind }) => kind === 'word')
    .map(({ norm }) => norm);
}
