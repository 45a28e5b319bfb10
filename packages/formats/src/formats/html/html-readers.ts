import type { Prose, Range } from '@geestdrift/engine';
import { hasReferenceInWord } from '../../prose/character-reference.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import type { SourceText } from '../../source/source-text.js';
import { copyCollapsed } from './copy-collapsed.js';
import type { ElementTable } from './elements.js';
import { readHtmlProse } from './read-prose.js';

export interface HtmlReaders {
  /** Text with inline elements. */
  readonly plain: BlockReader;
  /** The same, where a tag stands inside a word. */
  readonly joined: BlockReader;
  /** Text without tags: an attribute's value, a title. */
  readonly value: BlockReader;
}

/** Readers of a text as it is when they read. */
export function createHtmlReaders(context: SourceText, elements: ElementTable): HtmlReaders {
  const scan = ({ start, end }: Range): string | null => {
    const text = context.text.slice(start, end);
    return hasReferenceInWord(text) ? null : text;
  };
  const read = (block: Range): Prose =>
    readHtmlProse(new ProseBuilder(context.source, context.text), context.text, block, elements);
  const readValue = ({ start, end }: Range): Prose => {
    const builder = new ProseBuilder(context.source, context.text);
    copyCollapsed(builder, context.text, start, end);
    builder.trimEnd();
    return builder.finish();
  };
  const over =
    (name: keyof HtmlReaders) =>
    (other: SourceText): BlockReader =>
      createHtmlReaders(other, elements)[name];
  return {
    plain: { scan, read, over: over('plain') },
    joined: { scan: () => null, read, over: over('joined') },
    value: { scan, read: readValue, over: over('value') },
  };
}
