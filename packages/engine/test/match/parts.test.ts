import { expect, it } from 'vitest';
import { createDocumentView } from '../../src/match/views.js';
import { sliceMap } from '../../src/model/offset-map.js';
import { tokenize } from '../../src/text/tokenize.js';

it('a block has its neighbours in its own text only', () => {
  const texts = ['Eén.', 'Twee.', 'Drie.'];
  const parts = [0, 0, 1];
  const view = createDocumentView(
    3,
    (index) => ({
      kind: 'paragraph',
      part: parts[index],
      text: () => texts[index] as string,
      scan: () => texts[index] as string,
      stream: () => tokenize(texts[index] as string, new Set()),
      map: () => sliceMap(0, 10),
    }),
    undefined,
    { source: texts.join(' ') },
  );
  const near = (index: number) => [-1, 1].map((distance) => view.viewOf(index)?.neighbour(distance)?.text);
  expect([near(0), near(1), near(2)]).toEqual([
    [undefined, 'Twee.'],
    ['Eén.', undefined],
    [undefined, undefined],
  ]);
});
