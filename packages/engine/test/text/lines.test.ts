import { expect, it } from 'vitest';
import { createLineIndex } from '../../src/text/lines.js';

const source = 'een\ntwee\r\ndrie\rvier\n';

it.each([
  [0, 0],
  [3, 0],
  [4, 1],
  [9, 1],
  [10, 2],
  [14, 2],
  [15, 3],
  [20, 4],
  [99, 4],
])('offset %i is on line %i', (offset, line) => {
  expect(createLineIndex(source).lineAt(offset)).toBe(line);
});

it('gives the range of lines, their ends included', () => {
  const lines = createLineIndex(source);
  expect(lines.count).toBe(5);
  const text = (first: number, last: number): string => {
    const { start, end } = lines.rangeOf(first, last);
    return source.slice(start, end);
  };
  expect([text(0, 0), text(1, 1), text(1, 2), text(3, 4)]).toEqual([
    'een\n',
    'twee\r\n',
    'twee\r\ndrie\r',
    'vier\n',
  ]);
  expect(lines.rangeOf(7, 7)).toEqual({ start: source.length, end: source.length + 1 });
});

it('an empty source has one line', () => {
  const lines = createLineIndex('');
  expect([lines.count, lines.lineAt(0)]).toEqual([1, 0]);
});
