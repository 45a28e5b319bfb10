import { describe, expect, it } from 'vitest';
import { cellsBeside } from '../../src/document/row.js';
import { type Draft, viewsOf } from '../support/view.js';

const head = (text: string): Draft => ({ text, kind: 'table-head' });
const cell = (text: string, column?: number): Draft => ({
  text,
  kind: 'table-cell',
  ...(column === undefined ? {} : { head: column }),
});
const row = (name: string, columns: number): Draft[] =>
  Array.from({ length: columns }, (_, column) => cell(`${name}${column}`, column));
const heads = (columns: number): Draft[] => Array.from({ length: columns }, () => head('k'));

describe('cellsBeside', () => {
  it.each<[why: string, drafts: Draft[], of: string, before: string[], behind: string[]]>([
    ['its own row, nearest first', [...heads(3), ...row('a', 3), ...row('b', 3)], 'b1', ['b0'], ['b2']],
    ['not the row above', [...heads(3), ...row('a', 3), ...row('b', 3)], 'b0', [], ['b1', 'b2']],
    ['a single column', [...heads(1), ...row('a', 1), ...row('b', 1)], 'b0', [], []],
    [
      'at most eight',
      [...heads(20), ...row('a', 20)],
      'a10',
      ['a9', 'a8', 'a7', 'a6', 'a5', 'a4', 'a3', 'a2'],
      ['a11', 'a12', 'a13', 'a14', 'a15', 'a16', 'a17', 'a18'],
    ],
    ['without heads', [cell('a'), cell('b'), cell('c')], 'b', ['a'], ['c']],
    ['no cell', [head('a'), head('b')], 'b', [], []],
  ])('%s', (_, drafts, of, before, behind) => {
    const block = viewsOf(drafts).find(({ text }) => text === of);
    if (block === undefined) throw new Error(`no ${of}`);
    const beside = ([-1, 1] as const).map((step) => cellsBeside(block, step).map(({ text }) => text));
    expect(beside).toEqual([before, behind]);
  });
});
