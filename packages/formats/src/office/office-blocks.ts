import type { BlockKind, Document, Prose, Range } from '@geestdrift/engine';
import { BlockList } from '../prose/block-list.js';
import type { BlockReader } from '../prose/lazy-block.js';
import { copyLines } from '../prose/lines.js';
import { ProseBuilder } from '../prose/prose-builder.js';
import { hasLetter } from '../prose/trim.js';
import { findInText } from '../template/mixed.js';
import { readPlain } from '../template/read-template.js';
import { Places } from './places.js';

/** A paragraph of a document, as its text. */
export interface OfficeParagraph {
  readonly kind: BlockKind;
  readonly text: string;
  /** Of a heading: 1 is the highest. */
  readonly level?: number | undefined;
  readonly lang?: string | undefined;
}

/** What stands beside the body, by the name that places give it. */
export type Aside = 'voetnoot' | 'eindnoot' | 'tekstvak' | 'koptekst' | 'voettekst';

interface Cell {
  readonly column: number;
  readonly paragraphs: OfficeParagraph[];
}

interface Table {
  readonly number: number;
  readonly leadIn: number | undefined;
  readonly heads: (number | undefined)[];
  row: number;
  column: number;
  isHead: boolean;
  cells: Cell[];
}

/** Where a paragraph that comes now belongs. */
type Context =
  | { readonly aside: string; readonly inText: boolean; paragraph: number }
  | { readonly table: Table };

/** Between two paragraphs: a template tag does not reach over an empty line. */
const PARTING = '\n\n';
const LONGEST_HEAD = 60;

/** The text of a binary format is read by its `extractBytes`. */
export function extractNothing(source: string): Document {
  return { source, blocks: [], directives: [], notices: [] };
}

