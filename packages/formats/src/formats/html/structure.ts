import type { BlockKind } from '@geestdrift/engine';
import { attributeValue } from './attribute-blocks.js';
import type { OpenElement, Place } from './open-elements.js';
import type { Attribute } from './scan-tags.js';
import { TableColumns } from './table-columns.js';

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dl']);
/** What a paragraph right above can announce: the element's start leaves it standing. */
const ANNOUNCED: ReadonlySet<string> = new Set([...LISTS, 'table']);
/** Behind these a paragraph above announces nothing any more. */
const PARTING: ReadonlySet<string> = new Set([
  ...ANNOUNCED,
  ...['li', 'dt', 'dd', 'td', 'th', 'tr', 'hr', 'pre', 'blockquote'],
]);
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption']);
const ANNOUNCING: ReadonlySet<BlockKind> = new Set<BlockKind>(['paragraph', 'list-item', 'caption']);
const STRUCTURED: ReadonlySet<BlockKind> = new Set<BlockKind>(['list-item', 'table-cell', 'table-head']);

/** Follows lists and tables: which block announces them, which head stands above which cell. */
export class Structure {
  readonly #text: string;
  #tables: TableColumns[] = [];
  /** The text block right above, while nothing else stands in between. */
  #previous: { readonly index: number; readonly colon: boolean } | undefined;

  /** The term of a list of definitions that was read last: it announces what it is said to be. */
  #term: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** To be told before an element is opened. */
  start(name: string): void {
    if (PARTING.has(name) && !ANNOUNCED.has(name)) this.#previous = undefined;
  }

  /** To be told after an end tag. */
  end(name: string): void {
    if (PARTING.has(name)) this.#previous = undefined;
  }

  /** What stands between two stretches of HTML parts as well. */
  part(): void {
    this.#previous = undefined;
  }

  /** Fills in what an element that is opened has to do with lists and tables. `isLayout`: a table that is there for the layout. */
  place(
    element: { -readonly [K in keyof OpenElement]: OpenElement[K] },
    attributes: readonly Attribute[],
    isLayout = false,
  ): void {
    const { name } = element.info;
    const table = this.#tables[this.#tables.length - 1];
    if (LISTS.has(name)) {
      element.leadIn = this.#previous?.index ?? element.leadIn;
      this.#previous = undefined;
      this.#term = undefined;
    } else if (name === 'dd') {
      element.leadIn = this.#term ?? element.leadIn;
    } else if (name === 'table') {
      element.leadIn = this.#previous?.index;
      element.columnHead = undefined;
      element.headOf = undefined;
      this.#previous = undefined;
      this.#tables.push(new TableColumns(isLayout || this.#isPresentation(attributes)));
    } else if (name === 'tr') {
      table?.startRow();
    } else if (name === 'thead' && table !== undefined) {
      table.inHead = true;
    } else if (table?.isLayout === true && CELLS.has(name)) {
      element.kind = 'paragraph';
      element.leadIn = undefined;
    } else if ((name === 'td' || name === 'th') && table !== undefined) {
      this.#placeCell(element, attributes, table);
    }
  }

  leave(closed: readonly OpenElement[]): void {
    for (const { info } of closed) {
      if (info.name === 'table') this.#tables.pop();
      else if (info.name === 'thead') {
        const table = this.#tables[this.#tables.length - 1];
        if (table !== undefined) table.inHead = false;
      }
    }
  }

  /** The block that announces a block of this kind here. */
  leadIn(kind: BlockKind, ofElement: number | undefined): number | undefined {
    if (STRUCTURED.has(kind)) return ofElement;
    return kind === 'paragraph' && this.#previous?.colon === true ? this.#previous.index : undefined;
  }

  /** To be told of every block of text. */
  added(
    index: number,
    { info, kind, headOf }: Pick<Place, 'info' | 'kind' | 'headOf'>,
    endsWithColon: boolean,
  ): void {
    if (info?.name === 'dt') this.#term = index;
    if (headOf !== undefined) {
      this.#tables[this.#tables.length - 1]?.setHead(headOf.column, headOf.span, index);
    }
    const colon = kind === 'paragraph' && endsWithColon;
    this.#previous = ANNOUNCING.has(kind) ? { index, colon } : undefined;
  }

  #isPresentation(attributes: readonly Attribute[]): boolean {
    const role = attributeValue(this.#text, attributes, 'role');
    return role === 'presentation' || role === 'none';
  }

  #placeCell(
    element: { -readonly [K in keyof OpenElement]: OpenElement[K] },
    attributes: readonly Attribute[],
    table: TableColumns,
  ): void {
    const span = Number.parseInt(attributeValue(this.#text, attributes, 'colspan') ?? '', 10);
    const cell = table.startCell(Number.isNaN(span) ? 1 : span);
    const isRowHead = attributeValue(this.#text, attributes, 'scope') === 'row';
    const isHead = table.inHead || (element.info.name === 'th' && cell.inHeadRow && !isRowHead);
    element.columnHead = cell.head;
    element.headOf = isHead ? cell : undefined;
    if (table.inHead) element.kind = 'table-head';
  }
}
