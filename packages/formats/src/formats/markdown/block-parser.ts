import type { Input, Tree } from '@lezer/common';
import { type MarkdownParser, parser, Table, TaskList } from '@lezer/markdown';
import { blockSyntax } from './block-syntax.js';

/**
 * The tree of blocks of a text whose only line end is `\n`, from `base` on; positions count from there. Inline markup
 * is left for later, which makes it several times as fast: most blocks are never read.
 */
export function parseBlocks(text: string, base: number): Tree {
  return blockParser.parse(new Lines(text, base));
}

const blockParser = withoutInline(
  // Link reference definitions are read from finished paragraphs: the parser's own way takes quadratic time.
  parser.configure([Table, TaskList, blockSyntax, { remove: ['LinkReference'] }]),
);

function withoutInline(configured: MarkdownParser): MarkdownParser {
  configured.parseInline = () => [];
  return configured;
}

/** Gives the parser line after line, without copies of the rest of the text. */
class Lines implements Input {
  readonly length: number;
  readonly lineChunks = true;
  readonly #text: string;
  readonly #base: number;

  constructor(text: string, base: number) {
    this.#text = text;
    this.#base = base;
    this.length = text.length - base;
  }

  chunk(from: number): string {
    const start = this.#base + from;
    const newline = this.#text.indexOf('\n', start);
    if (newline === start) return '\n';
    return newline < 0 ? this.#text.slice(start) : this.#text.slice(start, newline);
  }

  read(from: number, to: number): string {
    return this.#text.slice(this.#base + from, this.#base + to);
  }
}
