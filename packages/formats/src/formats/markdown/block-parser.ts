import type { Input, Tree } from '@lezer/common';
import { type BlockContext, type MarkdownParser, parser, TaskList } from '@lezer/markdown';
import { blockSyntax } from './block-syntax.js';
import { tableSyntax } from './table-syntax.js';

/** A stretch of a text as a tree of blocks, whose positions count from `start`. */
export interface BlockTree {
  readonly tree: Tree;
  readonly start: number;
}

/** How much is parsed at once: a tree takes several times the memory of its text. */
const STRETCH = 400_000;

/**
 * The blocks of a text whose only line end is `\n`, from `start` on, as trees one after the other, parted between
 * blocks at the top. Inline markup is left for later, which makes it several times as fast: most blocks are never read.
 */
export function* parseBlocks(text: string, start: number): Generator<BlockTree> {
  for (let at = start; at < text.length; ) {
    const parse = blockParser.startParse(new Lines(text, at)) as BlockContext;
    let tree: Tree | null = null;
    while (tree === null) {
      // At depth 1 no list is open that the next line could go on with.
      if (parse.parsedPos > STRETCH && parse.depth === 1 && parse.stoppedAt === null)
        parse.stopAt(parse.parsedPos - 1);
      tree = parse.advance();
    }
    yield { tree, start: at };
    at = parse.stoppedAt === null ? text.length : at + parse.parsedPos;
  }
}

const blockParser = withoutInline(
  // Link reference definitions are read from finished paragraphs: the parser's own way takes quadratic time.
  parser.configure([tableSyntax, TaskList, blockSyntax, { remove: ['LinkReference'] }]),
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
