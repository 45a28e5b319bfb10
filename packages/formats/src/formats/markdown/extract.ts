import type { Directive, Document, SourceNotice } from '@geestdrift/engine';
import { type FrontMatter, readFrontMatter } from '../../front-matter/front-matter.js';
import { addFrontMatter } from '../../front-matter/front-matter-blocks.js';
import { BlockList } from '../../prose/block-list.js';
import type { LazyBlock, RecentProse } from '../../prose/lazy-block.js';
import { mask } from '../../source/mask.js';
import type { FindTags } from '../../template/find-tags.js';
import { finderOf } from '../../template/finder-of.js';
import { findInText } from '../../template/mixed.js';
import type { TemplateLanguage } from '../../template/model.js';
import { readPlain } from '../../template/read-template.js';
import { readingsOf } from '../../template/readings.js';
import { ElementTable } from '../html/elements.js';
import { HtmlBlocks } from '../html/html-blocks.js';
import { parseBlocks } from './block-parser.js';
import { limitNesting } from './limits.js';
import { LiveSource } from './live-source.js';
import { type Border, MarkdownBlocks } from './markdown-blocks.js';
import { createReaders, type MarkdownReaders } from './markdown-readers.js';

/** A Markdown source as it was read, with what it takes to read a stretch of it anew. */
export interface ReadMarkdown {
  readonly document: Document;
  readonly blocks: readonly LazyBlock[];
  /** What the blocks are read from. */
  readonly context: LiveSource;
  readonly readers: MarkdownReaders;
  readonly recent: RecentProse;
  readonly borders: readonly Border[];
  readonly htmlBlocks: number;
}

/** Reads Markdown: CommonMark and GFM, front matter, HTML inside, and what usual generators add. */
export function extractMarkdown(source: string): Document {
  return readMarkdown(source).document;
}

/** Reads Markdown with templates of one language. */
export function extractMarkdownFor(language: TemplateLanguage): (source: string) => Document {
  const find = finderOf(language);
  return (source) => ({ ...readMarkdown(source, { find }).document, template: language.syntax });
}

/** A kind of Markdown. */
interface Dialect {
  /** The source with what is masked of it already, of the same length. */
  readonly text: string;
  /** Whether its tags are JSX. */
  readonly jsx: boolean;
  readonly find: FindTags;
}

/** As {@link extractMarkdown}, for who goes on with it. */
export function readMarkdown(
  source: string,
  { text: given = source, jsx = false, find = findInText }: Partial<Dialect> = {},
): ReadMarkdown {
  const nesting = limitNesting(given);
  const shallow = mask(given, nesting);
  const template = readPlain(shallow, find);
  const { text } = template;
  const front = readFrontMatter(text, source);
  const directives: Directive[] = [...template.directives];
  const elements = new ElementTable(true, undefined, !jsx);
  const context = new LiveSource(source, shallow, template.fills, elements);
  const list = new BlockList(0, undefined, undefined, readingsOf(context, template));
  if (front !== undefined) addFrontMatter(list, context, front);
  const readers = createReaders(context);
  const html = new HtmlBlocks(text, readers.html, list, directives, elements);
  const whole = { source, text, elements, isDefined: (label: string) => context.isDefined(label) };
  const blocks = new MarkdownBlocks(whole, list, html, readers, directives);
  const start = front?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  parseBlocks(text, start, blocks, jsx);
  const notices = [...(front?.notices ?? []), ...blocks.notices, ...nestingNotices(nesting, html)];
  directives.sort((a, b) => a.start - b.start);
  const document = {
    source,
    blocks: list.blocks,
    directives,
    notices,
    context: () => context.toString(),
    ...stated(front, html),
  };
  return {
    document,
    blocks: list.blocks,
    context,
    readers,
    recent: list.recent,
    borders: blocks.borders,
    htmlBlocks: blocks.htmlBlocks,
  };
}

function stated(front: FrontMatter | undefined, html: HtmlBlocks): Pick<Document, 'audience' | 'lang'> {
  const lang = front?.lang ?? html.lang;
  return {
    ...(front?.audience === undefined ? {} : { audience: front.audience }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function nestingNotices(nesting: readonly { readonly start: number }[], html: HtmlBlocks): SourceNotice[] {
  const first = nesting[0];
  if (first === undefined && !html.tooDeep) return [];
  return [
    {
      code: 'te-diep',
      message: {
        nl: 'Lijsten, citaten of elementen zijn te diep genest; wat dieper staat is als gewone tekst gelezen.',
        en: 'Lists, quotations or elements are nested too deeply; what is deeper was read as plain text.',
      },
      ...(first === undefined ? {} : { offset: first.start }),
    },
  ];
}
