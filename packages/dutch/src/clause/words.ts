import { startsWithCapital, type Token, type TokenStream } from '@geestdrift/engine';

/** A word in normal form; '' for a mark, for what is no prose and outside the text. */
export function wordAt(stream: TokenStream, index: number): string {
  const token = stream.tokens[index];
  return token?.kind === 'word' ? token.norm : '';
}

/** Whether a token is a word with a capital; false where there is none. */
export function hasCapital({ text }: TokenStream, token: Token | undefined): boolean {
  return token?.kind === 'word' && startsWithCapital(text.slice(token.start, token.end));
}

const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', '…', '–', '(', ')', '[', ']']);

/** Whether the token ends the words of a clause: a mark between clauses, or the text's end. */
export function isStop(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index];
  return token === undefined || (token.kind === 'punctuation' && STOPS.has(token.norm));
}