/** Gathers the paragraphs of a document whose text does not stand in its bytes as characters. */
export class OfficeBlocks {
  readonly #list = new BlockList();
  readonly #places = new Places();
  readonly #texts: string[] = [];
  readonly #contexts: Context[] = [];
  readonly #outside: { previous: number | undefined; leadIn: number | undefined }[] = [];
  #length = 0;
  /** The paragraph right above, while nothing else stands in between, and the one that announces the list around. */
  #previous: number | undefined;
  #listLeadIn: number | undefined;
  #source = '';
  #readable = '';
  readonly #reader: BlockReader = {
    scan: (block) => this.#readable.slice(block.start, block.end),
    read: (block) => this.#read(block),
  };

  add(paragraph: OfficeParagraph): void {
    if (!hasLetter(paragraph.text)) return;
    const context = this.#contexts.at(-1);
    if (context === undefined) this.#addToBody(paragraph);
    else if ('table' in context) context.table.cells.at(-1)?.paragraphs.push(paragraph);
    else this.#addAside(paragraph, context);
  }

  /** The description of a picture. */
  addDescription(text: string, lang?: string): void {
    if (!hasLetter(text)) return;
    const number = this.#places.count('afbeelding');
    this.#push({ kind: 'attribute', text, lang }, this.#places.in(`afbeelding ${number}`));
  }

  openAside(name: Aside): void {
    this.#outside.push({ previous: this.#previous, leadIn: this.#listLeadIn });
    const inText = name === 'tekstvak';
    this.#contexts.push({ aside: `${name} ${this.#places.count(name)}`, inText, paragraph: 0 });
    this.#previous = undefined;
  }

  closeAside(): void {
    this.#contexts.pop();
    const outside = this.#outside.pop();
    this.#previous = outside?.previous;
    this.#listLeadIn = outside?.leadIn;
  }

  openTable(): void {
    const number = this.#places.count('tabel');
    const leadIn = this.#previous;
    const table = { number, leadIn, heads: [], row: 0, column: 0, isHead: false, cells: [] };
    this.#contexts.push({ table });
  }

  closeTable(): void {
    this.#contexts.pop();
    this.#previous = undefined;
  }

  /** `isHead`: whether the document says that the row heads its columns. */
  openRow(isHead: boolean): void {
    const table = this.#table;
    if (table === undefined) return;
    Object.assign(table, { row: table.row + 1, column: 0, isHead, cells: [] });
  }

  /** To be told before the row ends where that is known only inside. */
  markHead(): void {
    if (this.#table !== undefined) this.#table.isHead = true;
  }

  openCell(): void {
    const table = this.#table;
    table?.cells.push({ column: ++table.column, paragraphs: [] });
  }

  /** `span`: how many columns the cell takes. */
  closeCell(span: number): void {
    if (this.#table !== undefined) this.#table.column += Math.min(Math.max(span, 1), 1000) - 1;
  }

  closeRow(): void {
    const table = this.#table;
    if (table === undefined) return;
    const isHead = table.isHead || (table.row === 1 && looksLikeHead(table.cells));
    for (const cell of table.cells) this.#addCell(cell, table, isHead);
    table.cells = [];
  }

  /** All that was added, as a document; nothing may be added any more. */
  finish(lang: string | undefined): Document {
    this.#source = this.#texts.join(PARTING);
    this.#readable = readPlain(this.#source, findInText).text;
    return {
      source: this.#source,
      blocks: this.#list.blocks,
      directives: [],
      notices: [],
      ...(lang === undefined ? {} : { lang }),
    };
  }

  get #table(): Table | undefined {
    const context = this.#contexts.at(-1);
    return context !== undefined && 'table' in context ? context.table : undefined;
  }

  #addToBody(paragraph: OfficeParagraph): void {
    const { kind, text, level = 1 } = paragraph;
    const isHeading = kind === 'heading';
    const place = isHeading ? this.#places.heading(level, text) : this.#places.paragraph();
    this.#addWithLeadIn(paragraph, place);
    if (isHeading) this.#previous = undefined;
  }

  #addAside(paragraph: OfficeParagraph, context: Extract<Context, { aside: string }>): void {
    context.paragraph++;
    const kind = paragraph.kind === 'heading' ? 'paragraph' : paragraph.kind;
    const number = context.paragraph > 1 ? `, alinea ${context.paragraph}` : '';
    const place = context.aside + number;
    this.#addWithLeadIn({ ...paragraph, kind }, context.inText ? this.#places.in(place) : place);
  }

  #addWithLeadIn(paragraph: OfficeParagraph, place: string): void {
    if (paragraph.kind === 'list-item') {
      this.#listLeadIn ??= this.#previous;
      this.#push(paragraph, place, { leadIn: this.#listLeadIn });
      this.#previous = undefined;
      return;
    }
    const announced = this.#previous;
    const leadIn =
      announced !== undefined && this.#texts[announced]?.trimEnd().endsWith(':') ? announced : undefined;
    this.#listLeadIn = undefined;
    this.#previous = this.#push(paragraph, place, { leadIn });
  }

  #addCell({ column, paragraphs }: Cell, table: Table, isHead: boolean): void {
    const place = this.#places.in(`tabel ${table.number}, rij ${table.row}, kolom ${column}`);
    const kind = isHead ? 'table-head' : paragraphs.length === 1 ? 'table-cell' : undefined;
    for (const paragraph of paragraphs) {
      const own = paragraph.kind === 'paragraph' ? (kind ?? 'paragraph') : paragraph.kind;
      const columnHead = isHead ? undefined : table.heads[column];
      const index = this.#push({ ...paragraph, kind: own }, place, { leadIn: table.leadIn, columnHead });
      if (isHead) table.heads[column] ??= index;
    }
  }

  #push(
    { kind, text, lang }: OfficeParagraph,
    place: string,
    relations: { leadIn?: number | undefined; columnHead?: number | undefined } = {},
  ): number {
    const start = this.#length;
    this.#texts.push(text);
    this.#length = start + text.length + PARTING.length;
    return this.#list.add(kind, start, start + text.length, this.#reader, {
      lang,
      place,
      unplaced: true,
      ...relations,
    });
  }

  #read({ start, end }: Range): Prose {
    const builder = new ProseBuilder(this.#source, this.#readable);
    copyLines(builder, this.#readable, start, end);
    builder.trimEnd();
    const { text } = builder.finish();
    // One indivisible run: where the words stand in the bytes is not known.
    const runs =
      text === '' ? [] : [{ text: 0, source: start, length: text.length, sourceLength: end - start }];
    return { text, map: { runs }, marks: [] };
  }
}

/** Whether a first row heads its columns by its looks: a short text in each cell, and more than one. */
function looksLikeHead(cells: readonly Cell[]): boolean {
  return (
    cells.length > 1 &&
    cells.every(({ paragraphs: [first, second] }) => {
      return first !== undefined && second === undefined && isShort(first.text);
    })
  );
}

function isShort(text: string): boolean {
  return text.length <= LONGEST_HEAD && !/[.!?:,;]\s*$/.test(text);
}
