import { OPAQUE } from '@geestdrift/engine';
import type { OfficeBlocks } from '../../office/office-blocks.js';
import { OpenParagraph } from '../../office/open-paragraph.js';
import type { Attributes, XmlSink } from '../../xml/read-xml.js';
import { Fields } from './fields.js';
import { type Properties, readProperty } from './properties.js';
import type { Styles } from './styles.js';

/** What was deleted or moved away, former properties, what stands in for what follows, readings of characters. */
const SKIPPED: ReadonlySet<string> = new Set(
  'w:del w:moveFrom w:pPrChange w:rPrChange w:sectPr w:tblPrChange w:trPrChange w:tcPrChange mc:Fallback w:rt w:delText w:delInstrText'.split(
    ' ',
  ),
);
/** What stands for a word. */
const OPAQUE_ELEMENTS: ReadonlySet<string> = new Set([
  'm:oMath',
  'm:oMathPara',
  'w:sym',
  'w:object',
  'w:ptab',
]);
/** What stands for a character. */
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);
/** Footnotes that only rule a line. */
const SEPARATOR = /^(?:separator|continuationSeparator|continuationNotice)$/;

interface WordParagraph {
  readonly words: OpenParagraph;
  readonly properties: Properties;
}

/** Reads the body of a Word document, or its notes, headers and footers, into blocks. */
export class WordReader implements XmlSink {
  readonly #blocks: OfficeBlocks;
  readonly #styles: Styles;
  readonly #fields = new Fields();
  readonly #paragraphs: WordParagraph[] = [];
  /** The element whose content is skipped, and how often it is open. */
  #skipped: string | undefined;
  #depth = 0;
  #run: Properties | undefined;
  #inParagraphProperties = false;
  #inRunProperties = false;
  #content: 'text' | 'instruction' | undefined;
  /** Of the open cells. */
  readonly #spans: number[] = [];
  /** Whether each open content control shows what is asked, and not an answer. */
  readonly #placeholders: boolean[] = [];

