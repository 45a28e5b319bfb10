import type { Prose, Range } from '@geestdrift/engine';
import type { ProseBuilder } from '../../prose/prose-builder.js';
import { copyCollapsed } from './copy-collapsed.js';
import type { ElementTable } from './elements.js';
import { InlineMarkup } from './inline-markup.js';
import { scanTags } from './scan-tags.js';

/** Reads the text of a block: a range of `text` with inline elements only. */
export function readHtmlProse(
  builder: ProseBuilder,
  text: string,
  range: Range,
  elements: ElementTable,
): Prose {
  const markup = new InlineMarkup(builder, text, elements);
  const sink = {
    onText: (start: number, end: number) => {
      if (markup.readable) copyCollapsed(builder, text, start, end);
    },
    onOpen: markup.open.bind(markup),
    onClose: markup.close.bind(markup),
    onComment: () => {},
  };
  scanTags(text, range.start, range.end, sink, elements);
  markup.finish(range.end);
  return builder.finish();
}
