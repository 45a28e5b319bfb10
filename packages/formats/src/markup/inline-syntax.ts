import { OPAQUE, type Prose, type Range } from '@geestdrift/engine';
import type { BlockReader } from '../prose/lazy-block.js';
import { copyLines } from '../prose/lines.js';
import { ProseBuilder } from '../prose/prose-builder.js';
import type { SourceText } from '../source/source-text.js';

/** A piece of inline markup, up to `end`: one word, nothing, another text, or the text between two markers. */
export type InlinePiece = { readonly end: number } & (
  | { readonly as: 'opaque' | 'nothing' }
  | { readonly as: 'text'; readonly text: string }
  | { readonly as: 'content'; readonly from: number; readonly to: number; readonly plain?: true }
);

/** Reads the piece at `at`, which ends at `limit` at the latest; undefined where there is none. In bounded time. */
export type InlineRule = (text: string, at: number, limit: number) => InlinePiece | undefined;

/** How a format marks up text inside a paragraph. */
export interface InlineSyntax {
  /** Where a piece may start; global. */
  readonly stop: RegExp;
  /** What may start there, by its first character; the first that fits counts. */
  readonly rules: Readonly<Record<string, readonly InlineRule[]>>;
  /** What may stand inside a word and leaves it there, besides `*`, `_` and `~`. */
  readonly breaksWord: RegExp;
}

const DEEPEST = 8;
/** A block with more markers that mark nothing is read as it stands: looking for their ends takes long. */
const MOST_FAILURES = 300;

/** Reads blocks with this markup. */
export function createInlineReader(context: SourceText, syntax: InlineSyntax): BlockReader {
  return {
    scan: ({ start, end }) => {
      const slice = context.text.slice(start, end);
      return syntax.breaksWord.test(slice) ? null : slice;
    },
    read: (block) => readInline(context, syntax, block),
  };
}

/** Reads a block that stands on several lines beside others: a cell of a drawn table. */
export function createSegmentReader(
  context: SourceText,
  syntax: InlineSyntax,
  segments: readonly Range[],
): BlockReader {
  return {
    scan: () => null,
    read: () => {
      const builder = new ProseBuilder(context.source, context.text);
      for (const [index, { start, end }] of segments.entries()) {
        const before = segments[index - 1];
        if (before !== undefined) builder.put('\n', before.end, start);
        copyInline(builder, context.text, syntax, start, end, 0);
      }
      builder.trimEnd();
      return builder.finish();
    },
  };
}

function readInline(context: SourceText, syntax: InlineSyntax, { start, end }: Range): Prose {
  const builder = new ProseBuilder(context.source, context.text);
  copyInline(builder, context.text, syntax, start, end, 0);
  builder.trimEnd();
  return builder.finish();
}

function copyInline(
  builder: ProseBuilder,
  whole: string,
  syntax: InlineSyntax,
  from: number,
  to: number,
  depth: number,
): void {
  // What stands behind is not searched, neither for a stop nor for a line end: there may be none up to the document's end.
  const text = whole.slice(0, to);
  const stop = new RegExp(syntax.stop);
  stop.lastIndex = from;
  let done = from;
  let failures = 0;
  for (let match = stop.exec(text); match !== null; match = stop.exec(text)) {
    const at = match.index;
    const piece = pieceAt(text, syntax, at, to);
    if (piece === undefined) {
      if (match[0].length === 1 && ++failures > MOST_FAILURES) break;
      continue;
    }
    copyLines(builder, text.slice(0, at), done, at);
    if (piece.as === 'opaque') builder.put(OPAQUE, at, piece.end);
    else if (piece.as === 'text') builder.put(piece.text, at, piece.end);
    else if (piece.as === 'content') {
      if (piece.plain || depth >= DEEPEST) copyLines(builder, text.slice(0, piece.to), piece.from, piece.to);
      else copyInline(builder, text, syntax, piece.from, piece.to, depth + 1);
      if (piece.to < piece.end) {
        builder.mark({ start: at, end: piece.from }, { start: piece.to, end: piece.end });
      }
    }
    done = piece.end;
    stop.lastIndex = done;
  }
  copyLines(builder, text, done, to);
}

function pieceAt(text: string, { rules }: InlineSyntax, at: number, limit: number): InlinePiece | undefined {
  for (const rule of rules[text.charAt(at)] ?? []) {
    const piece = rule(text, at, limit);
    if (piece !== undefined && piece.end <= limit && piece.end > at) return piece;
  }
  return undefined;
}

/** A rule for a sticky pattern without look at what stands around it. */
export function matching(
  pattern: RegExp,
  read: (match: RegExpExecArray, at: number, end: number) => InlinePiece | undefined,
): InlineRule {
  return (text, at) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    return match === null ? undefined : read(match, at, at + match[0].length);
  };
}

export const asOpaque = (_: RegExpExecArray, __: number, end: number): InlinePiece => ({ end, as: 'opaque' });
export const asNothing = (_: RegExpExecArray, __: number, end: number): InlinePiece => ({
  end,
  as: 'nothing',
});
