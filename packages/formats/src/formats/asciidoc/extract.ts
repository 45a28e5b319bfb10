import type { Document } from '@geestdrift/engine';
import { readFrontMatter } from '../../front-matter/front-matter.js';
import { addFrontMatter } from '../../front-matter/front-matter-blocks.js';
import { createInlineReader } from '../../markup/inline-syntax.js';
import { MarkupBlocks } from '../../markup/markup-blocks.js';
import { mask } from '../../source/mask.js';
import { stretchesOf } from '../../source/source-text.js';
import { findInText } from '../../template/mixed.js';
import { readPlain } from '../../template/read-template.js';
import { LineCursor } from '../text/line-cursor.js';
import { AsciidocBlocks } from './asciidoc-blocks.js';
import { ASCIIDOC } from './inline.js';

/** Reads AsciiDoc: what a reader reads of it; no listings, literals, quotations and passed-on markup. */
export function extractAsciidoc(source: string): Document {
  const context = { source, text: readPlain(source, findInText).text };
  const blocks = new MarkupBlocks(context.text, createInlineReader(context, ASCIIDOC));
  const front = readFrontMatter(context.text, source);
  if (front !== undefined) addFrontMatter(blocks.list, stretchesOf(context), front);
  const lines = new LineCursor(context.text, front?.end);
  const reader = new AsciidocBlocks(context.text, lines, blocks);
  reader.run();
  context.text = mask(context.text, reader.fills);
  const { directives, lang = front?.lang, audience = front?.audience } = reader;
  return {
    source,
    blocks: blocks.list.blocks,
    directives,
    notices: [...(front?.notices ?? []), ...reader.notices],
    ...(audience === undefined ? {} : { audience }),
    ...(lang === undefined ? {} : { lang }),
  };
}
