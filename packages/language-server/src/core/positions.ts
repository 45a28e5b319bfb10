import type { Range as Offsets } from '@geestdrift/engine';
import { countBytes } from '@geestdrift/engine/basics';
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** How columns are counted between client and server; inside, offsets are UTF-16. */
export type Encoding = 'utf-16' | 'utf-8';

export interface Positions {
  readonly encoding: Encoding;
  toPosition(document: TextDocument, offset: number): Position;
  /** A position outside the text means the nearest one inside; one within a character its start. */
  toOffset(document: TextDocument, position: Position): number;
  toRange(document: TextDocument, range: Offsets): Range;
}

/** UTF-8 where the client prefers it to UTF-16, else UTF-16, which every client knows. */
export function chooseEncoding(offered: readonly string[] | undefined): Encoding {
  const chosen = offered?.find((name) => name === 'utf-8' || name === 'utf-16');
  return chosen === 'utf-8' ? 'utf-8' : 'utf-16';
}

export function createPositions(encoding: Encoding): Positions {
  const toPosition = encoding === 'utf-8' ? toBytePosition : toUnitPosition;
  const toOffset = encoding === 'utf-8' ? fromBytePosition : fromUnitPosition;
  return {
    encoding,
    toPosition,
    toOffset,
    toRange: (document, { start, end }) => ({
      start: toPosition(document, start),
      end: toPosition(document, end),
    }),
  };
}

function toUnitPosition(document: TextDocument, offset: number): Position {
  return document.positionAt(offset);
}

function fromUnitPosition(document: TextDocument, position: Position): number {
  return document.offsetAt(position);
}

function toBytePosition(document: TextDocument, offset: number): Position {
  const { line, character } = document.positionAt(offset);
  const start = { line, character: 0 };
  return { line, character: countBytes(document.getText({ start, end: { line, character } })) };
}

function fromBytePosition(document: TextDocument, { line, character }: Position): number {
  const start = document.offsetAt({ line, character: 0 });
  const text = document.getText({ start: { line, character: 0 }, end: { line, character } });
  // A line of n bytes has at most n units, so `text` is long enough.
  let bytes = 0;
  let at = 0;
  for (const one of text) {
    bytes += countBytes(one);
    if (bytes > character) break;
    at += one.length;
  }
  return start + at;
}
