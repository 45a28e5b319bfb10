import type { Range } from '@geestdrift/engine';
import type { BlockList } from '../prose/block-list.js';
import type { BlockReader } from '../prose/lazy-block.js';
import { ProseBuilder } from '../prose/prose-builder.js';
import type { FrontMatter } from './front-matter.js';
import { copyScalar, type Scalar } from './yaml-scalar.js';

/** Adds what front matter holds of prose. */
export function addFrontMatter(list: BlockList, source: string, text: string, front: FrontMatter): void {
  for (const { kind, scalar } of front.values) {
    if (scalar.start < scalar.end)
      list.add(kind, scalar.start, scalar.end, scalarReader(source, text, scalar));
  }
}

function scalarReader(source: string, text: string, scalar: Scalar): BlockReader {
  return {
    scan: ({ start, end }: Range) => {
      const slice = text.slice(start, end);
      return /[\\']/.test(slice) && scalar.style !== 'plain' ? null : slice;
    },
    read: () => {
      const builder = new ProseBuilder(source, text);
      copyScalar(builder, text, scalar);
      builder.trimEnd();
      return builder.finish();
    },
  };
}
