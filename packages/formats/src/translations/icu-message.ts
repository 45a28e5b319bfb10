import { OPAQUE, type Range } from '@geestdrift/engine';
import { type Fill, NOTHING } from '../source/mask.js';

/** One of the texts of a choice: what stands between its braces. */
export interface Branch extends Range {
  readonly choices: readonly Choice[];
}

/** `{n, plural, one {…} other {…}}`, and so of `select` and `selectordinal`. */
export interface Choice extends Range {
  readonly branches: readonly Branch[];
}

/** A message in the syntax of ICU's MessageFormat. */
export interface Message {
  /** Arguments, which stand for a word, and quotes, which stand for nothing; in the order of the text. */
  readonly fills: readonly Fill[];
  readonly choices: readonly Choice[];
  /** Of the text. */
  readonly length: number;
}

/** Deeper choices are none. */
const DEEPEST = 20;
const ARGUMENT = /\{\s*([\w.$-]+)\s*([,}])/y;
const TYPE = /\s*(\w+)\s*([,}])/y;
const SELECTOR = /\s*(=-?\d+|[^\s{},'#|]+)\s*\{/y;
const OFFSET = /\s*offset:\s*\d+/y;
const STOP = /[{}'#]/g;

/** Reads a message; undefined where it is none. In time linear in the text. */
export function readIcuMessage(text: string): Message | undefined {
  const reader = new MessageReader(text);
  const end = reader.content(0, 0, false);
  return end?.at === text.length
    ? { fills: reader.fills, choices: end.choices, length: text.length }
    : undefined;
}

interface Content {
  /** Behind the content: at its closing brace, or at the end. */
  readonly at: number;
  readonly choices: readonly Choice[];
}

class MessageReader {
  readonly fills: Fill[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  content(from: number, depth: number, inPlural: boolean): Content | undefined {
    const text = this.#text;
    const choices: Choice[] = [];
    for (let at = from; ; ) {
      STOP.lastIndex = at;
      const stop = STOP.exec(text);
      if (stop === null) return depth === 0 ? { at: text.length, choices } : undefined;
      if (stop[0] === '}' && depth > 0) return { at: stop.index, choices };
      if (stop[0] === '{') {
        const choice = this.#argument(stop.index, depth);
        if (choice === undefined) return undefined;
        if (choice.branches.length > 0) choices.push(choice);
        at = choice.end;
      } else if (stop[0] !== "'") {
        if (inPlural && stop[0] === '#') this.#fill(stop.index, stop.index + 1, OPAQUE);
        at = stop.index + 1;
      } else at = this.#quote(stop.index, inPlural);
    }
  }

  /** `''` is an apostrophe; one before a brace starts a quotation, up to the next single one. */
  #quote(at: number, inPlural: boolean): number {
    const text = this.#text;
    if (text[at + 1] === "'") {
      this.#fill(at, at + 1, NOTHING);
      return at + 2;
    }
    if (!(inPlural ? /[{}|#]/ : /[{}|]/).test(text.charAt(at + 1))) return at + 1;
    this.#fill(at, at + 1, NOTHING);
    for (let next = at + 1; ; next += 2) {
      const close = text.indexOf("'", next);
      if (close < 0) return text.length;
      this.#fill(close, close + 1, NOTHING);
      if (text[close + 1] !== "'") return close + 1;
      next = close;
    }
  }

  /** An argument; one that is no choice has no branches. */
  #argument(start: number, depth: number): Choice | undefined {
    const head = this.#read(ARGUMENT, start);
    if (head === undefined) return undefined;
    if (head[2] === '}') return this.#simple(start, ARGUMENT.lastIndex);
    const type = this.#read(TYPE, ARGUMENT.lastIndex);
    if (type === undefined) return undefined;
    if (type[2] === '}') return this.#simple(start, TYPE.lastIndex);
    if (!/^(?:plural|select|selectordinal)$/.test(type[1] as string))
      return this.#styled(start, TYPE.lastIndex);
    if (depth >= DEEPEST) return undefined;
    return this.#choice(start, TYPE.lastIndex, depth, type[1] !== 'select');
  }

  #choice(start: number, from: number, depth: number, isPlural: boolean): Choice | undefined {
    const branches: Branch[] = [];
    let at = this.#read(OFFSET, from) === undefined ? from : OFFSET.lastIndex;
    while (this.#read(SELECTOR, at) !== undefined) {
      const open = SELECTOR.lastIndex;
      const content = this.content(open, depth + 1, isPlural);
      if (content === undefined) return undefined;
      branches.push({ start: open, end: content.at, choices: content.choices });
      at = content.at + 1;
    }
    while (/\s/.test(this.#text.charAt(at))) at++;
    if (this.#text[at] !== '}' || branches.length === 0) return undefined;
    return { start, end: at + 1, branches };
  }

  #simple(start: number, end: number): Choice {
    this.#fill(start, end, OPAQUE);
    return { start, end, branches: [] };
  }

  /** A style may quote braces and hold pairs of them. */
  #styled(start: number, from: number): Choice | undefined {
    let open = 1;
    for (let at = from; at < this.#text.length; at++) {
      const char = this.#text[at];
      if (char === '{') open++;
      else if (char === '}' && --open === 0) return this.#simple(start, at + 1);
    }
    return undefined;
  }

  #read(pattern: RegExp, at: number): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    return pattern.exec(this.#text) ?? undefined;
  }

  #fill(start: number, end: number, filling: string): void {
    this.fills.push({ start, end, with: filling });
  }
}
