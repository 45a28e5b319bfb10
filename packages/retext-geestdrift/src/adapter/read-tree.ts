import type { Root } from 'nlcst';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { type TreeDocument, toDocument } from './to-document.js';

/** Reads a tree once, however many plugins ask for it. */
export type ReadTree = (tree: Root, file: VFile) => TreeDocument;

declare module 'unified' {
  interface Data {
    /** What the plugins of one processor share; trees that are gone take their documents with them. */
    geestdriftReadTree?: ReadTree;
  }
}

/** The reader that all our plugins on a processor share. */
export function shareReader(processor: Processor): ReadTree {
  const shared = processor.data('geestdriftReadTree');
  if (shared !== undefined) return shared;
  const readTree = createReader();
  processor.data('geestdriftReadTree', readTree);
  return readTree;
}

function createReader(): ReadTree {
  const documents = new WeakMap<Root, TreeDocument>();
  return (tree, file) => {
    const known = documents.get(tree);
    if (known !== undefined) return known;
    const read = toDocument(tree, file);
    documents.set(tree, read);
    return read;
  };
}
