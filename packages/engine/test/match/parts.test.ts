import { expect, it } from 'vitest';
import { LazyDocumentView } from '../../src/match/views.js';
import type { Block } from '../../src/model/document.js';
import { plainDocument } from '../../src/rules/examples.js';
import { tokenize } from '../../src/text/tokenize.js';

it('a block has its neighbours in its own text only', () => {
  const { source, blocks } = plainDocument('Eén.\n\nTwee.\n\nDrie.');
  const parts = [0, 0, 1];
  const view = new LazyDocumentView(
    3,
    (index) => ({
      block: { ...(blocks[index] as Block), part: parts[index] },
      stream: (block) => tokenize(block.prose().text, new Set()),
    }),
    undefined,
    { source },
  );
  const near = (index: number) => [-1, 1].map((distance) => view.viewOf(index)?.neighbour(distance)?.text);
  expect([near(0), near(1), near(2)]).toEqual([
    [undefined, 'Twee.'],
    ['Eén.', undefined],
    [undefined, undefined],
  ]);
});
