import type { BlockKind } from '@geestdrift/engine';
import type { Archive } from '../../archive/archive.js';
import { type Attributes, readXml, type XmlSink } from '../../xml/read-xml.js';
import { NAMESPACES } from './namespaces.js';
import { type Properties, readProperty } from './properties.js';

interface Style extends Properties {
  name: string;
  basedOn?: string | undefined;
}

/** What a style makes of a paragraph. `none`: nothing that a reader reads as this text. */
export interface StyledKind {
  readonly kind: BlockKind | 'none';
  readonly level?: number;
}

const HEADING = /^(?:heading|kop|titre|überschrift) ?([1-9])$/i;
const TITLE = /^(?:title|titel)$/i;
const CAPTION = /^(?:caption|bijschrift)$/i;
/** Tables of contents, quotations, code. */
const UNREAD =
  /^(?:toc|inhopg|table of figures|index|quote|intense quote|citaat|duidelijk citaat|html preformatted|macro)\b/i;
const LONGEST_CHAIN = 20;

/** The styles of a document. */
export class Styles implements XmlSink {
  /** The language of all text whose style and run say nothing. */
  lang: string | undefined;
  readonly #styles = new Map<string, Style>();
  readonly #kinds = new Map<string | undefined, StyledKind>();
  #style: Style | undefined;
  #inDefaults = false;
  #default: string | undefined;

  /** Reads the part; a document without one has names only. */
  static read(archive: Archive, part: string | undefined): Styles {
    const styles = new Styles();
    const xml = part === undefined ? undefined : archive.text(part);
    if (part !== undefined && xml !== undefined) readXml(xml, part, NAMESPACES, styles);
    return styles;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'w:style') this.#start(attributes);
    else if (name === 'w:rPrDefault') this.#inDefaults = true;
    else if (name === 'w:lang' && this.#inDefaults) this.lang = attributes.get('w:val');
    else if (this.#style === undefined) return;
    else if (name === 'w:name') this.#style.name = attributes.get('w:val') ?? '';
    else if (name === 'w:basedOn') this.#style.basedOn = attributes.get('w:val');
    else readProperty(this.#style, name, attributes);
  }

  close(name: string): void {
    if (name === 'w:style') this.#style = undefined;
    else if (name === 'w:rPrDefault') this.#inDefaults = false;
  }

  text(): void {}

  /** What a paragraph of this style is, where it says nothing itself. */
  kindOf(id: string | undefined): StyledKind {
    const known = this.#kinds.get(id);
    if (known !== undefined) return known;
    const kind = this.#describe(id);
    this.#kinds.set(id, kind);
    return kind;
  }

  /** What a style or one that it is based on says. */
  find<K extends 'hidden' | 'lang'>(id: string | undefined, property: K): Properties[K] | undefined {
    return this.#chain(id).find((style) => style[property] !== undefined)?.[property];
  }

  #start(attributes: Attributes): void {
    const id = attributes.get('w:styleId') ?? '';
    this.#style = { name: id };
    this.#styles.set(id, this.#style);
    if (attributes.get('w:type') === 'paragraph' && attributes.get('w:default') === '1') this.#default = id;
  }

  #describe(id: string | undefined): StyledKind {
    const chain = this.#chain(id ?? this.#default);
    const names = chain.length > 0 ? chain.map(({ name }) => name) : [id ?? ''];
    if (names.some((name) => UNREAD.test(name))) return { kind: 'none' };
    const outline = chain.find((style) => style.outline !== undefined)?.outline;
    const level = outline ?? levelByName(names);
    if (level !== undefined && level < 9) return { kind: 'heading', level: level + 1 };
    if (names.some((name) => TITLE.test(name))) return { kind: 'title' };
    if (names.some((name) => CAPTION.test(name))) return { kind: 'caption' };
    const isListed = chain.find(({ listed }) => listed !== undefined)?.listed === true;
    return { kind: isListed ? 'list-item' : 'paragraph' };
  }

  /** The style and those it is based on, nearest first. */
  #chain(id: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = id === undefined ? undefined : this.#styles.get(id);
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.#styles.get(style.basedOn);
    }
    return chain;
  }
}

function levelByName(names: readonly string[]): number | undefined {
  for (const name of names) {
    const match = HEADING.exec(name);
    if (match !== null) return Number(match[1]) - 1;
  }
  return undefined;
}
