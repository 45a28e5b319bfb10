import type { Prose, Range } from '@geestdrift/engine';
import type { BlockReader } from '../prose/lazy-block.js';
import { ProseBuilder } from '../prose/prose-builder.js';
import { mask } from '../source/mask.js';
import { findPlaceholders } from './placeholders.js';

/** Reads values of one line that stand in the source as they are, placeholders aside. */
export function createPlainReader(source: string): BlockReader {
  const scan = ({ start, end }: Range): string => {
    const text = source.slice(start, end);
    return mask(text, findPlaceholders(text));
  };
  const read = (block: Range): Prose => {
    const { start, end } = block;
    const builder = new ProseBuilder(source);
    let done = start;
    for (const fill of findPlaceholders(source.slice(start, end))) {
      builder.copy(done, start + fill.start);
      // What stands for nothing is dropped there.
      builder.put(fill.with, start + fill.start, start + fill.end);
      done = start + fill.end;
    }
    builder.copy(done, end);
    return builder.finish();
  };
  return { scan, read };
}