  constructor(blocks: OfficeBlocks, styles: Styles) {
    this.#blocks = blocks;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipped !== undefined) {
      if (name === this.#skipped) this.#depth++;
    } else if (SKIPPED.has(name)) {
      this.#skip(name);
    } else if (OPAQUE_ELEMENTS.has(name)) {
      this.#put(OPAQUE);
      this.#skip(name);
    } else if (this.#inRunProperties && this.#run !== undefined) {
      readProperty(this.#run, name, attributes);
    } else if (this.#inParagraphProperties) {
      this.#readParagraphProperty(name, attributes);
    } else if (!this.#openText(name, attributes)) {
      this.#openStructure(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#skipped !== undefined) {
      if (name === this.#skipped && --this.#depth === 0) this.#skipped = undefined;
      return;
    }
    switch (name) {
      case 'w:p':
        this.#finishParagraph();
        return;
      case 'w:pPr':
        this.#inParagraphProperties = false;
        return;
      case 'w:rPr':
        this.#inRunProperties = false;
        return;
      case 'w:r':
        this.#run = undefined;
        return;
      case 'w:t':
      case 'w:instrText':
        this.#content = undefined;
        return;
      case 'w:fldSimple':
        this.#fields.end();
        return;
      case 'w:sdt':
        this.#placeholders.pop();
        return;
      default:
        this.#closeStructure(name);
    }
  }

  text(text: string): void {
    if (this.#skipped !== undefined || this.#content === undefined) return;
    if (this.#content === 'instruction') this.#fields.instruct(text);
    else if (this.#placeholders.at(-1) !== true) this.#put(text);
  }

  #skip(name: string): void {
    this.#skipped = name;
    this.#depth = 1;
  }

  #readParagraphProperty(name: string, attributes: Attributes): void {
    // Run properties in there are those of the paragraph's mark.
    if (name === 'w:rPr') this.#skip(name);
    const properties = this.#paragraphs.at(-1)?.properties;
    if (properties !== undefined) readProperty(properties, name, attributes);
  }

  /** Inside a paragraph. */
  #openText(name: string, attributes: Attributes): boolean {
    switch (name) {
      case 'w:p':
        this.#paragraphs.push({ words: new OpenParagraph(), properties: {} });
        return true;
      case 'w:pPr':
        this.#inParagraphProperties = true;
        return true;
      case 'w:r':
        this.#run = {};
        return true;
      case 'w:rPr':
        this.#inRunProperties = true;
        return true;
      case 'w:t':
        this.#content = 'text';
        return true;
      case 'w:instrText':
        this.#content = 'instruction';
        return true;
      case 'w:fldChar':
        this.#stepField(attributes.get('w:fldCharType'));
        return true;
      case 'w:fldSimple':
        this.#fields.begin();
        this.#fields.instruct(attributes.get('w:instr') ?? '');
        this.#putWord(this.#fields.separate());
        return true;
      default:
        if (!CHARACTERS.has(name) || this.#run === undefined) return false;
        this.#put(CHARACTERS.get(name) as string);
        return true;
    }
  }

  #openStructure(name: string, attributes: Attributes): void {
    switch (name) {
      case 'w:tbl':
        this.#blocks.openTable();
        return;
      case 'w:tr':
        this.#blocks.openRow(false);
        return;
      case 'w:tblHeader':
        if (!/^(?:0|false|off)$/.test(attributes.get('w:val') ?? '')) this.#blocks.markHead();
        return;
      case 'w:tc':
        this.#blocks.openCell();
        this.#spans.push(1);
        return;
      case 'w:gridSpan':
        this.#spans[this.#spans.length - 1] = Number(attributes.get('w:val') ?? 1);
        return;
      case 'w:txbxContent':
        this.#blocks.openAside('tekstvak');
        this.#run = undefined;
        return;
      case 'wp:docPr':
        this.#blocks.addDescription(attributes.get('descr') ?? '');
        return;
      case 'w:drawing':
      case 'w:pict':
        this.#put(OPAQUE);
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.#openNote(name, attributes.get('w:type') ?? '');
        return;
      case 'w:sdt':
        this.#placeholders.push(this.#placeholders.at(-1) ?? false);
        return;
      case 'w:showingPlcHdr':
        this.#placeholders[this.#placeholders.length - 1] = true;
        this.#put(OPAQUE);
        return;
      default:
    }
  }

  #closeStructure(name: string): void {
    switch (name) {
      case 'w:tbl':
        this.#blocks.closeTable();
        return;
      case 'w:tr':
        this.#blocks.closeRow();
        return;
      case 'w:tc':
        this.#blocks.closeCell(this.#spans.pop() ?? 1);
        return;
      case 'w:txbxContent':
        this.#blocks.closeAside();
        return;
      case 'w:footnote':
      case 'w:endnote':
        this.#blocks.closeAside();
        return;
      default:
    }
  }

  #openNote(name: string, type: string): void {
    if (SEPARATOR.test(type)) this.#skip(name);
    else this.#blocks.openAside(name === 'w:footnote' ? 'voetnoot' : 'eindnoot');
  }

  #stepField(type: string | undefined): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'separate') this.#putWord(this.#fields.separate());
    else if (type === 'end') this.#putWord(this.#fields.end());
  }

  #putWord(isWord: boolean): void {
    if (isWord) this.#paragraphs.at(-1)?.words.add(OPAQUE, this.#lang);
  }

  #put(text: string): void {
    if (!this.#fields.readable || this.#isHidden) return;
    this.#paragraphs.at(-1)?.words.add(text, this.#lang);
  }

  get #isHidden(): boolean {
    const paragraph = this.#paragraphs.at(-1)?.properties.style;
    const own = this.#run?.hidden ?? this.#styles.find(this.#run?.style, 'hidden');
    return own ?? this.#styles.find(paragraph, 'hidden') ?? false;
  }

  get #lang(): string | undefined {
    const paragraph = this.#paragraphs.at(-1)?.properties.style;
    const own = this.#run?.lang ?? this.#styles.find(this.#run?.style, 'lang');
    return own ?? this.#styles.find(paragraph, 'lang');
  }

  #finishParagraph(): void {
    const paragraph = this.#paragraphs.pop();
    if (paragraph === undefined) return;
    const { style, outline, listed } = paragraph.properties;
    const styled = this.#styles.kindOf(style);
    const { text, lang } = paragraph.words;
    if (outline !== undefined && outline < 9)
      this.#blocks.add({ kind: 'heading', level: outline + 1, text, lang });
    else if (styled.kind === 'paragraph' || styled.kind === 'list-item') {
      const isItem = listed ?? styled.kind === 'list-item';
      this.#blocks.add({ kind: isItem ? 'list-item' : 'paragraph', text, lang });
    } else if (styled.kind !== 'none')
      this.#blocks.add({ kind: styled.kind, level: styled.level, text, lang });
  }
}
