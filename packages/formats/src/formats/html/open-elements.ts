import type { BlockKind } from '@geestdrift/engine';
import type { ElementInfo } from './elements.js';
import { VISIBLE, type Visibility } from './visibility.js';

/** An element that is open, and what the text in it is. */
export interface OpenElement {
  readonly info: ElementInfo;
  readonly visibility: Visibility;
  readonly kind: BlockKind;
  /** The block that announces the list or table around. */
  readonly leadIn: number | undefined;
  /** For cells: the head of their column. */
  readonly columnHead: number | undefined;
  /** For heads of columns: which columns. */
  readonly headOf: { readonly column: number; readonly span: number } | undefined;
}

/** What the text at a place is: that of the innermost open element, if there is one. */
export type Place = Omit<OpenElement, 'info'> & { readonly info?: ElementInfo };

const OUTSIDE: Place = {
  visibility: VISIBLE,
  kind: 'paragraph',
  leadIn: undefined,
  columnHead: undefined,
  headOf: undefined,
};

/** Browsers go no deeper either. What is nested deeper counts as part of the innermost element. */
const DEEPEST = 512;

/** The stack of open elements, with the rules of HTML for what closes what. Every step takes bounded time. */
export class OpenElements {
  readonly #stack: OpenElement[] = [];
  readonly #counts = new Map<string, number>();
  #beyond = 0;

  get depth(): number {
    return this.#stack.length;
  }

  /** The innermost open element, or what holds outside of all. */
  get top(): Place {
    const { length } = this.#stack;
    // Reading in front of the first element is slow.
    return length === 0 ? OUTSIDE : (this.#stack[length - 1] as OpenElement);
  }

  isOpen(name: string): boolean {
    return (this.#counts.get(name) ?? 0) > 0;
  }

  /** Whether what is opened now is too deep to follow. */
  get isFull(): boolean {
    return this.#stack.length >= DEEPEST;
  }

  push(element: OpenElement): void {
    if (this.isFull) {
      this.#beyond++;
      return;
    }
    this.#stack.push(element);
    this.#counts.set(element.info.name, (this.#counts.get(element.info.name) ?? 0) + 1);
  }

  /** Closes what a start tag of this element closes by itself (`<li>` a `<li>`). Gives what was closed. */
  closeImplied(info: ElementInfo): readonly OpenElement[] {
    const { closes } = info;
    if (closes === undefined || !closes.names.some((name) => this.isOpen(name))) return [];
    let to = -1;
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const { name } = (this.#stack[at] as OpenElement).info;
      if (closes.names.includes(name)) to = at;
      else if (closes.within.includes(name)) break;
    }
    return to < 0 ? [] : this.#popTo(to);
  }

  /** Closes the nearest such element and all in it; an inline end tag does not reach out of a block. */
  close(info: ElementInfo): readonly OpenElement[] {
    if (this.#beyond > 0) {
      this.#beyond--;
      return [];
    }
    if (!this.isOpen(info.name)) return [];
    for (let at = this.#stack.length - 1; at >= 0; at--) {
      const open = (this.#stack[at] as OpenElement).info;
      if (open.name === info.name) return this.#popTo(at);
      if (!info.block && open.block) return [];
    }
    return [];
  }

  /** Closes all but those that `keep` wants; for what follows in a document that is no HTML. */
  retain(keep: (info: ElementInfo) => boolean): void {
    this.#beyond = 0;
    const kept = this.#stack.filter((element) => keep(element.info));
    if (kept.length === this.#stack.length) return;
    this.#popTo(0);
    for (const element of kept) this.push(element);
  }

  #popTo(depth: number): readonly OpenElement[] {
    const closed = this.#stack.splice(depth);
    for (const { info } of closed) this.#counts.set(info.name, (this.#counts.get(info.name) ?? 1) - 1);
    return closed;
  }
}
