import type { BlockList } from '../prose/block-list.js';
import { ProseBuilder } from '../prose/prose-builder.js';
import { createBlockReader, type TextReader } from '../prose/text-reader.js';
import type { Stretches } from '../source/source-text.js';
import type { FrontMatter } from './front-matter.js';
import { copyScalar, type ScalarStyle } from './yaml-scalar.js';

/** Adds what front matter holds of prose. */
export function addFrontMatter(list: BlockList, context: Stretches, front: FrontMatter): void {
  for (const { kind, scalar } of front.values) {
    const { start, end, style } = scalar;
    if (start < end) list.add(kind, start, end, createBlockReader(context, scalarReader(style)));
  }
}

function scalarReader(style: ScalarStyle): TextReader {
  return {
    scan: (text) => (/[\\']/.test(text) && style !== 'plain' ? null : text),
    read: ({ source, text }) => {
      const builder = new ProseBuilder(source, text);
      copyScalar(builder, text, style);
      builder.trimEnd();
      return builder.finish();
    },
  };
}
