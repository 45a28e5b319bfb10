import type { Block, Document } from '@geestdrift/engine';
import type { TreeDocument } from '../../packages/retext-geestdrift/src/adapter/to-document.js';

/** Blocks that both ways see, text for text, in document order. */
export interface CommonGround {
  readonly engine: Document;
  readonly tree: Document;
  /** How many of the engine's blocks have no twin. */
  readonly alone: number;
}

/** Leaves of two documents the blocks that have the same text at the same place, and nothing that a tree cannot know. */
export function findCommonGround(document: Document, read: TreeDocument): CommonGround {
  const twins = new Map(read.document.blocks.map((block) => [keyOf(block), block]));
  const engine: Block[] = [];
  const tree: Block[] = [];
  for (const block of document.blocks) {
    const twin = twins.get(keyOf(block));
    if (twin === undefined) continue;
    engine.push(block);
    tree.push(twin);
  }
  return {
    engine: bare(document, engine),
    tree: bare(read.document, tree),
    alone: document.blocks.length - engine.length,
  };
}

/** Whether a document is nothing but paragraphs that a tree has as well, so that all that is found must be the same. */
export function isWhollyCommon(document: Document, read: TreeDocument): boolean {
  return (
    document.directives.length === 0 &&
    document.audience === undefined &&
    document.lang === undefined &&
    document.blocks.length === read.document.blocks.length &&
    document.blocks.every((block, index) => {
      const twin = read.document.blocks[index] as Block;
      const plain = block.kind === 'paragraph' && block.heading === undefined && block.leadIn === undefined;
      return plain && block.lang === undefined && keyOf(block) === keyOf(twin);
    })
  );
}

function keyOf(block: Block): string {
  const { text, map } = block.prose();
  return `${map.runs[0]?.source} ${text}`;
}

function bare(document: Document, blocks: readonly Block[]): Document {
  return {
    source: document.source,
    blocks: blocks.map((block) => ({
      kind: 'paragraph',
      start: block.start,
      end: block.end,
      scan: block.scan,
      prose: () => block.prose(),
    })),
    directives: [],
    notices: [],
  };
}
