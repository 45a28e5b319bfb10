import type { ConfigNode, MapEntry, Position } from '../tree.js';

/** As deep as lists may nest. */
const DEEPEST = 50;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NAMED = /true|false|null/y;
const NAMES: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };

/**
 * Reads JSON with places; undefined where it is none, or nests deep: the YAML library, which takes seconds for a long list,
 * reads it then, or tells what is wrong.
 */
export function readPlainJson(text: string): ConfigNode | undefined {
  return new JsonReader(text).read();
}

/** The place where a text is no JSON; the end of it where that comes too early. */
export function findJsonFault(text: string): Position {
  const reader = new JsonReader(text);
  reader.read();
  return reader.place();
}

class JsonReader {
  #at: number;
  #line = 1;
  #lineStart: number;

  constructor(private readonly text: string) {
    this.#at = text.startsWith('\uFEFF') ? 1 : 0;
    this.#lineStart = this.#at;
  }

  read(): ConfigNode | undefined {
    const root = this.#readValue(0);
    this.#skipSpace();
    return this.#at === this.text.length ? root : undefined;
  }

  #readValue(depth: number): ConfigNode | undefined {
    this.#skipSpace();
    if (depth > DEEPEST) return undefined;
    const { line, column, start } = this.place();
    switch (this.text[start]) {
      case '{': {
        const entries = this.#readItems('}', () => this.#readEntry(depth));
        return entries && { kind: 'map', entries, line, column, start, end: this.#at };
      }
      case '[': {
        const items = this.#readItems(']', () => this.#readValue(depth + 1));
        return items && { kind: 'list', items, line, column, start, end: this.#at };
      }
      default: {
        const value = this.text[start] === '"' ? this.#readString() : this.#readPlain();
        return value === undefined
          ? undefined
          : { kind: 'scalar', value, line, column, start, end: this.#at };
      }
    }
  }

  /** Where it reads. */
  place() {
    return { line: this.#line, column: this.#at - this.#lineStart + 1, start: this.#at };
  }

  #readEntry(depth: number): MapEntry | undefined {
    const { line, column, start } = this.place();
    const key = this.#readString();
    const end = this.#at;
    this.#skipSpace();
    if (key === undefined || this.text[this.#at] !== ':') return undefined;
    this.#at++;
    const value = this.#readValue(depth + 1);
    return value && { key, value, line, column, start, end };
  }

  /** What stands between brackets, commas apart. */
  #readItems<Item>(close: string, read: () => Item | undefined): Item[] | undefined {
    const items: Item[] = [];
    this.#at++;
    this.#skipSpace();
    if (this.text[this.#at] === close) {
      this.#at++;
      return items;
    }
    for (;;) {
      this.#skipSpace();
      const item = read();
      if (item === undefined) return undefined;
      items.push(item);
      this.#skipSpace();
      const mark = this.text[this.#at];
      if (mark !== close && mark !== ',') return undefined;
      this.#at++;
      if (mark === close) return items;
    }
  }

  #readString(): string | undefined {
    const start = this.#at;
    if (this.text[start] !== '"') return undefined;
    let isPlain = true;
    for (let at = start + 1; at < this.text.length; at++) {
      const code = this.text.charCodeAt(at);
      if (code < 0x20) return undefined;
      if (code === BACKSLASH) {
        isPlain = false;
        at++;
      } else if (code === QUOTE) {
        this.#at = at + 1;
        return isPlain ? this.text.slice(start + 1, at) : parseString(this.text.slice(start, at + 1));
      }
    }
    return undefined;
  }

  #readPlain(): number | boolean | null | undefined {
    const number = this.#take(NUMBER);
    if (number !== undefined) return Number(number);
    const name = this.#take(NAMED);
    return name === undefined ? undefined : NAMES[name];
  }

  #take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.text) ?? [];
    this.#at += found?.length ?? 0;
    return found;
  }

  #skipSpace(): void {
    for (; ; this.#at++) {
      const code = this.text.charCodeAt(this.#at);
      if (code === LINE_FEED) {
        this.#line++;
        this.#lineStart = this.#at + 1;
      } else if (code !== SPACE && code !== TAB && code !== RETURN) return;
    }
  }
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;

function parseString(quoted: string): string | undefined {
  try {
    return JSON.parse(quoted) as string;
  } catch {
    // An escape that JSON does not have.
    return undefined;
  }
}
