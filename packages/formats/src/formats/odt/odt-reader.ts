import { OPAQUE } from '@geestdrift/engine';
import type { Aside, OfficeBlocks } from '../../office/office-blocks.js';
import { OpenParagraph } from '../../office/open-paragraph.js';
import type { Attributes, XmlSink } from '../../xml/read-xml.js';
import type { Styles } from './styles.js';

/** What was deleted, remarks, tables of contents, the signs of notes, readings of characters. */
const SKIPPED =
  /^(?:text:(?:tracked-changes|table-of-content|(?:alphabetical|illustration|table|object|user)-index|bibliography|note-citation|ruby-text|hidden-text|hidden-paragraph|sequence-decls|variable-decls|user-field-decls)|office:(?:annotation|forms|scripts|automatic-styles|font-face-decls)|style:style)$/;
/** Elements of `text:` whose content is text, or which leave nothing; all others in a paragraph stand for a word. */
const TRANSPARENT =
  /^text:(?:span|a|meta|ruby|ruby-base|note|note-body|p|h|list|list-item|list-header|section|numbered-paragraph|soft-page-break|(?:bookmark|change|reference-mark|toc-mark|user-index-mark|alphabetical-index-mark)(?:-start|-end)?)$/;
const ASIDES: Readonly<Record<string, Aside>> = {
  'draw:text-box': 'tekstvak',
  'draw:custom-shape': 'tekstvak',
  'style:header': 'koptekst',
  'style:header-first': 'koptekst',
  'style:header-left': 'koptekst',
  'style:footer': 'voettekst',
  'style:footer-first': 'voettekst',
  'style:footer-left': 'voettekst',
};
const MOST_SPACES = 100;

interface OdtParagraph {
  readonly words: OpenParagraph;
  readonly style: string | undefined;
  /** Of a `text:h`. */
  readonly level: number | undefined;
  readonly inList: boolean;
  /** The styles of the open spans. */
  readonly spans: (string | undefined)[];
}

/** Reads the text of an OpenDocument text into blocks. */
export class OdtReader implements XmlSink {
  readonly #blocks: OfficeBlocks;
  readonly #styles: Styles;
  readonly #paragraphs: OdtParagraph[] = [];
  /** Of each note, box or cell that is open: how many lists are open in it. */
  readonly #lists: number[] = [0];
  #inHeaderRows = 0;
  #skipped: string | undefined;
  #depth = 0;
  #description: string[] | undefined;

  constructor(blocks: OfficeBlocks, styles: Styles) {
    this.#blocks = blocks;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped !== undefined) {
      if (name === this.#skipped) this.#depth++;
    } else if (SKIPPED.test(name) || attributes.get('text:display') === 'none') {
      this.#skip(name);
    } else if (!this.#openInline(name, attributes) && !this.#openTable(name)) {
      this.#openStructure(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#skipped !== undefined) {
      if (name === this.#skipped && --this.#depth === 0) this.#skipped = undefined;
    } else if (name === 'text:p' || name === 'text:h') {
      this.#finishParagraph();
    } else if (name === 'text:span') {
      this.#paragraphs.at(-1)?.spans.pop();
    } else if (name === 'text:list') {
      this.#lists.push((this.#lists.pop() ?? 1) - 1);
    } else if (name === 'svg:desc') {
      this.#blocks.addDescription(this.#description?.join('') ?? '');
      this.#description = undefined;
    } else if (name === 'text:note' || Object.hasOwn(ASIDES, name)) {
      this.#blocks.closeAside();
      this.#lists.pop();
    } else {
      this.#closeTable(name);
    }
  }

  text(text: string): void {
    if (this.#skipped !== undefined) return;
    if (this.#description !== undefined) this.#description.push(text);
    else this.#put(this.#paragraphs.at(-1)?.words.endsBlank ? text.replace(/^\s+/, '') : text, true);
  }

  #skip(name: string): void {
    this.#skipped = name;
    this.#depth = 1;
  }

  /** In a paragraph. */
  #openInline(name: string, attributes: Attributes): boolean {
    const paragraph = this.#paragraphs.at(-1);
    switch (name) {
      case 'text:span':
        paragraph?.spans.push(attributes.get('text:style-name'));
        return true;
      case 'text:s':
        this.#put(' '.repeat(Math.min(Number(attributes.get('text:c') ?? 1) || 1, MOST_SPACES)));
        return true;
      case 'text:tab':
        this.#put('\t');
        return true;
      case 'text:line-break':
        this.#put('\n');
        return true;
      case 'draw:image':
      case 'draw:object':
        this.#put(OPAQUE);
        this.#skip(name);
        return true;
      default:
        if (paragraph === undefined || !name.startsWith('text:') || TRANSPARENT.test(name)) return false;
        this.#put(OPAQUE);
        this.#skip(name);
        return true;
    }
  }

  #openStructure(name: string, attributes: Attributes): void {
    if (name === 'text:p' || name === 'text:h') {
      this.#openParagraph(name, attributes);
    } else if (name === 'text:list') {
      this.#lists.push((this.#lists.pop() ?? 0) + 1);
    } else if (name === 'text:note') {
      this.#openAside(attributes.get('text:note-class') === 'endnote' ? 'eindnoot' : 'voetnoot');
    } else if (name === 'svg:desc') {
      this.#description = [];
    } else if (Object.hasOwn(ASIDES, name)) {
      this.#openAside(ASIDES[name] as Aside);
    }
  }

