import type { Localized } from '@geestdrift/engine';
import { END_OF_FILE, type Mistake, quoted } from './mistake.js';

const TOKEN =
  /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|"(?:[^"\\\n\r]|\\[^\n\r])*(?:"|(?=[\n\r])|$)|[{}[\],:]|[^\s"{}[\],:/]+|[\s\S]/g;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;
const STRING = /^"(?:[^"\\]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"$/;

type Wanted = 'value' | 'key' | 'colon' | 'separator';
const EXPECTED: Readonly<Record<Wanted, Localized>> = {
  value: { nl: 'een waarde', en: 'a value' },
  key: { nl: 'een sleutel tussen aanhalingstekens', en: 'a key in quotation marks' },
  colon: quoted(':'),
  separator: quoted(','),
};
const WHOLE_TEXT: Localized = {
  nl: 'een tekst die met een aanhalingsteken sluit, met geldige escapes',
  en: 'a text that ends in a quotation mark, with valid escapes',
};

/** The first place where a text is no JSON. Comments and a comma too many are no mistakes. In linear time. */
export function findJsonMistake(source: string): Mistake | undefined {
  try {
    JSON.parse(source);
    return undefined;
  } catch {
    return new JsonReader(source).firstMistake();
  }
}

class JsonReader {
  readonly #source: string;
  readonly #open: string[] = [];
  #wanted: Wanted = 'value';
  /** Whether a closing bracket may stand here, and nothing else but what is wanted. */
  #mayClose = false;

  constructor(source: string) {
    this.#source = source;
  }

  firstMistake(): Mistake | undefined {
    for (const { 0: token, index } of this.#source.matchAll(TOKEN)) {
      if (/^(?:\s|\/\/|\/\*)/.test(token)) continue;
      if (!this.#takes(token)) return { offset: index, expected: this.#expected(token) };
    }
    const isWhole = this.#open.length === 0 && this.#wanted === 'separator';
    return isWhole ? undefined : { offset: this.#source.length, expected: this.#expected('') };
  }

  #takes(token: string): boolean {
    if (token === '}' || token === ']') return this.#closes(token);
    if (this.#wanted === 'separator') return this.#open.length > 0 && token === ',' && this.#want(this.#next);
    if (this.#wanted === 'colon') return token === ':' && this.#want('value');
    if (this.#wanted === 'key') return STRING.test(token) && this.#want('colon');
    if (token !== '{' && token !== '[') {
      return (STRING.test(token) || LITERAL.test(token)) && this.#want('separator');
    }
    this.#open.push(token);
    return this.#want(this.#next);
  }

  get #next(): Wanted {
    this.#mayClose = true;
    return this.#open[this.#open.length - 1] === '{' ? 'key' : 'value';
  }

  #want(wanted: Wanted): true {
    this.#mayClose =
      wanted === 'separator' || (this.#mayClose && wanted !== 'colon' && this.#wanted !== 'colon');
    this.#wanted = wanted;
    return true;
  }

  #closes(token: string): boolean {
    if (!this.#mayClose || this.#open[this.#open.length - 1] !== (token === '}' ? '{' : '[')) return false;
    this.#open.pop();
    return this.#want('separator');
  }

  #expected(token: string): Localized {
    if (
      token.startsWith('"') &&
      (this.#wanted === 'value' || this.#wanted === 'key') &&
      !STRING.test(token)
    ) {
      return WHOLE_TEXT;
    }
    const open = this.#open[this.#open.length - 1];
    if (this.#wanted === 'separator' && open === undefined) return END_OF_FILE;
    const expected = EXPECTED[this.#wanted];
    if (!this.#mayClose || open === undefined) return expected;
    const close = quoted(open === '{' ? '}' : ']');
    return { nl: `${expected.nl} of ${close.nl}`, en: `${expected.en} or ${close.en}` };
  }
}
