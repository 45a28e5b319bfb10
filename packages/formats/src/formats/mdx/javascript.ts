const LONGEST = 20_000;
/** How many characters may be looked through in vain. */
const MOST_WORK = 2_000_000;

const TOKEN =
  /[^{}()[\]'"`/\n]+|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`|\/\*[\s\S]*?\*\/|(?<=\s)\/\/[^\n]*|\n(?:[ \t]*\n)?|[\s\S]/gy;

/** Finds where JavaScript ends. In time linear in the text: once too much was never closed, nothing more is looked for. */
export class JavaScriptEnds {
  readonly #text: string;
  #work = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Behind the brace that closes the one at `at`. */
  expression(at: number): number | undefined {
    if (this.#work > MOST_WORK) return undefined;
    const piece = this.#text.slice(at, at + LONGEST);
    let depth = 0;
    for (const { 0: token, index } of piece.matchAll(TOKEN)) {
      if (token === '{') depth++;
      else if (token === '}' && --depth === 0) return at + index + 1;
    }
    this.#work += piece.length;
    return undefined;
  }

  /** The end of the `import` or `export` at `at`: the first empty line outside all brackets, else the first one. */
  module(at: number): number {
    const piece = this.#text.slice(at, at + LONGEST);
    let depth = 0;
    let first: number | undefined;
    for (const { 0: token, index } of piece.matchAll(TOKEN)) {
      if ('{(['.includes(token)) depth++;
      else if ('})]'.includes(token)) depth--;
      else if (token.startsWith('\n') && token.length > 1) {
        first ??= at + index;
        if (depth <= 0) return at + index;
        if (this.#work > MOST_WORK) break;
      }
    }
    this.#work += piece.length;
    return first ?? at + piece.length;
  }
}
