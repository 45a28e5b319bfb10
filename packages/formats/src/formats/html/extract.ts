import type { Directive, Document, Notice } from '@geestdrift/engine';
import { BlockList } from '../../prose/block-list.js';
import { mask } from '../../source/mask.js';
import { findTemplateTags } from '../../source/template-tags.js';
import { ElementTable } from './elements.js';
import { HtmlBlocks } from './html-blocks.js';
import { findLayoutTables } from './layout-tables.js';

/** Reads HTML, pages and mails. Template tags and expressions in it are no prose. */
export function extractHtml(source: string): Document {
  return extractMarkup(source, new ElementTable(/^\uFEFF?<\?xml/.test(source)));
}

/** Reads HTML, or a language whose elements are read like those of HTML. */
export function extractMarkup(source: string, elements: ElementTable): Document {
  const readable = mask(source, findTemplateTags(source, 'markup'));
  const list = new BlockList();
  const directives: Directive[] = [];
  const layoutTables = findLayoutTables(readable);
  const html = new HtmlBlocks({ source, text: readable }, list, directives, elements, layoutTables);
  html.read(readable.charCodeAt(0) === 0xfeff ? 1 : 0, readable.length);
  const notices: Notice[] = html.tooDeep ? [TOO_DEEP] : [];
  return {
    source,
    blocks: list.blocks,
    directives,
    notices,
    ...(html.lang === undefined ? {} : { lang: html.lang }),
  };
}

const TOO_DEEP: Notice = {
  code: 'te-diep',
  message: 'De elementen zijn te diep genest; wat dieper staat is als gewone tekst gelezen.',
};
