import { describe, expect, it } from 'vitest';
import { findNearest } from '../../src/text/nearest.js';

describe('findNearest', () => {
  it.each([
    ['audiense', ['audience', 'rules'], 'audience'],
    ['ruels', ['rules', 'root'], 'rules'],
    ['Rules', ['rules'], 'rules'],
    ['xyz', ['rules', 'root'], undefined],
    ['a', ['b'], 'b'],
    ['', ['ab'], undefined],
    ['warn', ['warning'], 'warning'],
    ['wa', ['warning'], undefined],
  ])('%s among %j: %s', (word, names, expected) => {
    expect(findNearest(word, names)).toBe(expected);
  });
});