  #openAside(aside: Aside): void {
    this.#blocks.openAside(aside);
    this.#lists.push(0);
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const level = name === 'text:h' ? Number(attributes.get('text:outline-level') ?? 1) || 1 : undefined;
    const style = attributes.get('text:style-name');
    const inList = (this.#lists.at(-1) ?? 0) > 0;
    this.#paragraphs.push({ words: new OpenParagraph(), style, level, inList, spans: [] });
  }

  #openTable(name: string): boolean {
    switch (name) {
      case 'table:table':
        this.#blocks.openTable();
        return true;
      case 'table:table-header-rows':
        this.#inHeaderRows++;
        return true;
      case 'table:table-row':
        this.#blocks.openRow(this.#inHeaderRows > 0);
        return true;
      // A cell that others reach over is there, and empty.
      case 'table:covered-table-cell':
      case 'table:table-cell':
        this.#blocks.openCell();
        this.#lists.push(0);
        return true;
      default:
        return false;
    }
  }

  #closeTable(name: string): void {
    if (name === 'table:table') this.#blocks.closeTable();
    else if (name === 'table:table-header-rows') this.#inHeaderRows--;
    else if (name === 'table:table-row') this.#blocks.closeRow();
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      this.#blocks.closeCell(1);
      this.#lists.pop();
    }
  }

  /** `collapse`: white space of the source, of which a run is one space. */
  #put(text: string, collapse = false): void {
    const paragraph = this.#paragraphs.at(-1);
    if (paragraph === undefined || text === '') return;
    const styles = [...paragraph.spans.toReversed(), paragraph.style];
    if (this.#find(styles, 'hidden') === true) return;
    paragraph.words.add(collapse ? text.replace(/[ \t\r\n]+/g, ' ') : text, this.#find(styles, 'lang'));
  }

  #find<K extends 'hidden' | 'lang'>(styles: readonly (string | undefined)[], property: K) {
    for (const style of styles) {
      const value = this.#styles.find(style, property);
      if (value !== undefined) return value;
    }
    return undefined;
  }

  #finishParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { text, lang } = paragraph.words;
    const styled = this.#styles.kindOf(paragraph.style);
    if (paragraph.level !== undefined) {
      this.#blocks.add({ kind: 'heading', level: paragraph.level, text, lang });
    } else if (styled.kind === 'paragraph') {
      this.#blocks.add({ kind: paragraph.inList ? 'list-item' : 'paragraph', text, lang });
    } else if (styled.kind !== 'none') {
      this.#blocks.add({ kind: styled.kind, level: styled.level, text, lang });
    }
  }
}
