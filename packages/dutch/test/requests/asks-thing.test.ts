import { describe, expect, it } from 'vitest';
import { asksThing } from '../../src/requests/asks-thing.js';
import { viewsOf } from '../support/view.js';

describe('asksThing', () => {
  it.each<[behind: string, expected: boolean]>([
    ['een kluisje bij de ingang', true],
    ['om een glasbak voor flessen', true],
    ['meer bankjes', true],
    ['langere openingstijden', true],
    ['twee grote zalen', true],
    ['een hek langs de tuinen', true],
    ['gemak', false],
    ['op tijd komen', false],
    ['een kaartje kopen', false],
    ['een garantie krijgen', false],
    ['meer inzicht krijgen', false],
    ['een schijf te plaatsen', false],
  ])('%s: %s', (behind, expected) => {
    const [block] = viewsOf([`Bezoekers willen ${behind}`]);
    if (block === undefined) throw new Error('no block');
    const part = { start: 0, end: block.tokens.length };
    expect(asksThing(block, part, { start: 0, end: 2 })).toBe(expected);
  });
});
