import type { Prose } from '@geestdrift/engine';
import { hasReferenceInWord } from '../../prose/character-reference.js';
import type { BlockReader } from '../../prose/lazy-block.js';
import { ProseBuilder } from '../../prose/prose-builder.js';
import { createBlockReader } from '../../prose/text-reader.js';
import type { SourceText, Stretches } from '../../source/source-text.js';
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

/** Readers of a source as it is when they read. */
export function createHtmlReaders(context: Stretches, elements: ElementTable): HtmlReaders {
  const scan = (text: string): string | null => (hasReferenceInWord(text) ? null : text);
  const read = ({ source, text }: SourceText): Prose =>
    readHtmlProse(new ProseBuilder(source, text), text, { start: 0, end: text.length }, elements);
  return {
    plain: createBlockReader(context, { scan, read }),
    joined: createBlockReader(context, { scan: () => null, read }),
    value: createBlockReader(context, { scan, read: readValue }),
  };
}

function readValue({ source, text }: SourceText): Prose {
  const builder = new ProseBuilder(source, text);
  copyCollapsed(builder, text, 0, text.length);
  builder.trimEnd();
  return builder.finish();
}
