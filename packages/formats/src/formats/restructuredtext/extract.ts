import type { Document } from '@geestdrift/engine';
import { createInlineReader, createSegmentReader } from '../../markup/inline-syntax.js';
import { MarkupBlocks } from '../../markup/markup-blocks.js';
import { findInText } from '../../template/mixed.js';
import { readPlain } from '../../template/read-template.js';
import { LineCursor } from '../text/line-cursor.js';
import { RESTRUCTUREDTEXT } from './inline.js';
import { RstBlocks } from './rst-blocks.js';

/** Reads reStructuredText, that of Sphinx too; no literals, and of directives those that hold text. */
export function extractRst(source: string): Document {
  const context = { source, text: readPlain(source, findInText).text };
  const blocks = new MarkupBlocks(context.text, createInlineReader(context, RESTRUCTUREDTEXT), {
    segmented: (segments) => createSegmentReader(context, RESTRUCTUREDTEXT, segments),
  });
  const reader = new RstBlocks(context.text, new LineCursor(context.text), blocks);
  reader.run();
  return { source, blocks: blocks.list.blocks, directives: reader.directives, notices: [] };
}
