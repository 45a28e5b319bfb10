import type { Range } from '@geestdrift/engine';
import { hasReferenceInWord } from '../../prose/character-reference.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { copyLines } from '../../prose/lines.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import type { SourceText } from '../../source/source-text.js';
import { breaksWord } from './breaks-word.js';
import { type MarkdownSource, readMarkdownProse } from './read-prose.js';

export interface MarkdownReaders {
  /** Text with inline markup. */
  readonly inline: BlockReader;
  /** The same, where lines start with `>`. */
  readonly quoted: BlockReader;
  /** Text whose markup is too much to read: as it stands. */
  readonly plain: BlockReader;
}

const ANY_BREAK = /[\\<[\]{&]/;
const LETTER = String.raw`[-'0-9A-Za-z\u00AA-\uFFFB]`;
const TAG_BEHIND_WORD = new RegExp(`${LETTER}[*_~]*<(?!br\\b)[A-Za-z/!?]`);
const TAG_BEFORE_WORD = new RegExp(String.raw`>[*_~]*(?:${LETTER}|[[{\\])`);

/** Readers of a text as it is when they read. */
export function createReaders(context: MarkdownSource): MarkdownReaders {
  const scan = ({ start, end }: Range): string | null => {
    const slice = context.text.slice(start, end);
    return ANY_BREAK.test(slice) && mayBreakWord(slice) ? null : slice;
  };
  const over =
    (name: keyof MarkdownReaders) =>
    ({ source, text }: SourceText): BlockReader => {
      const { elements } = context;
      return createReaders({ source, text, elements, isDefined: (label) => context.isDefined(label) })[name];
    };
  return {
    inline: { scan, read: (block) => readMarkdownProse(context, block, false), over: over('inline') },
    quoted: { scan, read: (block) => readMarkdownProse(context, block, true), over: over('quoted') },
    plain: {
      scan: ({ start, end }) => context.text.slice(start, end),
      read: ({ start, end }) => {
        const builder = new ProseBuilder(context.source, context.text);
        copyLines(builder, context.text, start, end);
        return builder.finish();
      },
      over: over('plain'),
    },
  };
}

function mayBreakWord(text: string): boolean {
  return (
    breaksWord(text) ||
    hasReferenceInWord(text) ||
    (text.includes('<') && TAG_BEHIND_WORD.test(text) && TAG_BEFORE_WORD.test(text))
  );
}
