import type { Prose } from '@geestdrift/engine';
import { hasReferenceInWord } from '../../prose/character-reference.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { copyLines } from '../../prose/lines.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import { createBlockReader } from '../../prose/text-reader.js';
import type { SourceText, Stretches } from '../../source/source-text.js';
import { createHtmlReaders, type HtmlReaders } from '../html/html-readers.js';
import { breaksWord } from './breaks-word.js';
import { type MarkdownFacts, readMarkdownProse } from './read-prose.js';

export interface MarkdownReaders {
  /** Text with inline markup. */
  readonly inline: BlockReader;
  /** The same, where lines start with `>`. */
  readonly quoted: BlockReader;
  /** Text whose markup is too much to read: as it stands. */
  readonly plain: BlockReader;
  readonly html: HtmlReaders;
}

const ANY_BREAK = /[\\<[\]{&]/;
const LETTER = String.raw`[-'0-9A-Za-z\u00AA-\uFFFB]`;
const TAG_BEHIND_WORD = new RegExp(`${LETTER}[*_~]*<(?!br\\b)[A-Za-z/!?]`);
const TAG_BEFORE_WORD = new RegExp(String.raw`>[*_~]*(?:${LETTER}|[[{\\])`);

/** A Markdown source as it is when its blocks are read. */
export interface MarkdownStretches extends Stretches, MarkdownFacts {}

/** Readers of a source as it is when they read. */
export function createReaders(context: MarkdownStretches): MarkdownReaders {
  const { elements } = context;
  const isDefined = (label: string): boolean => context.isDefined(label);
  const read =
    (quoted: boolean) =>
    ({ source, text }: SourceText): Prose =>
      readMarkdownProse({ source, text, elements, isDefined }, { start: 0, end: text.length }, quoted);
  return {
    inline: createBlockReader(context, { scan, read: read(false) }),
    quoted: createBlockReader(context, { scan, read: read(true) }),
    plain: createBlockReader(context, { scan: (text) => text, read: readPlainLines }),
    html: createHtmlReaders(context, elements),
  };
}

function scan(text: string): string | null {
  return ANY_BREAK.test(text) && mayBreakWord(text) ? null : text;
}

function readPlainLines({ source, text }: SourceText): Prose {
  const builder = new ProseBuilder(source, text);
  copyLines(builder, text, 0, text.length);
  return builder.finish();
}

function mayBreakWord(text: string): boolean {
  return (
    breaksWord(text) ||
    hasReferenceInWord(text) ||
    (text.includes('<') && TAG_BEHIND_WORD.test(text) && TAG_BEFORE_WORD.test(text))
  );
}
