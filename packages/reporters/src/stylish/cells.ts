import { eastAsianWidth } from 'get-east-asian-width';
import { showPlainly } from '../display-path.js';

/** What takes up place in a terminal: a letter with its marks, an emoji. */
export interface Cell {
  readonly text: string;
  /** Columns. */
  readonly width: number;
  /** Where it starts in the line (UTF-16). */
  readonly offset: number;
}

/** Characters that only grapheme clusters do justice: marks, joiners, flags. */
const NEEDS_CLUSTERS = /\p{M}|\u200d|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]/u;
const TAB = '  ';
const PRINTABLE_ASCII = /^[ -~]*$/;

/** Splits a line of text into cells. */
export function splitCells(line: string): Cell[] {
  if (PRINTABLE_ASCII.test(line)) return Array.from(line, (text, offset) => ({ text, width: 1, offset }));
  const cells: Cell[] = [];
  let offset = 0;
  for (const text of splitClusters(line)) {
    const shown = text === '\t' ? TAB : showPlainly(text);
    cells.push({ text: shown, width: text === '\t' ? TAB.length : widthOf(shown), offset });
    offset += text.length;
  }
  return cells;
}

/** The columns that a text takes. */
export function measureText(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  return splitCells(text).reduce((width, cell) => width + cell.width, 0);
}

function splitClusters(line: string): Iterable<string> {
  if (!NEEDS_CLUSTERS.test(line)) return line;
  return Array.from(new Intl.Segmenter('nl').segment(line), ({ segment }) => segment);
}

function widthOf(cluster: string): number {
  const code = cluster.codePointAt(0);
  if (code === undefined || /^[\p{M}\p{Cf}]/u.test(cluster)) return 0;
  if (code < 0x300) return cluster.includes('\ufe0f') ? 2 : 1;
  return cluster.includes('\ufe0f') ? 2 : eastAsianWidth(code);
}
