import { OPAQUE, type Range } from '@geestdrift/engine';
import type { Checkpoint, ProseBuilder } from '../../prose/prose-builder.js';
import { isPadding, isSpace } from '../../prose/trim.js';
import type { ElementInfo, ElementTable } from './elements.js';
import type { Attribute } from './scan-tags.js';
import { ofAttributes, ofContent, VISIBLE, type Visibility } from './visibility.js';

interface OpenInline {
  readonly info: ElementInfo;
  readonly open: Range;
  readonly outside: Visibility;
  readonly checkpoint: Checkpoint;
}

const DEEPEST = 512;

/** What a superscript holds that is a note's sign and no part of the word before it. */
const NOTE_SIGN = /^[\s\d*†‡§[\](),\uFFFC]{0,12}$|^\[[a-z]{1,2}\]$/;

/** Follows the tags inside a block while its prose is built: marks, line breaks, and what is no prose. */
export class InlineMarkup {
  readonly #builder: ProseBuilder;
  readonly #text: string;
  readonly #elements: ElementTable;
  #open: OpenInline[] = [];
  #visibility: Visibility = VISIBLE;
  /** Where what is no prose started. */
  #opaqueFrom = 0;
  /** The length of the text right behind the last line break that a tag made. */
  #lastBreak = -1;

  constructor(builder: ProseBuilder, text: string, elements: ElementTable) {
    this.#builder = builder;
    this.#text = text;
    this.#elements = elements;
  }

  /** Whether what stands here is prose. Nothing is to be added to the prose while it is not. */
  get readable(): boolean {
    return this.#visibility.readable;
  }

  open(
    name: string,
    start: number,
    end: number,
    attributes: readonly Attribute[],
    selfClosing: boolean,
  ): void {
    const info = this.#elements.get(name);
    if (this.#isForeign(info)) return;
    if (info.block && this.#builder.last !== 10) this.#breakLine(start, end);
    if (this.#elements.isEmpty(info, selfClosing)) {
      if (this.readable) this.#addEmpty(info, start, end);
      return;
    }
    if (info.block || this.#open.length >= DEEPEST) return;
    const outside = this.#visibility;
    const checkpoint = this.#builder.checkpoint();
    const own = ofAttributes(this.#text, attributes, outside);
    this.#enter(ofContent(this.#text, info, own, attributes), start, start);
    if (info.name === 'q' && this.readable) this.#builder.put('“', start, end);
    this.#open.push({ info, open: { start, end }, outside, checkpoint });
  }

  close(name: string, start: number, end: number): void {
    const info = this.#elements.get(name);
    if (this.#isForeign(info)) return;
    if (info.block && this.#builder.last !== 10) this.#breakLine(start, end);
    let at = this.#open.length - 1;
    while (at >= 0 && (this.#open[at] as OpenInline).info.name !== info.name) at--;
    const opened = this.#open[at];
    if (opened === undefined) return;
    this.#open.length = at;
    const wasReadable = this.readable;
    if (info.name === 'q' && wasReadable) this.#builder.put('”', start, end);
    this.#enter(opened.outside, start, end);
    if (info.name === 'sup' && NOTE_SIGN.test(this.#builder.textSince(opened.checkpoint))) {
      this.#builder.rewind(opened.checkpoint);
    } else if (wasReadable && this.#builder.length > opened.checkpoint.length) {
      this.#builder.mark(opened.open, { start, end });
    }
  }

  finish(end: number): void {
    this.#enter(VISIBLE, end, end);
    this.#builder.trimEnd(isPadding);
  }

  /** Whether an element is part of a drawing or formula: those are not looked into. */
  #isForeign(info: ElementInfo): boolean {
    return this.#open[this.#open.length - 1]?.info.foreign === true && !info.foreign;
  }

  /** Steps into or out of what is no prose; that leaves one opaque character for all of it, unless nobody sees it. */
  #enter(visibility: Visibility, start: number, end: number): void {
    const before = this.#visibility;
    this.#visibility = visibility;
    if (before.readable && !visibility.readable) this.#opaqueFrom = start;
    else if (!before.readable && visibility.readable && before.unseen !== true) {
      this.#builder.put(OPAQUE, this.#opaqueFrom, end);
    }
  }

  #addEmpty(info: ElementInfo, start: number, end: number): void {
    if (info.name === 'br') this.#breakLine(start, end);
    else if (info.name === 'img' || info.content === 'opaque') this.#builder.put(OPAQUE, start, end);
  }

  #breakLine(start: number, end: number): void {
    if (!this.readable) return;
    if (isSpace(this.#builder.last) && this.#builder.length !== this.#lastBreak) this.#builder.trimEnd();
    if (this.#builder.length === 0) return;
    this.#builder.put('\n', start, end);
    this.#lastBreak = this.#builder.length;
  }
}
