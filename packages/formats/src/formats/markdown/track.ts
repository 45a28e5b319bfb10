import type { Document, SourceChange, TrackedSource } from '@geestdrift/engine';
import { BlockList } from '../../prose/block-list.js';
import type { LazyBlock, RecentProse } from '../../prose/lazy-block.js';
import { findInText } from '../../template/mixed.js';
import { readPlain } from '../../template/read-template.js';
import { HtmlBlocks } from '../html/html-blocks.js';
import { parseBlocks } from './block-parser.js';
import { readMarkdown } from './extract.js';
import { limitNesting } from './limits.js';
import type { LiveSource } from './live-source.js';
import { type Border, MarkdownBlocks } from './markdown-blocks.js';
import type { MarkdownReaders } from './markdown-readers.js';

/** Reads Markdown that is edited: a change between two headings is read anew from the one to the other. */
export function trackMarkdown(source: string): TrackedSource {
  return new MarkdownTracker(source);
}

/**
 * What a stretch must not hold to be read by itself, since it can reach over its ends: template tags, definitions, end tags
 * of what may be open above. Blocks of HTML are another such thing, and directives.
 */
const REACHES_OUT =
  /\{[{%]|[}%]\}|\{#\s|#\}|\*\||\|\*|%%|\]:|<\/(?!(?:a|abbr|b|br|code|del|em|i|kbd|mark|s|small|span|strong|sub|sup|u)\b)/i;
/** How many headings behind a change are tried. */
const MOST_TRIES = 3;

/** A stretch from one heading to another, or to the end. */
interface Stretch {
  readonly from: Border;
  readonly to: Border;
}

class MarkdownTracker implements TrackedSource {
  document!: Document;
  #blocks!: readonly LazyBlock[];
  #context!: LiveSource;
  #readers!: MarkdownReaders;
  #recent!: RecentProse;
  #borders!: readonly Border[];
  #htmlBlocks = 0;

  constructor(source: string) {
    this.#read(source);
  }

  update(source: string, change: SourceChange): Document {
    if (!this.#readStretch(source, change)) this.#read(source);
    return this.document;
  }

  #read(source: string): void {
    const { document, blocks, context, readers, recent, borders, htmlBlocks } = readMarkdown(source);
    this.document = document;
    this.#blocks = blocks;
    this.#context = context;
    this.#readers = readers;
    this.#recent = recent;
    this.#borders = borders;
    this.#htmlBlocks = htmlBlocks;
  }

  /** False where the change reaches further than from one heading to another. */
  #readStretch(source: string, change: SourceChange): boolean {
    if (this.document.notices.length > 0) return false;
    for (const stretch of this.#stretchesAround(change)) {
      const { from, to } = stretch;
      const shift = source.length - this.document.source.length;
      const fresh = source.slice(from.offset, to.offset + shift);
      if (from.htmlBlocks !== to.htmlBlocks || this.#hasDirective(from.offset, to.offset)) return false;
      if (REACHES_OUT.test(this.document.source.slice(from.offset, to.offset))) return false;
      if (REACHES_OUT.test(fresh) || limitNesting(fresh).length > 0) return false;
      if (this.#splice(source, fresh, stretch, shift)) return true;
    }
    return false;
  }

  /** From the last heading before a change to each of the first ones behind it. */
  *#stretchesAround({ start, end }: SourceChange): Iterable<Stretch> {
    const borders = this.#borders;
    const behind = firstBehind(borders, start);
    const from = borders[behind - 1];
    if (from === undefined) return;
    let next = behind;
    while (next < borders.length && (borders[next] as Border).offset <= end) next++;
    for (let tries = 0; tries < MOST_TRIES; tries++, next++) {
      const to = borders[next];
      yield { from, to: to ?? this.#end };
      if (to === undefined) return;
    }
  }

  get #end(): Border {
    const { length } = this.document.source;
    return { offset: length, index: this.#blocks.length, htmlBlocks: this.#htmlBlocks };
  }

  #hasDirective(from: number, to: number): boolean {
    return this.document.directives.some(({ start }) => start >= from && start < to);
  }

  /** Puts a stretch that was read anew in the place of the old one; false where it ends elsewhere than before. */
  #splice(source: string, fresh: string, { from, to }: Stretch, shift: number): boolean {
    const context = this.#context;
    const old = context.textIn({ start: 0, end: context.source.length });
    const { text: readable, fills } = readPlain(fresh, findInText);
    const isSame = old === context.source && readable === fresh;
    const text = isSame ? source : old.slice(0, from.offset) + readable + old.slice(to.offset);
    const end = to.offset + shift;
    const list = new BlockList(from.index, this.#headingAt(from.index), this.#recent);
    const reading = this.#readFrom(from, end, source, text, list);
    if (reading === undefined) return false;
    const kept = list.blocks.slice(0, reading.index - from.index);
    const by = reading.index - to.index;
    const headingBefore = this.#headingAt(to.index);
    const headingNow = headingOf(kept, from.index) ?? this.#headingAt(from.index);
    const indexOf = (index: number | undefined): number | undefined => {
      if (index === headingBefore) return headingNow;
      return index === undefined || index < from.index ? index : index + by;
    };
    const isStill = shift === 0 && by === 0 && headingBefore === headingNow;
    const rest = this.#blocks.slice(to.index);
    const moved = isStill ? rest : rest.map((block) => block.moved(shift, indexOf));
    this.#blocks = [...this.#blocks.slice(0, from.index), ...kept, ...moved];
    const borders = this.#borders;
    const behind = borders.slice(firstBehind(borders, to.offset));
    this.#borders = [
      ...borders.slice(0, firstBehind(borders, from.offset)),
      ...reading.borders,
      ...(isStill ? behind : behind.map((border) => moveBorder(border, shift, by))),
    ];
    context.splice(source, { start: from.offset, end: to.offset }, fills);
    this.#recent.clear();
    const directives = this.document.directives.map((directive) =>
      directive.start < to.offset
        ? directive
        : { ...directive, start: directive.start + shift, end: directive.end + shift },
    );
    this.document = { ...this.document, source, blocks: this.#blocks, directives };
    return true;
  }

  /**
   * Reads a stretch and the heading behind it into `list`. Gives the index behind the stretch's blocks and its headings;
   * undefined where that heading is none any more, or reading it brought up something to tell.
   */
  #readFrom(
    from: Border,
    to: number,
    source: string,
    text: string,
    list: BlockList,
  ): { readonly index: number; readonly borders: readonly Border[] } | undefined {
    const newline = text.indexOf('\n', to);
    const upTo = to === text.length || newline < 0 ? text.length : newline + 1;
    const { elements } = this.#context;
    const part = {
      source,
      text: text.slice(0, upTo),
      elements,
      isDefined: (label: string) => this.#context.isDefined(label),
    };
    const html = new HtmlBlocks(part.text, this.#readers.html, list, [], elements);
    const sink = new MarkdownBlocks(part, list, html, this.#readers, []);
    sink.htmlBlocks = from.htmlBlocks;
    parseBlocks(part.text, from.offset, sink);
    const { notices, directives, htmlBlocks } = sink;
    if (notices.length > 0 || directives.length > 0 || htmlBlocks > from.htmlBlocks) return undefined;
    if (to === text.length) return { index: list.next, borders: sink.borders };
    const last = sink.borders.at(-1);
    return last?.offset === to ? { index: last.index, borders: sink.borders.slice(0, -1) } : undefined;
  }

  /** The heading in force before a block, by index. */
  #headingAt(index: number): number | undefined {
    const before = this.#blocks[index - 1];
    return before?.kind === 'heading' ? index - 1 : before?.heading;
  }
}

/** The index of the last heading among blocks of which the first has the index `first`. */
function headingOf(blocks: readonly LazyBlock[], first: number): number | undefined {
  const at = blocks.findLastIndex(({ kind }) => kind === 'heading');
  return at < 0 ? undefined : first + at;
}

function moveBorder({ offset, index, htmlBlocks }: Border, shift: number, by: number): Border {
  return { offset: offset + shift, index: index + by, htmlBlocks };
}

/** The index of the first border at or behind an offset. */
function firstBehind(borders: readonly Border[], offset: number): number {
  let low = 0;
  let high = borders.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((borders[middle] as Border).offset < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
