import { Tokenizer } from 'htmlparser2';
import { isTelling } from './hidden.js';

/** An attribute that can matter, and where its value stands (without quotes). */
export interface Attribute {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What {@link scanTags} reports, in source order; all offsets are those of the text it was given. */
export interface TagSink {
  /** The attributes are those of {@link ATTRIBUTES} only; the list is the receiver's to keep. */
  onOpen(
    name: string,
    start: number,
    end: number,
    attributes: readonly Attribute[],
    selfClosing: boolean,
  ): void;
  onClose(name: string, start: number, end: number): void;
  onText(start: number, end: number): void;
  /** `start` and `end` with the markers; the content's range without. */
  onComment(start: number, end: number, contentStart: number, contentEnd: number): void;
}

const ATTRIBUTES: ReadonlySet<string> = new Set([
  'lang',
  'xml:lang',
  'translate',
  'translatable',
  'alt',
  'title',
  'aria-label',
  'placeholder',
  'content',
  'name',
  'property',
  'type',
  'value',
  'colspan',
  'scope',
  'role',
]);
/** Kept where their value tells something only: nearly every element has them. */
const KEPT_WHERE_TELLING: ReadonlySet<string> = new Set(['class', 'style']);
const FOREIGN = /^(?:svg|math)$/i;
const LONGEST_NAME = 12;
const NONE: readonly Attribute[] = [];

/** What tells kinds of HTML apart. */
export interface TagSyntax {
  /** Whether `/>` closes any element. */
  readonly xml: boolean;
  /** Whether `<title>`, `<textarea>`, `<script>` and `<style>` hold text without tags; in JSX they hold elements. */
  readonly rawText: boolean;
}

/** Reads the tags of `text` between `from` and `to`. Never throws; in time linear in the range. */
export function scanTags(text: string, from: number, to: number, sink: TagSink, syntax: TagSyntax): void {
  const slice = from === 0 && to === text.length ? text : text.slice(from, to);
  const tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: syntax.xml },
    new TokenReceiver(slice, from, sink, syntax.rawText),
  );
  tokenizer.write(slice);
  tokenizer.end();
}

/** Puts the tokenizer's events together to tags. */
class TokenReceiver {
  readonly #text: string;
  readonly #shift: number;
  readonly #sink: TagSink;
  readonly #rawText: boolean;
  #tag = '';
  #tagStart = 0;
  #attribute = '';
  #value = 0;
  #valueEnd = 0;
  #attributes: Attribute[] | undefined;
  /** How many SVG and MathML elements are open: in these, `<title>` and `<style>` are elements like any other. */
  #foreign = 0;

  constructor(text: string, shift: number, sink: TagSink, rawText: boolean) {
    this.#text = text;
    this.#shift = shift;
    this.#sink = sink;
    this.#rawText = rawText;
  }

  ontext(start: number, end: number): void {
    // The tokenizer calls what follows an unclosed end tag a text that starts nowhere.
    if (start < 0) return;
    this.#sink.onText(start + this.#shift, end + this.#shift);
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#text.slice(start, end);
    this.#tagStart = start - 1;
    this.#attributes = undefined;
  }

  onattribname(start: number, end: number): void {
    this.#attribute = end - start > LONGEST_NAME ? '' : this.#text.slice(start, end).toLowerCase();
    this.#value = end;
    this.#valueEnd = end;
  }

  onattribdata(start: number, end: number): void {
    this.#value = start;
    this.#valueEnd = end;
  }

  onattribend(): void {
    const name = this.#attribute;
    if (!ATTRIBUTES.has(name) && !this.#isTelling(name)) return;
    this.#attributes ??= [];
    const { start, end } = { start: this.#value + this.#shift, end: this.#valueEnd + this.#shift };
    this.#attributes.push({ name, start, end });
  }

  #isTelling(name: string): boolean {
    return KEPT_WHERE_TELLING.has(name) && isTelling(name, this.#text.slice(this.#value, this.#valueEnd));
  }

  isInForeignContext(): boolean {
    return this.#foreign > 0 || !this.#rawText;
  }

  onopentagend(end: number): void {
    if (FOREIGN.test(this.#tag)) this.#foreign++;
    this.#open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.#open(end, true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.#text.slice(start, end);
    if (this.#foreign > 0 && FOREIGN.test(name)) this.#foreign--;
    const close = this.#text.indexOf('>', end);
    const after = close < 0 ? this.#text.length : close + 1;
    this.#sink.onClose(name, start - 2 + this.#shift, after + this.#shift);
  }

  oncomment(start: number, end: number, offset: number): void {
    const open = this.#text.lastIndexOf('<', start);
    const after = Math.min(end + 1, this.#text.length);
    const shift = this.#shift;
    this.#sink.onComment(open + shift, after + shift, start + shift, Math.max(start, end - offset) + shift);
  }

  oncdata(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onattribentity(): void {}
  ontextentity(): void {}
  onend(): void {}

  #open(end: number, selfClosing: boolean): void {
    const { start, after } = { start: this.#tagStart + this.#shift, after: end + 1 + this.#shift };
    this.#sink.onOpen(this.#tag, start, after, this.#attributes ?? NONE, selfClosing);
  }
}
