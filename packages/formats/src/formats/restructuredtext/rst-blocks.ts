import type { Directive } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import type { MarkupBlocks } from '../../markup/markup-blocks.js';
import { trimRange } from '../../prose/trim.js';
import type { LineCursor } from '../text/line-cursor.js';
import { readingOf } from './directives.js';
import { readGrid, readSimple } from './table.js';

interface Open {
  readonly kind: 'paragraph' | 'line' | 'item' | 'caption' | 'unread';
  readonly start: number;
  end: number;
  lines: number;
  /** How far its lines are indented. */
  readonly indent: number;
}

const ADORNMENT = /^([!-/:-@[-`{-~])\1{2,}$/;
const RULER = /^=+(?: +=+)+$/;
const GRID = /^\+(?:[-=]+\+)+$/;
const ITEM = /^(?:[-*+•‣⁃][ \t]+|\(?(?:\d{1,4}|#|[a-zA-Z]|[ivxIVX]{1,7})[.)][ \t]+)+(?=\S)/;
const FIELD = /^:(?![: ])((?:[^:\n\\]|\\.|:(?!\s)){1,100}):(?:[ \t]+|$)/;
const DIRECTIVE = /^\.\.[ \t]+(?:\|[^|\n]{1,80}\|[ \t]+)?([\w:+.-]{1,60}?)::(?:[ \t]+|$)/;
const NOTE = /^\.\.[ \t]+\[[^\]\n]{1,80}\][ \t]+/;
const LINE = /^\|[ \t]+/;
const LONGEST = 2000;

/** Turns the lines of reStructuredText into blocks. */
export class RstBlocks {
  readonly directives: Directive[] = [];
  readonly #text: string;
  readonly #lines: LineCursor;
  readonly #blocks: MarkupBlocks;
  #open: Open | undefined;
  /** Lines that are indented further are no prose. */
  #skippedBelow: number | undefined;
  /** Of the lists around: how far the content of their items is indented. */
  #items: number[] = [];
  /** The directive whose options may follow. */
  #options: { readonly indent: number; readonly name: string } | undefined;
  #caption = false;
  #atStart = true;

  constructor(text: string, lines: LineCursor, blocks: MarkupBlocks) {
    this.#text = text;
    this.#lines = lines;
    this.#blocks = blocks;
  }

  run(): void {
    while (this.#lines.next()) this.#read(this.#lines.text.trimEnd());
    this.#close();
  }

  #read(line: string): void {
    const text = line.trimStart();
    if (text === '') {
      this.#close();
      return;
    }
    const indent = line.length - text.length;
    if (this.#skippedBelow !== undefined && indent > this.#skippedBelow) return;
    this.#skippedBelow = undefined;
    if (this.#readOption(text, indent)) return;
    if (text.length <= LONGEST && this.#readMarked(text, indent)) return;
    this.#readText(indent);
    this.#atStart = false;
  }

  /** What its first characters tell. */
  #readMarked(text: string, indent: number): boolean {
    const code = text.charCodeAt(0);
    if (code > 127 || (code >= 97 && code <= 122 && !/^\w{1,7}[.)] /.test(text))) return false;
    if (ADORNMENT.test(text)) return this.#readAdornment(text);
    if (this.#open === undefined && (GRID.test(text) || RULER.test(text))) return this.#readTable(text);
    if (/^\.\.(?:\s|$)/.test(text)) return this.#readExplicit(text, indent);
    if (LINE.test(text) && (this.#open?.kind ?? 'line') !== 'paragraph') return this.#readLine(text, indent);
    if (text.startsWith('>>>') && this.#open === undefined) {
      this.#start('unread', this.#lines.start, indent);
      return true;
    }
    const field = this.#open?.kind === 'paragraph' ? null : FIELD.exec(text);
    if (field !== null) return this.#readField(field[0].length, indent);
    const item = ITEM.exec(text);
    if (item === null || !this.#mayStartItem(indent)) return false;
    this.#close();
    this.#leaveItems(indent);
    const content = indent + item[0].length;
    this.#items.push(content);
    this.#start('item', this.#lines.start + content, content);
    return true;
  }

  /** A list starts behind an empty line; its items follow on one another. */
  #mayStartItem(indent: number): boolean {
    const open = this.#open;
    return open === undefined || (open.kind === 'item' && indent < open.indent);
  }

  #readText(indent: number): void {
    const open = this.#open;
    const { end, start } = this.#lines;
    const isTerm = open?.kind === 'paragraph' && open.lines === 1 && indent > open.indent;
    if (isTerm) {
      this.#open = undefined;
      this.#blocks.item(open);
      this.#start('item', start + indent, indent);
    } else if (open !== undefined && (open.kind !== 'item' || indent >= open.indent)) {
      open.end = end;
      open.lines++;
    } else {
      this.#close();
      this.#leaveItems(indent);
      const kind = this.#caption ? 'caption' : this.#items.length > 0 ? 'item' : 'paragraph';
      this.#start(kind, start + indent, indent);
    }
  }

  /** Lists whose content is indented further end here. */
  #leaveItems(indent: number): void {
    while ((this.#items.at(-1) ?? 0) > indent) this.#items.pop();
  }

  /** `lines`: as many as count as read; of a title or term there is one. */
  #start(kind: Open['kind'], start: number, indent: number, lines = 1): void {
    this.#open = { kind, start, end: this.#lines.end, lines, indent };
    this.#caption = false;
    this.#atStart = false;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined || open.kind === 'unread') return;
    const { start, indent } = open;
    const { end } = trimRange(this.#text, start, open.end);
    const literal = this.#text.endsWith('::', end) && end - start > 1;
    // The second colon announces what is indented below, as it stands.
    const range = { start, end: literal ? end - 1 : end };
    if (literal) this.#skippedBelow = indent;
    if (open.kind === 'paragraph' || open.kind === 'line') this.#blocks.paragraph(range);
    else if (open.kind === 'item') this.#blocks.item(range);
    else this.#blocks.aside('caption', range);
  }

  /** A line under or over a title, or between two parts. */
  #readAdornment(text: string): boolean {
    const open = this.#open;
    if (open === undefined) {
      const [title = '', under = ''] = this.#lines.peek(2);
      if (under.trimEnd() !== text || title.trim() === '') this.#blocks.part();
      this.#items = [];
      return true;
    }
    if (open.lines > 1 || open.kind === 'unread') return false;
    const isShort = text.length < 4 && text.length < open.end - open.start;
    if (isShort) return false;
    this.#open = undefined;
    this.#items = [];
    this.#blocks.heading(open);
    return true;
  }

  /** A line of a line block; those below without a bar belong to it. */
  #readLine(text: string, indent: number): boolean {
    this.#close();
    this.#start('line', this.#lines.start + indent + (LINE.exec(text)?.[0].length ?? 0), indent);
    return true;
  }

  /** The name of a field is none; at the start of a document neither is what it says. */
  #readField(length: number, indent: number): boolean {
    this.#close();
    if (this.#atStart) {
      this.#skippedBelow = indent;
      return true;
    }
    const at = this.#lines.start + indent + length;
    if (at < this.#lines.end) this.#start('item', at, indent + 1);
    return true;
  }

  #readExplicit(text: string, indent: number): boolean {
    this.#close();
    const { start, end } = this.#lines;
    const directive = DIRECTIVE.exec(text);
    const note = NOTE.exec(text);
    this.#leaveItems(indent);
    if (directive !== null) {
      const name = (directive[1] as string).toLowerCase();
      this.#readDirective(name, start + indent + directive[0].length, indent, text.startsWith('.. |'));
    } else if (note !== null) {
      this.#start('paragraph', start + indent + note[0].length, indent + 1, 2);
    } else {
      this.#skippedBelow = indent;
      const comment = text.slice(2);
      if (comment.includes(DIRECTIVE_MARK)) {
        const found = parseDirective(comment, start + indent, end);
        if (found !== undefined) this.directives.push(found);
      }
    }
    return true;
  }

  #readDirective(name: string, argument: number, indent: number, isSubstitution: boolean): void {
    const { argument: kind, content } = readingOf(isSubstitution ? '' : name);
    const { end } = this.#lines;
    this.#options = { indent, name };
    this.#caption = name === 'figure';
    if (!content) this.#skippedBelow = undefined;
    if (argument >= end) return;
    if (kind === 'title') this.#blocks.aside('caption', { start: argument, end });
    else if (kind === 'text') {
      const version = /^(?:version|deprecated)/.test(name)
        ? /^\S*/.exec(this.#text.slice(argument, end))
        : null;
      this.#start('paragraph', argument + (version?.[0].length ?? 0), indent + 1, 2);
    }
  }

  /** Options of a directive follow right below it; an alternative text is read. Behind them comes its content. */
  #readOption(text: string, indent: number): boolean {
    const options = this.#options;
    if (options === undefined) return false;
    const field = indent > options.indent ? FIELD.exec(text) : null;
    if (field !== null) {
      this.#close();
      const at = this.#lines.start + indent + field[0].length;
      if (field[1] === 'alt') this.#blocks.aside('attribute', { start: at, end: this.#lines.end });
      return true;
    }
    this.#options = undefined;
    if (indent <= options.indent || readingOf(options.name).content) return false;
    this.#close();
    this.#skippedBelow = options.indent;
    return true;
  }

  #readTable(first: string): boolean {
    const lines = [];
    const isGrid = first.startsWith('+');
    let rulers = 0;
    do {
      const { text, start, end } = this.#lines;
      lines.push({ text, start, end });
      if (RULER.test(text.trim())) rulers++;
      const [next = ''] = this.#lines.peek(1);
      const ends = isGrid ? !/^\s*[+|]/.test(next) : next.trim() === '' && rulers > 1;
      if (ends) break;
    } while (this.#lines.next());
    const { rows, heads } = isGrid ? readGrid(lines) : readSimple(lines);
    this.#blocks.table(rows, heads > 0);
    return true;
  }
}
