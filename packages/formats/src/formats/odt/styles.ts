import type { BlockKind } from '@geestdrift/engine';
import { type Attributes, readXml, type XmlSink } from '../../xml/read-xml.js';
import { NAMESPACES } from './namespaces.js';

interface Style {
  readonly parent: string | undefined;
  readonly outline: number | undefined;
  hidden?: boolean;
  lang?: string;
}

const HEADING = /^(?:heading|kop)_20_([1-9])$/i;
const TITLE = /^(?:title|titel)$/i;
const CAPTION = /^(?:caption|bijschrift|illustration|table|drawing|figure|afbeelding|tabel)$/i;
const UNREAD = /^(?:quotations?|citaat|citaten|contents_20_|preformatted_20_text)/i;
const LONGEST_CHAIN = 20;

/** The styles of an OpenDocument text, those of single paragraphs too. */
export class Styles implements XmlSink {
  /** The language of all text whose style says nothing. */
  lang: string | undefined;
  readonly #styles = new Map<string, Style>();
  #style: Style | undefined;
  #inDefault = false;

  /** Reads the styles of a part. */
  add(xml: string, part: string): void {
    readXml(xml, part, NAMESPACES, this);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') this.#start(attributes);
    else if (name === 'style:default-style') this.#inDefault = attributes.get('style:family') === 'paragraph';
    else if (name === 'style:text-properties') this.#readText(attributes);
  }

  close(name: string): void {
    if (name === 'style:style') this.#style = undefined;
    else if (name === 'style:default-style') this.#inDefault = false;
  }

  text(): void {}

  /** What a paragraph of this style is; `none`: nothing that a reader reads as this text. */
  kindOf(name: string | undefined): { readonly kind: BlockKind | 'none'; readonly level?: number } {
    const chain = this.#chain(name);
    const names = [name ?? '', ...chain.map((style) => style.parent ?? '')];
    if (names.some((each) => UNREAD.test(each))) return { kind: 'none' };
    const outline = chain.find((style) => style.outline !== undefined)?.outline;
    const named = names.map((each) => HEADING.exec(each)?.[1]).find((level) => level !== undefined);
    const level = outline ?? (named === undefined ? 0 : Number(named));
    if (level > 0) return { kind: 'heading', level };
    if (names.some((each) => TITLE.test(each))) return { kind: 'title' };
    return { kind: names.some((each) => CAPTION.test(each)) ? 'caption' : 'paragraph' };
  }

  /** What a style or one that it is based on says. */
  find<K extends 'hidden' | 'lang'>(name: string | undefined, property: K): Style[K] | undefined {
    return this.#chain(name).find((style) => style[property] !== undefined)?.[property];
  }

  #start(attributes: Attributes): void {
    const name = attributes.get('style:name') ?? '';
    const outline = attributes.get('style:default-outline-level');
    const parent = attributes.get('style:parent-style-name');
    this.#style = { parent, outline: outline === undefined ? undefined : Number(outline) };
    this.#styles.set(name, this.#style);
  }

  #readText(attributes: Attributes): void {
    const language = attributes.get('fo:language');
    const country = attributes.get('fo:country');
    const lang = country === undefined || country === 'none' ? language : `${language}-${country}`;
    if (language !== undefined && language !== 'none' && lang !== undefined) {
      if (this.#inDefault) this.lang = lang;
      else if (this.#style !== undefined) this.#style.lang = lang;
    }
    const display = attributes.get('text:display');
    if (display !== undefined && this.#style !== undefined) this.#style.hidden = display === 'none';
  }

  #chain(name: string | undefined): Style[] {
    const chain: Style[] = [];
    let style = name === undefined ? undefined : this.#styles.get(name);
    while (style !== undefined && chain.length < LONGEST_CHAIN) {
      chain.push(style);
      style = style.parent === undefined ? undefined : this.#styles.get(style.parent);
    }
    return chain;
  }
}
