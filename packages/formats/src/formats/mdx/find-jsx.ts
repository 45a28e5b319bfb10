import { type Directive, OPAQUE } from '@geestdrift/engine';
import { DIRECTIVE_MARK, parseDirective } from '../../directives/parse-directive.js';
import { type Fill, NOTHING } from '../../source/mask.js';
import { JavaScriptEnds } from './javascript.js';
import { readTag } from './read-tag.js';

/** What in MDX is no Markdown, and what its comments ask. */
export interface Jsx {
  readonly fills: readonly Fill[];
  readonly directives: readonly Directive[];
}

/** A fence, an escape, code, an expression, a tag, a line of a module. */
const STOP =
  /^[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+|>[ \t]*)*(`{3,}|~{3,})|\\[\s\S]|`+|<!--|[{<]|^(?:import[ \t]+(?:["'{*]|\w+[ \t]*,|\w+[ \t]+from[ \t]+["'])|export[ \t]+(?:const|let|var|default|function|async|class|\{|\*))/gm;
/** Attributes of Markdown's own (`{#id}`), and the tags of template languages. */
const NOT_OURS = /\{[#.:][^{}\n]{0,300}\}|\{[{%]/y;
const LONGEST_CODE = 2000;
const COMMENT = /^\{\s*\/\*([\s\S]*)\*\/\s*\}$/;
/** A string and nothing else. */
const STRING = /^(\{\s*(["'`]))([^"'`\\{}<>*_[\]\n]*)(\2\s*\})$/;

/** Finds the JavaScript of a text whose only line end is `\n`, from `start` on. In time linear in the text. */
export function findJsx(text: string, start: number): Jsx {
  const finder = new JsxFinder(text, start);
  finder.run();
  return finder;
}

class JsxFinder implements Jsx {
  readonly fills: Fill[] = [];
  readonly directives: Directive[] = [];
  readonly #text: string;
  readonly #start: number;
  readonly #ends: JavaScriptEnds;
  #commentsEnd = true;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#ends = new JavaScriptEnds(text);
  }

  run(): void {
    const stop = new RegExp(STOP);
    stop.lastIndex = this.#start;
    for (let match = stop.exec(this.#text); match !== null; match = stop.exec(this.#text)) {
      const end = this.#behind(match.index, match[0], match[1]);
      if (end !== undefined) stop.lastIndex = end;
    }
  }

  /** Behind what starts with a stop; undefined where it is nothing. */
  #behind(at: number, stop: string, fence: string | undefined): number | undefined {
    if (fence !== undefined) return this.#fenceEnd(at + stop.length, fence);
    if (stop === '{') return this.#expression(at);
    if (stop === '<') return this.#tag(at);
    if (stop === '<!--') return this.#commentEnd(at);
    if (stop.startsWith('`')) return this.#codeEnd(at + stop.length, stop);
    if (stop.startsWith('\\') || !this.#startsBlock(at)) return undefined;
    const end = this.#ends.module(at);
    this.#blank(at, end);
    return end;
  }

  #fenceEnd(from: number, fence: string): number {
    const close = new RegExp(`^[ \\t>]*${fence.charAt(0)}{${fence.length},}[ \\t]*$`, 'gm');
    close.lastIndex = from;
    return close.test(this.#text) ? close.lastIndex : this.#text.length;
  }

  #commentEnd(at: number): number | undefined {
    if (!this.#commentsEnd) return undefined;
    const end = this.#text.indexOf('-->', at);
    this.#commentsEnd = end >= 0;
    return end < 0 ? undefined : end + 3;
  }

  #codeEnd(from: number, ticks: string): number | undefined {
    const piece = this.#text.slice(from, from + LONGEST_CODE);
    for (const { 0: found, index } of piece.matchAll(/`+|\n[ \t]*\n/g)) {
      if (found === ticks) return from + index + ticks.length;
      if (found.startsWith('\n')) break;
    }
    return undefined;
  }

  #tag(at: number): number | undefined {
    const tag = readTag(this.#text, at, this.#ends);
    if (tag !== undefined) this.fills.push(...tag.fills);
    return tag?.end;
  }

  #expression(at: number): number | undefined {
    NOT_OURS.lastIndex = at;
    if (NOT_OURS.test(this.#text)) return NOT_OURS.lastIndex;
    const end = this.#ends.expression(at);
    if (end === undefined) return undefined;
    const source = this.#text.slice(at, end);
    const comment = COMMENT.exec(source)?.[1];
    const string = STRING.exec(source);
    if (string !== null) {
      const [, open = '', , , close = ''] = string;
      this.fills.push({ start: at, end: at + open.length, with: NOTHING });
      this.fills.push({ start: end - close.length, end, with: NOTHING });
    } else if (this.#standsAlone(at, end)) this.#blank(at, end);
    else this.fills.push({ start: at, end, with: comment === undefined ? OPAQUE : NOTHING });
    if (comment?.includes(DIRECTIVE_MARK)) {
      const directive = parseDirective(comment, at, end);
      if (directive !== undefined) this.directives.push(directive);
    }
    return end;
  }

  /** Whether a range takes whole lines, and no text of a paragraph stands above. */
  #standsAlone(start: number, end: number): boolean {
    const lineStart = this.#text.lastIndexOf('\n', start - 1) + 1;
    if (this.#text.slice(Math.max(lineStart, start - 200), start).trim() !== '') return false;
    return this.#startsBlock(lineStart) && /[ \t]*(?:\n|$)/y.test(this.#text.slice(end, end + 200));
  }

  /** Whether the line that starts here follows on an empty line, or on one that was blanked. */
  #startsBlock(lineStart: number): boolean {
    const last = this.fills[this.fills.length - 1];
    if (lineStart <= this.#start || (last?.with === ' ' && last.end === lineStart - 1)) return true;
    return /(?:^|\n)[ \t]*\n$/.test(this.#text.slice(Math.max(0, lineStart - 100), lineStart));
  }

  /** Fills with blanks, lines left as they are. */
  #blank(start: number, end: number): void {
    let at = start;
    for (const line of this.#text.slice(start, end).split('\n')) {
      if (line !== '') this.fills.push({ start: at, end: at + line.length, with: ' ' });
      at += line.length + 1;
    }
  }
}
