import { UnreadableSource } from '@geestdrift/engine';
import { Tokenizer } from 'htmlparser2';

/** What {@link readXml} reports. Names have the prefix of {@link Namespaces}, or none. */
export interface XmlSink {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Values by name. */
export type Attributes = ReadonlyMap<string, string>;

/** The prefix under which names of a namespace are reported, by its URI. */
export type Namespaces = Readonly<Record<string, string>>;

const DEEPEST = 1000;
const NONE: Attributes = new Map();

/**
 * Reads well-formed XML without a document type: no entities of its own, nothing from elsewhere. `part` names it in
 * errors. Throws {@link UnreadableSource}.
 */
export function readXml(xml: string, part: string, namespaces: Namespaces, sink: XmlSink): void {
  const receiver = new XmlReceiver(xml, part, namespaces, sink);
  const tokenizer = new Tokenizer({ xmlMode: true, decodeEntities: true }, receiver);
  tokenizer.write(xml);
  tokenizer.end();
}

class XmlReceiver {
  readonly #xml: string;
  readonly #part: string;
  readonly #namespaces: Namespaces;
  readonly #sink: XmlSink;
  /** By the document's own prefix. Prefixes are not given another meaning further down in what Office writes. */
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();
  readonly #open: string[] = [];
  #tag = '';
  #attributes: Map<string, string> | undefined;
  #attribute = '';
  #value: string[] = [];
  #hasRoot = false;

  constructor(xml: string, part: string, namespaces: Namespaces, sink: XmlSink) {
    this.#xml = xml;
    this.#part = part;
    this.#namespaces = namespaces;
    this.#sink = sink;
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#xml.slice(start, end);
    this.#attributes = undefined;
    this.#hasRoot = true;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#xml.slice(start, end);
    this.#value = [];
  }

  onattribdata(start: number, end: number): void {
    this.#value.push(this.#xml.slice(start, end));
  }

  onattribentity(code: number): void {
    this.#value.push(String.fromCodePoint(code));
  }

  onattribend(): void {
    const name = this.#attribute;
    const value = this.#value.join('');
    if (name === 'xmlns' || name.startsWith('xmlns:')) this.#bind(name.slice(6), value);
    this.#attributes ??= new Map();
    this.#attributes.set(name, value);
  }

  onopentagend(): void {
    if (this.#open.length >= DEEPEST) {
      throw new UnreadableSource('too-deep', this.#part, String(DEEPEST));
    }
    this.#open.push(this.#tag);
    this.#sink.open(this.#nameOf(this.#tag), this.#named());
  }

  onselfclosingtag(): void {
    const name = this.#nameOf(this.#tag);
    this.#sink.open(name, this.#named());
    this.#sink.close(name);
  }

  onclosetag(start: number, end: number): void {
    const tag = this.#xml.slice(start, end);
    const expected = this.#open.pop();
    if (tag !== expected) {
      throw new UnreadableSource('broken-xml', `${this.#part}: </${tag}>`, expected && `</${expected}>`);
    }
    this.#sink.close(this.#nameOf(tag));
  }

  ontext(start: number, end: number): void {
    this.#sink.text(this.#xml.slice(start, end));
  }

  ontextentity(code: number): void {
    this.#sink.text(String.fromCodePoint(code));
  }

  oncdata(start: number, end: number, offset: number): void {
    this.#sink.text(this.#xml.slice(start, end - offset));
  }

  ondeclaration(start: number, end: number): void {
    throw new UnreadableSource(
      'document-type',
      `${this.#part}: <!${this.#xml.slice(start, Math.min(end, start + 40))}`,
    );
  }

  onend(): void {
    const expected = this.#open.pop();
    if (expected !== undefined) throw new UnreadableSource('broken-xml', this.#part, `</${expected}>`);
    if (!this.#hasRoot) throw new UnreadableSource('broken-xml', this.#part, '<');
  }

  oncomment(): void {}
  onprocessinginstruction(): void {}

  #bind(prefix: string, uri: string): void {
    const known = Object.hasOwn(this.#namespaces, uri) ? this.#namespaces[uri] : undefined;
    this.#prefixes.set(prefix, known ?? prefix);
    this.#names.clear();
  }

  #named(): Attributes {
    if (this.#attributes === undefined) return NONE;
    return new Map(Array.from(this.#attributes, ([name, value]) => [this.#nameOf(name), value]));
  }

  #nameOf(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = this.#prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    const full = prefix === undefined || prefix === '' ? name : `${prefix}:${name.slice(colon + 1)}`;
    this.#names.set(name, full);
    return full;
  }
}
