import { BlockLine } from './block-line.js';
import {
  bulletLength,
  fenceEnd,
  footnoteLength,
  type HtmlStyle,
  htmlStyle,
  isAdmonition,
  isAtxHeading,
  isContainerLine,
  isHorizontalRule,
  isSetextUnderline,
  jsxStyle,
  moduleLine,
  numberLength,
} from './block-starts.js';
import { Container, type ContainerKind, followContainers } from './containers.js';
import { isDelimiterRow } from './table-rows.js';

export type LeafKind =
  | 'Paragraph'
  | 'Task'
  | 'ATXHeading'
  | 'SetextHeading'
  | 'Table'
  | 'Code'
  | 'HorizontalRule'
  | HtmlStyle['kind'];

/** What {@link parseBlocks} reports, in document order; offsets are those of the text. */
export interface BlockSink {
  open(kind: ContainerKind, start: number): void;
  close(kind: ContainerKind): void;
  /** `end` without the line end, save for what the end of the text cuts off. */
  leaf(kind: LeafKind, start: number, end: number): void;
}

/**
 * Finds the blocks of a text whose only line end is `\n`, from `start` on: CommonMark's, GFM's tables and tasks, and
 * what the documents that organisations write use beyond those. Inline markup is left for later: most blocks are
 * never read. Link reference definitions are part of their paragraphs. `jsx`: as MDX has it, where tags have their lines
 * and indented text is no code.
 */
export function parseBlocks(text: string, start: number, sink: BlockSink, jsx = false): void {
  new BlockParser(text, start, sink, jsx).run();
}

/** How far what belongs to an admonition or footnote is indented. */
const CONTENT_INDENT = 4;
const TASK = /^\[[ xX]\][ \t]/;

/**
 * Goes line by line. It takes and leaves what `@lezer/markdown` does, which a test compares, but makes no tree, tries
 * only what the first character allows, and copies no lines.
 */
class BlockParser {
  readonly #text: string;
  readonly #sink: BlockSink;
  readonly #line: BlockLine;
  readonly #stack: Container[] = [new Container('Document', 0)];
  /** How far a line must be indented to be code. */
  readonly #codeIndent: number;
  readonly #htmlStyle: typeof htmlStyle;
  #atEnd = false;

  constructor(text: string, start: number, sink: BlockSink, jsx: boolean) {
    this.#codeIndent = jsx ? Number.POSITIVE_INFINITY : 4;
    this.#htmlStyle = jsx ? jsxStyle : htmlStyle;
    this.#text = text;
    this.#sink = sink;
    this.#line = new BlockLine(text);
    this.#line.moveTo(start);
  }

