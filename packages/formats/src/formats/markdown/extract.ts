import type { Directive, Document, Notice, Range } from '@geestdrift/engine';
import { BlockList } from '../../prose/block-list.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import { mask } from '../../source/mask.js';
import { readableText } from '../../source/readable-text.js';
import { ElementTable } from '../html/elements.js';
import { HtmlBlocks } from '../html/html-blocks.js';
import { parseBlocks } from './block-parser.js';
import { definedLabels } from './defined-labels.js';
import { type FrontMatter, readFrontMatter } from './front-matter.js';
import { limitNesting } from './limits.js';
import { MarkdownBlocks } from './markdown-blocks.js';
import { createReaders } from './markdown-readers.js';
import { copyScalar, type Scalar } from './yaml-scalar.js';

/** Reads Markdown: CommonMark and GFM, front matter, HTML inside, and what usual generators add. */
export function extractMarkdown(source: string): Document {
  const nesting = limitNesting(source);
  const text = readableText(mask(source, nesting));
  const list = new BlockList();
  const front = readFrontMatter(text);
  if (front !== undefined) addFrontMatter(list, source, text, front);
  const directives: Directive[] = [];
  const elements = new ElementTable(true);
  const context = { source, text, elements, isDefined: definedLabels(text) };
  const html = new HtmlBlocks(source, text, list, directives, elements);
  const blocks = new MarkdownBlocks(context, list, html, createReaders(context), directives);
  const start = front?.end ?? (text.charCodeAt(0) === 0xfeff ? 1 : 0);
  parseBlocks(text, start, blocks);
  const notices = [...blocks.notices, ...nestingNotices(nesting, html)];
  directives.sort((a, b) => a.start - b.start);
  return { source, blocks: list.blocks, directives, notices, ...stated(front, html) };
}

function stated(front: FrontMatter | undefined, html: HtmlBlocks): Pick<Document, 'audience' | 'lang'> {
  const lang = front?.lang ?? html.lang;
  return {
    ...(front?.audience === undefined ? {} : { audience: front.audience }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function addFrontMatter(list: BlockList, source: string, text: string, front: FrontMatter): void {
  for (const { kind, scalar } of front.values) {
    if (scalar.start < scalar.end)
      list.add(kind, scalar.start, scalar.end, scalarReader(source, text, scalar));
  }
}

function scalarReader(source: string, text: string, scalar: Scalar): BlockReader {
  return {
    scan: ({ start, end }: Range) => {
      const slice = text.slice(start, end);
      return /[\\']/.test(slice) && scalar.style !== 'plain' ? null : slice;
    },
    read: () => {
      const builder = new ProseBuilder(source, text);
      copyScalar(builder, text, scalar);
      builder.trimEnd();
      return builder.finish();
    },
  };
}

function nestingNotices(nesting: readonly { readonly start: number }[], html: HtmlBlocks): Notice[] {
  const first = nesting[0];
  if (first === undefined && !html.tooDeep) return [];
  return [
    {
      code: 'te-diep',
      message:
        'Lijsten, citaten of elementen zijn te diep genest; wat dieper staat is als gewone tekst gelezen.',
      ...(first === undefined ? {} : { offset: first.start }),
    },
  ];
}
