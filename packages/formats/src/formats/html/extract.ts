import type { Directive, Document, SourceNotice } from '@geestdrift/engine';
import { readFrontMatter } from '../../front-matter/front-matter.js';
import { addFrontMatter } from '../../front-matter/front-matter-blocks.js';
import { BlockList } from '../../prose/block-list.js';
import { stretchesOf } from '../../source/source-text.js';
import type { FindTags } from '../../template/find-tags.js';
import { finderOf } from '../../template/finder-of.js';
import { findInMarkup } from '../../template/mixed.js';
import type { TemplateLanguage } from '../../template/model.js';
import { readMarkup } from '../../template/read-template.js';
import { readingsOf } from '../../template/readings.js';
import { ElementTable } from './elements.js';
import { HtmlBlocks } from './html-blocks.js';
import { createHtmlReaders } from './html-readers.js';
import { findLayoutTables } from './layout-tables.js';

/** Reads HTML, pages and mails. Template tags and expressions in it are no prose. */
export function extractHtml(source: string): Document {
  return extractMarkup(source, findInMarkup, elementsOf(source));
}

/** Reads HTML with templates of one language. */
export function extractHtmlFor(language: TemplateLanguage): (source: string) => Document {
  return extractMarkupFor(language, elementsOf);
}

function elementsOf(source: string): ElementTable {
  return new ElementTable(/^\uFEFF?<\?xml/.test(source));
}

/** Reads what has elements like those of HTML, with templates of one language. */
export function extractMarkupFor(
  language: TemplateLanguage,
  tableFor: (source: string) => ElementTable,
): (source: string) => Document {
  const find = finderOf(language);
  return (source) => ({ ...extractMarkup(source, find, tableFor(source)), template: language.syntax });
}

/** Reads HTML, or a language whose elements are read like those of HTML. */
export function extractMarkup(source: string, find: FindTags, elements: ElementTable): Document {
  const template = readMarkup(source, find);
  const { text } = template;
  const context = stretchesOf({ source, text });
  const list = new BlockList(0, undefined, undefined, readingsOf(context, template));
  const directives: Directive[] = [...template.directives];
  const front = readFrontMatter(text, source);
  if (front !== undefined) addFrontMatter(list, context, front);
  const html = new HtmlBlocks(
    text,
    createHtmlReaders(context, elements),
    list,
    directives,
    elements,
    findLayoutTables(text),
  );
  html.read(front?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0), text.length);
  const lang = front?.lang ?? html.lang;
  if (template.directives.length > 0) directives.sort((a, b) => a.start - b.start);
  const notices = [...(front?.notices ?? []), ...(html.tooDeep ? [TOO_DEEP] : [])];
  return {
    source,
    blocks: list.blocks,
    directives,
    notices,
    ...(front?.audience === undefined ? {} : { audience: front.audience }),
    ...(lang === undefined ? {} : { lang }),
  };
}

const TOO_DEEP: SourceNotice = {
  code: 'te-diep',
  message: {
    nl: 'De elementen zijn te diep genest; wat dieper staat is als gewone tekst gelezen.',
    en: 'The elements are nested too deeply; what is deeper was read as plain text.',
  },
};
