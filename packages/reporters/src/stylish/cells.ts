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
/** Each takes one column and is shown as it is: most of what Dutch is written with. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u20ac\u2192]*$/;

/** Whether every character of a text takes one column. */
export function isNarrow(text: string): boolean {
  return NARROW.test(text);
}

/** Splits a line of text into cells. */
export function splitCells(line: string): Cell[] {
  const cells: Cell[] = [];
  if (isNarrow(line)) {
    for (let at = 0; at < line.length; at++) cells.push({ text: line[at] as string, width: 1, offset: at });
    return cells;
  }
  let offset = 0;
  for (const text of splitClusters(line)) {
    if (text.length === 1 && text >= ' ' && text <= '~') {
      cells.push({ text, width: 1, offset: offset++ });
      continue;
    }
    const shown = text === '\t' ? TAB : showPlainly(text);
    cells.push({ text: shown, width: text === '\t' ? TAB.length : widthOf(shown), offset });
    offset += text.length;
  }
  return cells;
}

/** The columns that a text takes. */
export function measureText(text: string): number {
  if (isNarrow(text)) return text.length;
  return splitCells(text).reduce((width, cell) => width + cell.width, 0);
}

function splitClusters(line: string): Iterable<string> {
  return NEEDS_CLUSTERS.test(line) ? segment(line) : line;
}

const segment = createSegment();

/** Making a segmenter takes as long as thousands of lines do, and few texts need one. */
function createSegment(): (line: string) => string[] {
  let segmenter: Intl.Segmenter | undefined;
  return (line) => {
    segmenter ??= new Intl.Segmenter('nl');
    return Array.from(segmenter.segment(line), (one) => one.segment);
  };
}

function widthOf(cluster: string): number {
  const code = cluster.codePointAt(0);
  if (code === undefined || /^[\p{M}\p{Cf}]/u.test(cluster)) return 0;
  if (code < 0x300) return cluster.includes('\ufe0f') ? 2 : 1;
  return cluster.includes('\ufe0f') ? 2 : eastAsianWidth(code);
}
