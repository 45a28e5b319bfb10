import type { BlockKind } from '@geestdrift/engine';
import { BlockList } from '../../prose/block-list.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import { createBlockReader, type TextReader } from '../../prose/text-reader.js';
import { hasLetter, trimRange } from '../../prose/trim.js';
import { stretchesOf } from '../../source/source-text.js';
import type { ReadTemplate } from '../../template/read-template.js';
import { readingsOf } from '../../template/readings.js';
import { copyEmphasized } from './emphasis.js';
import type { LineCursor } from './line-cursor.js';
import {
  indentOf,
  isFirstNumber,
  type LineKind,
  LONGEST_POSTER,
  looksLikeHeading,
  looksLikePoster,
  markerLength,
} from './line-kinds.js';

interface OpenBlock {
  readonly kind: BlockKind;
  readonly start: number;
  end: number;
  lines: number;
  readonly indent: number;
}

interface Level {
  readonly indent: number;
  readonly leadIn: number | undefined;
}

const LINES: TextReader = {
  scan: (text) => text,
  read: ({ source, text }) => {
    const builder = new ProseBuilder(source, text);
    copyEmphasized(builder, text, 0, text.length);
    builder.trimEnd();
    return builder.finish();
  },
};

/** Gathers lines into blocks. */
export class TextBlocks {
  readonly list: BlockList;
  readonly #readable: string;
  readonly #reader: BlockReader;
  #open: OpenBlock | undefined;
  /** The paragraph or item right above, with at most blank lines in between. */
  #previous: number | undefined;
  /** A single line that may turn out to be a heading, once text follows behind a blank line. */
  #maybeHeading: OpenBlock | undefined;
  #levels: Level[] = [];

  constructor(source: string, template: ReadTemplate, list?: BlockList) {
    const context = stretchesOf({ source, text: template.text });
    this.#readable = template.text;
    this.#reader = createBlockReader(context, LINES);
    this.list = list ?? new BlockList(0, undefined, undefined, readingsOf(context, template));
  }

  addTitle(start: number, end: number): void {
    this.#emit('title', start, end);
    this.#previous = undefined;
  }

  add(kind: LineKind, line: LineCursor): void {
    switch (kind) {
      case 'blank':
        this.#blank();
        return;
      case 'directive':
        this.#close();
        return;
      case 'quote':
        this.interrupt();
        return;
      case 'rule':
        this.#rule(line);
        return;
      case 'cells':
        this.#cells(line);
        return;
      case 'bullet':
        this.#item(line, kind);
        return;
      case 'number':
        if (this.#open?.kind === 'paragraph' && !isFirstNumber(line.text)) this.#text(line);
        else this.#item(line, kind);
        return;
      default:
        this.#text(line);
    }
  }

  /** Ends what is open, and what follows stands apart from it. */
  interrupt(): void {
    this.#close();
    this.#settleHeading(false);
    this.#previous = undefined;
    this.#levels = [];
  }

  finish(): void {
    this.#close();
    this.#settleHeading(false);
  }

  #blank(): void {
    const open = this.#open;
    if (open?.kind === 'paragraph' && open.lines === 1 && this.#levels.length === 0) {
      if (looksLikeHeading(this.#readable.slice(open.start, open.end))) {
        this.#open = undefined;
        this.#settleHeading(false);
        this.#maybeHeading = open;
        return;
      }
    }
    this.#close();
  }

  /** A line of `===` or `---` makes the single line above it a heading; anywhere else it parts. */
  #rule(line: LineCursor): void {
    const open = this.#open;
    if (open?.kind === 'paragraph' && open.lines === 1 && /^[=\-~*]+$/.test(line.text.trim())) {
      this.#open = undefined;
      this.#settleHeading(true);
      this.#emit('heading', open.start, open.end);
    }
    this.interrupt();
  }

  #cells(line: LineCursor): void {
    this.#close();
    this.#settleHeading(true);
    const leadIn = this.#previous;
    const separator = line.text.includes('|') ? '|' : '\t';
    let start = line.start;
    for (const cell of line.text.split(separator)) {
      this.#emit('table-cell', start, start + cell.length, leadIn);
      start += cell.length + 1;
    }
    this.#previous = leadIn;
  }

  #item(line: LineCursor, kind: 'bullet' | 'number'): void {
    this.#close();
    this.#settleHeading(true);
    const indent = indentOf(line.text);
    while (this.#levels.length > 0 && indent < (this.#levels[this.#levels.length - 1] as Level).indent) {
      this.#levels.pop();
    }
    const level = this.#levels[this.#levels.length - 1];
    if (level === undefined || indent > level.indent) this.#levels.push({ indent, leadIn: this.#previous });
    const start = line.start + markerLength(line.text, kind);
    this.#open = { kind: 'list-item', start, end: line.end, lines: 1, indent };
  }

  #text(line: LineCursor): void {
    if (this.#open !== undefined) {
      this.#open.end = line.end;
      this.#open.lines++;
      return;
    }
    const indent = indentOf(line.text);
    while (this.#levels.length > 0 && indent <= (this.#levels[this.#levels.length - 1] as Level).indent) {
      this.#levels.pop();
    }
    const kind = this.#levels.length > 0 ? 'list-item' : 'paragraph';
    this.#settleHeading(true);
    this.#open = { kind, start: line.start, end: line.end, lines: 1, indent };
  }

  #close(): void {
    const open = this.#open;
    if (open === undefined) return;
    this.#open = undefined;
    if (open.kind === 'paragraph' && open.lines > 1 && this.#poster(open)) return;
    const leadIn =
      open.kind === 'list-item' ? this.#levels[this.#levels.length - 1]?.leadIn : this.#colonAbove();
    this.#previous = this.#emit(open.kind, open.start, open.end, leadIn) ?? this.#previous;
  }

  /** Lines that stand for themselves are blocks of their own; false where they are none. */
  #poster({ start, end }: OpenBlock): boolean {
    if (end - start > LONGEST_POSTER) return false;
    const lines = this.#readable.slice(start, end).split('\n');
    if (!looksLikePoster(lines)) return false;
    let at = start;
    for (const { length } of lines) {
      this.#previous = this.#emit('paragraph', at, at + length) ?? this.#previous;
      at += length + 1;
    }
    return true;
  }

  /** Whether a line that looked like a heading is one: only when text follows. */
  #settleHeading(textFollows: boolean): void {
    const open = this.#maybeHeading;
    if (open === undefined) return;
    this.#maybeHeading = undefined;
    const index = this.#emit(textFollows ? 'heading' : 'paragraph', open.start, open.end);
    this.#previous = textFollows ? undefined : index;
  }

  /** The paragraph right above, when it announces this one with a colon. */
  #colonAbove(): number | undefined {
    const block = this.#previous === undefined ? undefined : this.list.blocks[this.#previous];
    return block !== undefined && this.#readable.charCodeAt(block.end - 1) === 58
      ? this.#previous
      : undefined;
  }

  #emit(kind: BlockKind, start: number, end: number, leadIn?: number): number | undefined {
    const range = trimRange(this.#readable, start, end);
    if (range.start === range.end || !hasLetter(this.#readable.slice(range.start, range.end)))
      return undefined;
    return this.list.add(kind, range.start, range.end, this.#reader, { leadIn });
  }
}
