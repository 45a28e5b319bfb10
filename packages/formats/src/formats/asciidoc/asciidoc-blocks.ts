import type { Audience, Directive, SourceNotice } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import { noticeAudience, readAudience } from '../../front-matter/audience.js';
import type { MarkupBlocks } from '../../markup/markup-blocks.js';
import { readLanguage } from '../../source/language.js';
import { type Fill, NOTHING } from '../../source/mask.js';
import type { LineCursor } from '../text/line-cursor.js';
import { type AsciidocLine, classifyLine } from './line-kinds.js';
import { columnsOf, hasHead, readTable } from './table.js';

/** Blocks whose text is no prose: by their style. */
const UNREAD =
  /^(?:source|listing|literal|stem|latexmath|asciimath|verse|quote|pass|comment|plantuml|mermaid|ditaa|graphviz|format)\b/;
const VERBATIM = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|```|~~~~|[,:!]={3,})$/;
/** Text in a paragraph that is a block of its own. */
const ASIDE = /footnote:[\w-]*\[([^\]\n]{1,1000})\]|image:(?!:)[^\s[\]]{1,300}\[([^\]\n]{1,500})\]/g;
const ATTRIBUTES = /(?:^|,)[ \t]*(?:(alt|title)=)?("?)([^",]{1,500})\2/g;

const TEXT_INSIDE: ReadonlySet<string> = new Set(['heading', 'entry', 'title', 'admonition']);

interface Open {
  readonly kind: 'paragraph' | 'item' | 'unread';
  readonly start: number;
  end: number;
  lines: number;
}

/** Turns the lines of AsciiDoc into blocks. */
export class AsciidocBlocks {
  readonly directives: Directive[] = [];
  readonly notices: SourceNotice[] = [];
  /** Comments, which may stand in the middle of a paragraph. */
  readonly fills: Fill[] = [];
  lang: string | undefined;
  audience: Audience | undefined;
  readonly #text: string;
  readonly #lines: LineCursor;
  readonly #blocks: MarkupBlocks;
  #open: Open | undefined;
  /** The attributes that the next block has. */
  #attributes = '';
  /** The delimiters of the blocks around, and whether each is no prose. */
  readonly #around: { readonly mark: string; readonly muted: boolean }[] = [];
  /** Behind a `+`: what follows belongs to the item above. */
  #attached = false;

  constructor(text: string, lines: LineCursor, blocks: MarkupBlocks) {
    this.#text = text;
    this.#lines = lines;
    this.#blocks = blocks;
  }

  run(): void {
    while (this.#lines.next()) {
      const line = classifyLine(this.#lines.text);
      // A paragraph goes on up to an empty line, or one that parts it.
      if (this.#open !== undefined && TEXT_INSIDE.has(line.kind)) this.#readText();
      else this.#read(line);
    }
    this.#close();
  }

  #read(line: AsciidocLine): void {
    const { start, end } = this.#lines;
    switch (line.kind) {
      case 'text':
        this.#readText();
        return;
      case 'blank':
        this.#close();
        return;
      case 'comment':
        this.#readComment();
        return;
      case 'delimiter':
        this.#readDelimiter(line.mark);
        return;
      case 'attributes':
        this.#close();
        this.#attributes += `${line.list},`;
        return;
      case 'entry':
        this.#readEntry(line.name.toLowerCase(), start + line.valueAt);
        return;
      case 'heading':
        if (!this.#isMuted) this.#blocks.heading({ start: start + line.textAt, end });
        this.#attributes = '';
        if (this.#blocks.list.blocks.length === 1 && /^=[ \t]/.test(this.#lines.text)) this.#skipAuthors();
        return;
      case 'item':
        this.#close();
        this.#start('item', start + line.textAt);
        return;
      case 'term':
        this.#readTerm(line);
        return;
      case 'title':
        if (!this.#isMuted) this.#blocks.aside('caption', { start: start + 1, end });
        return;
      case 'admonition':
        this.#start('paragraph', start + line.textAt);
        return;
      case 'image':
        this.#close();
        if (!this.#isMuted)
          this.#readImage(start + line.listAt, start + this.#lines.text.trimEnd().length - 1);
        return;
      case 'continuation':
        this.#close();
        this.#attached = this.#blocks.inList;
        return;
      default:
        this.#close();
        if (line.kind === 'rule') this.#blocks.part();
    }
  }

  #readText(): void {
    const open = this.#open;
    const { start, end, text } = this.#lines;
    if (open !== undefined) {
      open.end = end;
      open.lines++;
    } else if (/^[ \t]/.test(text) && !this.#attached) {
      this.#start('unread', start);
    } else {
      this.#start(this.#attached ? 'item' : 'paragraph', start);
    }
  }

  #start(kind: Open['kind'], start: number): void {
    const isUnread = UNREAD.test(this.#attributes) || this.#isMuted;
    this.#open = { kind: isUnread ? 'unread' : kind, start, end: this.#lines.end, lines: 1 };
    this.#attributes = '';
    this.#attached = false;
  }

  #close(): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined) return;
    if (open.kind === 'paragraph') this.#blocks.paragraph(open);
    else if (open.kind === 'item') this.#blocks.item(open);
    else return;
    this.#readAsides(open.start, open.end);
  }

  get #isMuted(): boolean {
    return this.#around.some(({ muted }) => muted);
  }

  #readComment(): void {
    const { start, end, text } = this.#lines;
    if (this.#open !== undefined && start < end) this.fills.push({ start, end, with: NOTHING });
    if (!text.includes(DIRECTIVE_MARK)) return;
    const directive = parseDirective(text.slice(2), start, end);
    if (directive !== undefined) this.directives.push(directive);
  }

  #readDelimiter(mark: string): void {
    const open = this.#open;
    if (open?.kind === 'paragraph' && open.lines === 1 && this.#isUnderline(open, mark)) {
      this.#open = undefined;
      this.#blocks.heading(open);
      return;
    }
    this.#close();
    const attributes = this.#attributes;
    this.#attributes = '';
    if (VERBATIM.test(mark)) this.#skipTo(mark);
    else if (mark.startsWith('|')) this.#readTable(mark, attributes);
    else this.#readContainer(mark, attributes);
  }

  #isUnderline({ start, end }: Open, mark: string): boolean {
    return /^[=~+-]/.test(mark) && Math.abs(end - start - mark.length) <= 1;
  }

  #readContainer(mark: string, attributes: string): void {
    const at = this.#around.findLastIndex((around) => around.mark === mark);
    if (at >= 0) this.#around.length = at;
    else this.#around.push({ mark, muted: mark.startsWith('_') || UNREAD.test(attributes) });
    if (!this.#attached) this.#blocks.endList();
    this.#attached = false;
  }

  /** Steps over what is no prose. Gives the end of the last line in there. */
  #skipTo(mark: string): number {
    let last = this.#lines.end;
    while (this.#lines.next() && this.#lines.text.trimEnd() !== mark) last = this.#lines.end;
    return last;
  }

  #readTable(mark: string, attributes: string): void {
    const start = this.#lines.end + 1;
    const end = this.#skipTo(mark);
    if (end <= start || this.#isMuted) return;
    const rows = readTable(this.#text, start, end, columnsOf(attributes));
    this.#blocks.table(rows, hasHead(this.#text, start, end, attributes));
  }

  #readEntry(name: string, valueAt: number): void {
    const value = this.#text.slice(valueAt, this.#lines.end).trim();
    if (name === 'lang') this.lang ??= readLanguage(value);
    else if (name === 'doelgroep' || name === 'audience') {
      this.audience ??= readAudience(value);
      this.notices.push(...noticeAudience(value, valueAt));
    } else if (name === 'description' && !value.endsWith('\\')) {
      this.#blocks.aside('attribute', { start: valueAt, end: this.#lines.end });
    }
    while (this.#lines.text.endsWith(' \\') && this.#lines.next());
  }

  /** Author and version, right below a document's title. */
  #skipAuthors(): void {
    for (;;) {
      const [next] = this.#lines.peek(1);
      if (next === undefined || classifyLine(next).kind !== 'text') return;
      this.#lines.next();
    }
  }

  #readTerm(line: Extract<AsciidocLine, { kind: 'term' }>): void {
    this.#close();
    const { start } = this.#lines;
    if (!this.#isMuted) this.#blocks.item({ start: start + line.textAt, end: start + line.termEnd });
    if (this.#lines.text.trimEnd().length > line.rest) this.#start('item', start + line.rest);
    else this.#attached = true;
  }

  #readAsides(start: number, end: number): void {
    const slice = this.#text.slice(start, end);
    if (!slice.includes('footnote:') && !slice.includes('image:')) return;
    for (const match of slice.matchAll(ASIDE)) {
      const to = start + match.index + match[0].length - 1;
      if (match[1] !== undefined) this.#blocks.aside('paragraph', { start: to - match[1].length, end: to });
      else this.#readImage(to - (match[2] as string).length, to);
    }
  }

  /** The alternative text, which comes first without a name, and the title. */
  #readImage(start: number, end: number): void {
    for (const match of this.#text.slice(start, end).matchAll(ATTRIBUTES)) {
      const [whole, name, quote = '', value = ''] = match;
      if (name === undefined && (match.index > 0 || /^\w+=/.test(value))) continue;
      const to = start + match.index + whole.length - quote.length;
      this.#blocks.aside('attribute', { start: to - value.length, end: to });
    }
  }
}
