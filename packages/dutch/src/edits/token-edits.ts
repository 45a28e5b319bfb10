import {
  deletion,
  keepCase,
  type Match,
  type Range,
  type Rewriting,
  type TextEdit,
  type Token,
  type TokenStream,
} from '@geestdrift/engine';

export function textOf(stream: TokenStream, index: number): string {
  return textIn(stream, { start: index, end: index + 1 });
}

/** The text of tokens and of what stands between them. */
export function textIn(stream: TokenStream, range: Range): string {
  const { start, end } = offsetsOf(stream, range);
  return stream.text.slice(start, end);
}

/** Where tokens stand in the text. */
function offsetsOf({ tokens }: TokenStream, { start, end }: Range): Range {
  return { start: (tokens[start] as Token).start, end: (tokens[end - 1] as Token).end };
}

/** Puts a text, as it is, for one token. */
export function replaceAt(stream: TokenStream, index: number, text: string): TextEdit {
  return replaceRange(stream, { start: index, end: index + 1 }, text);
}

/** Puts a text, as it is, for tokens and what stands between them. */
export function replaceRange(stream: TokenStream, range: Range, text: string): TextEdit {
  return { range: offsetsOf(stream, range), text };
}

/** Puts a text, in the same case, for one token. */
export function rewordAt(stream: TokenStream, index: number, text: string): TextEdit {
  return rewordRange(stream, { start: index, end: index + 1 }, text);
}

/** Puts a text, in the same case, for tokens and what stands between them. */
export function rewordRange(stream: TokenStream, range: Range, text: string): TextEdit {
  return replaceRange(stream, range, keepCase(textIn(stream, range), text));
}

/** Puts a text, in the case of the first token alone, for tokens and what stands between them. */
export function rewordFrom(stream: TokenStream, range: Range, text: string): TextEdit {
  return replaceRange(stream, range, keepCase(textOf(stream, range.start), text));
}

/** Puts a text, in the same case, for the words found. */
export function replaceFound({ block, focus }: Match, text: string): Rewriting {
  return { edits: [rewordRange(block, focus, text)] };
}

/** Takes one token out as {@link takeOut} does. */
export function takeOutAt(stream: TokenStream, index: number): TextEdit {
  return takeOut(stream, { start: index, end: index + 1 });
}

/** Takes tokens out with the comma that set them off, or the brackets that held nothing else. */
export function takeOut(stream: TokenStream, range: Range): TextEdit {
  const { start, end } = offsetsOf(stream, range);
  return { range: deletion(stream.text, start, end), text: '' };
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
