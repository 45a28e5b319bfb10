import { expect, it } from 'vitest';
import { LazyDocumentView } from '../../src/match/views.js';
import type { Block } from '../../src/model/document.js';
import { plainDocument } from '../../src/rules/examples.js';
import { tokenize } from '../../src/text/tokenize.js';

const SOURCE = 'Kop\n\nAanloop:\n\npunt een\n\npunt twee';
const { blocks: plain } = plainDocument(SOURCE);
const blocks: Block[] = plain.map((block, index) =>
  index < 2 ? block : { ...block, kind: 'list-item', heading: 0, leadIn: 1, columnHead: 9 },
);

function viewOf(read: string[]) {
  return new LazyDocumentView(
    blocks.length,
    (index) => ({
      block: blocks[index] as Block,
      stream: (block) => {
        const { text } = block.prose();
        read.push(text);
        return tokenize(text, new Set());
      },
    }),
    'klant',
    { source: SOURCE },
  );
}

it('leads from a block to those around it', () => {
  const view = viewOf([]);
  const item = view.block(2);
  expect([item?.kind, item?.text, item?.tokens.length, item?.sentences.length]).toEqual([
    'list-item',
    'punt een',
    2,
    1,
  ]);
  expect([item?.heading()?.text, item?.leadIn()?.text, item?.columnHead()]).toEqual([
    'Kop',
    'Aanloop:',
    undefined,
  ]);
  expect([
    item?.neighbour(1)?.text,
    item?.neighbour(-1)?.text,
    item?.neighbour(2),
    item?.neighbour(-3),
  ]).toEqual(['punt twee', 'Aanloop:', undefined, undefined]);
  expect([view.block(0)?.heading(), view.block(-1), view.block(4), view.blockCount, view.audience]).toEqual([
    undefined,
    undefined,
    undefined,
    4,
    'klant',
  ]);
  expect(item?.document).toBe(view);
});

it('reads a block when it is looked at, and once', () => {
  const read: string[] = [];
  const view = viewOf(read);
  const item = view.block(3);
  expect(read).toEqual([]);
  expect(item?.tokens).toBe(item?.tokens);
  expect(item?.neighbour(-1)?.tokens).toBe(view.block(2)?.tokens);
  expect(read).toEqual(['punt twee', 'punt een']);
  expect(view.block(3)).toBe(item);
});

it('reads anew what it let go', () => {
  const read: string[] = [];
  const view = viewOf(read);
  expect(view.block(0)?.tokens).toHaveLength(1);
  view.forget(0);
  view.forget(-5);
  view.forget(50);
  expect(view.block(0)?.tokens).toHaveLength(1);
  expect(read).toEqual(['Kop', 'Kop']);
});

it('goes over all blocks without keeping them', () => {
  const read: string[] = [];
  const view = viewOf(read);
  const counts = (): number[] => [...view.blocks()].map(({ tokens }) => tokens.length);
  expect(counts()).toEqual([1, 2, 2, 2]);
  expect(read).toEqual(['Kop', 'Aanloop:', 'punt een', 'punt twee']);
  counts();
  expect(read).toHaveLength(8);
});

it('gives the text of a block without telling its words apart', () => {
  const read: string[] = [];
  expect(viewOf(read).block(0)?.text).toBe('Kop');
  expect(read).toEqual([]);
});

it('goes over blocks that are at hand without reading them anew', () => {
  const read: string[] = [];
  const view = viewOf(read);
  const first = view.block(0);
  expect(first?.text).toBe('Kop');
  expect([...view.blocks()][0]).toBe(first);
});

it('knows where tokens stand in the source', () => {
  const view = viewOf([]);
  const { start, end } = view.block(3)?.placeOf({ start: 1, end: 2 }) ?? { start: 0, end: 0 };
  expect([start, view.source.slice(start, end)]).toEqual([30, 'twee']);
  expect(() => view.block(3)?.placeOf({ start: 1, end: 3 })).toThrow(RangeError);
});

it('asks for a fact once', () => {
  const view = viewOf([]);
  let asked = 0;
  const count = ({ blockCount }: { blockCount: number }) => {
    asked++;
    return blockCount;
  };
  expect([view.recall(count), view.recall(count), view.recall(() => 'ander'), asked]).toEqual([
    4,
    4,
    'ander',
    1,
  ]);
});
