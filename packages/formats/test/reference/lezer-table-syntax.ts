import type { BlockParser, LeafBlockParser, MarkdownConfig } from '@lezer/markdown';
import { splitRow } from '../../src/formats/markdown/table-rows.js';

const DELIMITER_ROW = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;

/**
 * GFM's tables, as blocks without inner structure: {@link splitRow} finds the cells. The parser's own extension knows
 * no white space at the end of the delimiter row, and parses every cell.
 */
const table: BlockParser = {
  name: 'Table',
  before: 'SetextHeading',
  leaf: (_, leaf) => (leaf.content.includes('|') ? new TableParser() : null),
  endLeaf(cx, line, leaf) {
    if (
      !line.text.includes('|') ||
      leaf.parsers.some((parser) => parser instanceof TableParser && parser.isTable)
    ) {
      return false;
    }
    const next = cx.peekLine();
    return isDelimiterRow(next.replace(/^[>\s]+/, ''), line.text.slice(line.pos));
  },
};

class TableParser implements LeafBlockParser {
  isTable: boolean | undefined;

  nextLine(...[, line, leaf]: Parameters<LeafBlockParser['nextLine']>): boolean {
    this.isTable ??= isDelimiterRow(line.text.slice(line.pos), leaf.content);
    return false;
  }

  finish(...[cx, leaf]: Parameters<LeafBlockParser['finish']>): boolean {
    if (this.isTable !== true) return false;
    cx.addLeafElement(leaf, cx.elt('Table', leaf.start, leaf.start + leaf.content.length));
    return true;
  }
}

function isDelimiterRow(line: string, head: string): boolean {
  if (!line.includes('|') || !DELIMITER_ROW.test(line)) return false;
  return splitRow(line, 0, line.length).length === splitRow(head, 0, head.length).length;
}

export const tableSyntax: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }],
  parseBlock: [table],
};
