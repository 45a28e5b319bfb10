import type { Directive, Document, Notice } from '@geestdrift/engine';
import { BlockList } from '../../prose/block-list.js';
import { mask } from '../../source/mask.js';
import { findTemplateTags } from '../../source/template-tags.js';
import { ElementTable } from './elements.js';
import { HtmlBlocks } from './html-blocks.js';

/** Reads HTML. Template tags and expressions in it are no prose. */
export function extractHtml(source: string): Document {
  const readable = mask(source, findTemplateTags(source, 'markup'));
  const list = new BlockList();
  const directives: Directive[] = [];
  const html = new HtmlBlocks(
    { source, text: readable },
    list,
    directives,
    new ElementTable(/^\uFEFF?<\?xml/.test(source)),
  );
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
