import {
  keepCase,
  type Match,
  type Range,
  type Rewriting,
  type TextEdit,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';

/** A word in normal form; '' for a mark, for what is no prose and outside the text. */
export function wordAt(stream: TokenStream, index: number): string {
  const token = stream.tokens[index];
  return token?.kind === 'word' ? token.norm : '';
}

const STOPS: ReadonlySet<string> = new Set([',', '.', ';', ':', '!', '?', '…', '–', '(', ')', '[', ']']);

/** Whether the token ends the words of a clause: a mark between clauses, or the text's end. */
export function isStop(stream: TokenStream, index: number): boolean {
  const token = stream.tokens[index];
  return token === undefined || (token.kind === 'punctuation' && STOPS.has(token.norm));
}

export function textOf(stream: TokenStream, index: number): string {
  const { start, end } = stream.tokens[index] as Token;
  return stream.text.slice(start, end);
}

/** Replaces one token. */
export function replaceAt(stream: TokenStream, index: number, text: string): TextEdit {
  return replaceRange(stream, { start: index, end: index + 1 }, text);
}

/** Replaces tokens and what stands between them. */
export function replaceRange({ tokens }: TokenStream, { start, end }: Range, text: string): TextEdit {
  return { range: { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end }, text };
}

/** Puts a text, in the same case, for the words found. */
export function replaceFound({ block, focus }: Match, text: string): Rewriting {
  const { start } = block.tokens[focus.start] as Token;
  const { end } = block.tokens[focus.end - 1] as Token;
  return { edits: [{ range: { start, end }, text: keepCase(block.text.slice(start, end), text) }] };
}

/** Deletes tokens with the white space behind them, or, at the end of their clause, before them. */
export function deleteAt(stream: TokenStream, { start, end }: Range): TextEdit {
  const first = stream.tokens[start] as Token;
  const last = stream.tokens[end - 1] as Token;
  const next = stream.tokens[end];
  if (next?.spaced === true) return { range: { start: first.start, end: next.start }, text: '' };
  const before = stream.tokens[start - 1];
  return { range: { start: before === undefined ? first.start : before.end, end: last.end }, text: '' };
}

/** Deletes ranges of tokens, those that touch as one. */
export function deleteAll(stream: TokenStream, ranges: readonly Range[]): readonly TextEdit[] {
  const merged: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged.map((range) => deleteAt(stream, range));
}

/** Puts words before a token. */
export function insertBefore(stream: TokenStream, index: number, text: string): TextEdit {
  const { start } = stream.tokens[index] as Token;
  return { range: { start, end: start }, text: `${text} ` };
}

/** Puts words behind a token. */
export function insertBehind(stream: TokenStream, index: number, text: string): TextEdit {
  const { end } = stream.tokens[index] as Token;
  return { range: { start: end, end }, text: ` ${text}` };
}