  run(): void {
    while (this.#advance());
    while (this.#stack.length > 1) this.#close();
  }

  /** Reads a block, with the containers that its first line opens. False at the end of the text. */
  #advance(): boolean {
    const line = this.#line;
    for (;;) {
      while (line.depth < this.#stack.length) this.#close();
      this.#top.children += line.quoteMarks;
      if (line.pos < line.end) break;
      if (!this.#nextLine()) return false;
    }
    for (;;) {
      const started = this.#start();
      if (started === 'leaf') return true;
      if (started === undefined) break;
      line.forward();
    }
    if (line.pos === line.end) return this.#nextLine();
    this.#readText();
    return true;
  }

  /** Reads the block that starts here, or the prefix of a container; undefined before text, and where nothing is. */
  #start(): 'leaf' | 'container' | undefined {
    const line = this.#line;
    const { next } = line;
    if (isLetter(next) && next !== 101 && next !== 105 && line.indent < line.baseIndent + this.#codeIndent)
      return undefined;
    if (isAdmonition(line)) return this.#open('Admonition', line.pos, CONTENT_INDENT, line.end);
    if (this.#stack.length === 1) {
      const footnote = footnoteLength(line);
      if (footnote > 0) return this.#open('Footnote', line.pos, CONTENT_INDENT, line.pos + footnote);
    }
    if (isContainerLine(line)) {
      this.#nextLine();
      return this.#count();
    }
    if (this.#stack.length === 1 && this.#skipModuleLine()) return this.#count();
    if (line.indent >= line.baseIndent + this.#codeIndent) return this.#readIndentedCode();
    const fence = fenceEnd(line);
    if (fence >= 0) return this.#readFencedCode(fence);
    if (next === 62) {
      const isSpaced = line.text.charCodeAt(line.pos + 1) === 32;
      return this.#open('Blockquote', line.pos, 0, line.pos + (isSpaced ? 2 : 1));
    }
    return this.#startMarked();
  }

  /** Rules, list items, headings, HTML. */
  #startMarked(): 'leaf' | 'container' | undefined {
    const line = this.#line;
    const { pos, end } = line;
    if (isHorizontalRule(line)) {
      this.#nextLine();
      return this.#leaf('HorizontalRule', pos, end);
    }
    const bullet = bulletLength(line);
    if (bullet > 0) return this.#openItem('BulletList', bullet);
    const number = numberLength(line);
    if (number > 0) return this.#openItem('OrderedList', number);
    if (isAtxHeading(line)) {
      this.#nextLine();
      return this.#leaf('ATXHeading', pos, end);
    }
    const html = this.#htmlStyle(line);
    return html === undefined ? undefined : this.#readHtml(html);
  }

  /** Opens a container whose prefix ends at `base`. */
  #open(kind: ContainerKind, start: number, value: number, base: number): 'container' {
    this.#push(kind, start, value);
    this.#line.moveBase(base);
    return 'container';
  }

  #openItem(kind: 'BulletList' | 'OrderedList', length: number): 'container' {
    const line = this.#line;
    const behind = line.pos + length;
    if (this.#top.kind !== kind) this.#push(kind, line.basePos, line.text.charCodeAt(behind - 1));
    const column = line.columnAt(behind, line.pos, line.indent);
    const content = line.skipBlanks(behind);
    const contentColumn = line.columnAt(content, behind, column);
    const base = contentColumn >= column + 5 || content === line.end ? column + 1 : contentColumn;
    const item = this.#push('ListItem', line.basePos, base - line.baseIndent);
    item.children = 1;
    line.moveBaseToColumn(base);
    const lineLength = line.end - line.start;
    item.blankFirstLine = kind === 'BulletList' ? base >= lineLength : base === lineLength;
    return 'container';
  }

  #readIndentedCode(): 'leaf' {
    const line = this.#line;
    const { pos } = line;
    const base = line.baseIndent + this.#codeIndent;
    while (this.#nextLine() && line.depth >= this.#stack.length) {
      if (line.pos < line.end && line.indent < base) break;
    }
    return this.#leaf('Code', pos, this.#previousLineEnd);
  }

  #readFencedCode(markEnd: number): 'leaf' {
    const line = this.#line;
    const { pos, next } = line;
    const length = markEnd - pos;
    while (this.#nextLine() && line.depth >= this.#stack.length) {
      if (line.next !== next || line.indent >= line.baseIndent + this.#codeIndent) continue;
      const end = line.skipRun(line.pos, next);
      if (end - line.pos >= length && line.skipBlanks(end) === line.end) {
        this.#nextLine();
        break;
      }
    }
    return this.#leaf('Code', pos, this.#previousLineEnd);
  }

  #readHtml({ close, kind }: HtmlStyle): 'leaf' {
    const line = this.#line;
    const { pos } = line;
    let goesOn = true;
    while (goesOn && !this.#isLastOfHtml(close)) {
      if (!this.#nextLine()) break;
      goesOn = line.depth >= this.#stack.length;
    }
    if (goesOn && close !== undefined) this.#nextLine();
    return this.#leaf(kind, pos, this.#previousLineEnd);
  }

  #isLastOfHtml(close: RegExp | undefined): boolean {
    const { text, start, end } = this.#line;
    if (close === undefined) return this.#line.skipBlanks(start) === end;
    return close.test(text.slice(start, end));
  }

  #skipModuleLine(): boolean {
    const kind = moduleLine(this.#line);
    if (kind === undefined) return false;
    while (this.#nextLine() && kind === 'export' && this.#line.next >= 0);
    return true;
  }

  /** Reads a paragraph, and what only its further lines or its place tell from one: table, heading, task. */
  #readText(): void {
    const line = this.#line;
    const text = this.#text;
    const { pos: start, end: firstEnd } = line;
    const isTask = line.next === 91 && this.#top.kind === 'ListItem' && TASK.test(line.rest(4));
    let isTable = line.hasPipe && text.slice(start, firstEnd).includes('|') ? undefined : false;
    let end = firstEnd;
    while (this.#nextLine() && line.pos < line.end) {
      if (line.indent < line.baseIndent + this.#codeIndent && this.#endsText(isTable === true)) break;
      isTable ??= isDelimiterRow(line.rest(), text.slice(start, firstEnd));
      if (line.depth >= this.#stack.length && isSetextUnderline(line)) {
        this.#nextLine();
        this.#leaf('SetextHeading', start, this.#previousLineEnd);
        return;
      }
      end = line.end;
    }
    this.#leaf(isTable === true ? 'Table' : isTask ? 'Task' : 'Paragraph', start, end);
  }

  /** Whether what starts on the line ends the text above it. */
  #endsText(isTable: boolean): boolean {
    const line = this.#line;
    const { next } = line;
    if (!isLetter(next) && this.#endsTextByStart(next)) return true;
    return !isTable && line.hasPipe && this.#isTableHead();
  }

  #endsTextByStart(next: number): boolean {
    const line = this.#line;
    if (next === 62 || isAtxHeading(line) || fenceEnd(line) >= 0 || isAdmonition(line)) return true;
    if (this.#endsTextAsList()) return true;
    const isSetext = next === 45 && line.depth === this.#stack.length && isSetextUnderline(line);
    if (!isSetext && isHorizontalRule(line)) return true;
    return this.#htmlStyle(line)?.breaks === true || footnoteLength(line) > 0 || isContainerLine(line);
  }

  #endsTextAsList(): boolean {
    const line = this.#line;
    if (bulletLength(line) > 0) return this.#isIn('BulletList') || line.skipBlanks(line.pos + 2) < line.end;
    const length = numberLength(line);
    // A number ends a paragraph of a list that the line does not go on with, whatever the number.
    if (line.depth < this.#stack.length && isSpacedNumber(line)) return true;
    if (length === 0) return false;
    return (
      this.#isIn('OrderedList') ||
      (length === 2 && line.next === 49 && line.skipBlanks(line.pos + length) < line.end)
    );
  }

  /** Whether the line below parts a head from a table's body. */
  #isTableHead(): boolean {
    const line = this.#line;
    const below = line.end + 1;
    if (below >= this.#text.length) return false;
    const newline = this.#text.indexOf('\n', below);
    const next = this.#text.slice(below, newline < 0 ? undefined : newline);
    return isDelimiterRow(next.replace(/^[>\s]+/, ''), line.rest());
  }

  #isIn(kind: ContainerKind): boolean {
    return this.#stack.some((container) => container.kind === kind);
  }

  get #top(): Container {
    return this.#stack[this.#stack.length - 1] as Container;
  }

  #push(kind: ContainerKind, start: number, value: number): Container {
    const container = new Container(kind, value);
    this.#stack.push(container);
    this.#sink.open(kind, start);
    return container;
  }

  #close(): void {
    const { kind } = this.#stack.pop() as Container;
    this.#sink.close(kind);
    this.#top.children++;
  }

  #leaf(kind: LeafKind, start: number, end: number): 'leaf' {
    this.#sink.leaf(kind, start, end);
    return this.#count();
  }

  #count(): 'leaf' {
    this.#top.children++;
    return 'leaf';
  }

  #nextLine(): boolean {
    const line = this.#line;
    if (line.end >= this.#text.length) {
      this.#atEnd = true;
      line.moveTo(this.#text.length);
    } else {
      line.moveTo(line.end + 1);
    }
    if (this.#stack.length > 1) followContainers(line, this.#stack);
    return !this.#atEnd;
  }

  get #previousLineEnd(): number {
    return this.#atEnd ? this.#line.start : this.#line.start - 1;
  }
}

function isSpacedNumber(line: BlockLine): boolean {
  return line.next >= 48 && line.next <= 57 && /^\d{1,9}[.)][ \t]/.test(line.rest(12));
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
}
