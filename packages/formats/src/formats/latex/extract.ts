import type { Document, Range } from '@geestdrift/engine';
import { createInlineReader } from '../../markup/inline-syntax.js';
import { MarkupBlocks } from '../../markup/markup-blocks.js';
import { hasLetter } from '../../prose/trim.js';
import { unifyLineEnds } from '../../source/line-ends.js';
import { mask } from '../../source/mask.js';
import { LATEX } from './inline.js';
import { LatexBlocks } from './latex-blocks.js';

/** Reads LaTeX: the prose of a document, or of a part of one; no formulas, listings, quotations and drawings. */
export function extractLatex(source: string): Document {
  const context = { source, text: unifyLineEnds(source) };
  const reader = createInlineReader(context, LATEX);
  const blocks = new MarkupBlocks(context.text, reader, { encode: escapeSigns });
  const isRead = (range: Range) => hasLetter(reader.read(range).text);
  const latex = new LatexBlocks(context.text, blocks, isRead);
  latex.run();
  context.text = mask(context.text, latex.fills);
  return {
    source,
    blocks: blocks.list.blocks,
    directives: latex.directives,
    notices: [],
    ...(latex.lang === undefined ? {} : { lang: latex.lang }),
  };
}

function escapeSigns(text: string): string {
  return text.replace(/[%&$#_{}]/g, '\\$&');
}
