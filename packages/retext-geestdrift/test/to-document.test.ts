import type { Root } from 'nlcst';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { toDocument } from '../src/adapter/to-document.js';

type Leaf = readonly [value: string, start?: number, type?: 'SourceNode'];

/** A tree of paragraphs of leaves; a string between them is white space. */
function treeOf(...parts: readonly (readonly Leaf[] | string)[]): Root {
  const children = parts.map((part) => {
    if (typeof part === 'string') return { type: 'WhiteSpaceNode' as const, value: part };
    const leaves = part.map(([value, start, type = 'TextNode' as const]) => ({
      type,
      value,
      ...placed(value, start),
    }));
    return {
      type: 'ParagraphNode' as const,
      children: [{ type: 'SentenceNode' as const, children: leaves }],
    };
  });
  return { type: 'RootNode', children: children as Root['children'] };
}

function placed(value: string, start: number | undefined): object {
  if (start === undefined) return {};
  const point = (offset: number) => ({ line: 1, column: offset + 1, offset });
  return { position: { start: point(start), end: point(start + value.length) } };
}

function read(source: string, tree: Root) {
  const document = toDocument(tree, new VFile(source));
  return { ...document, texts: document.document.blocks.map((block) => block.prose().text) };
}

describe('toDocument', () => {
  it('reads words with nothing between them as one', () => {
    const { document, texts } = read(
      'klant**tevreden**',
      treeOf([
        ['klant', 0],
        ['tevreden', 7],
      ]),
    );
    expect(texts).toEqual(['klanttevreden']);
    expect(document.blocks[0]).toMatchObject({ kind: 'paragraph', start: 0, end: 15 });
    expect(document.blocks[0]?.prose().marks).toEqual([
      { open: { start: 5, end: 7 }, close: { start: 15, end: 17 } },
    ]);
  });

  it('reads code as one opaque character', () => {
    const { texts } = read(
      'a `b c` d',
      treeOf([
        ['a', 0],
        [' ', 1],
        ['`b c`', 2, 'SourceNode'],
        [' ', 7],
        ['d', 8],
      ]),
    );
    expect(texts).toEqual(['a \uFFFC d']);
  });

  it('reads paragraphs that one line end parts as one, and no others', () => {
    const tree = treeOf([['A.', 0]], '\n', [['B.', 3]], '\n\n', [['C.', 7]], [['D.', 9]]);
    expect(read('A.\nB.\n\nC.D.', tree).texts).toEqual(['A.\nB.', 'C.', 'D.']);
  });

  it('finds texts without a place behind the paragraph before', () => {
    const { document, length } = read('a b. | a b. c', treeOf([['a b.', 0]], '\n\n', [['a b. c']]));
    expect(document.blocks[1]).toMatchObject({ start: 7, end: 13 });
    expect(document.source).toHaveLength(length);
  });

  it('keeps a paragraph that the file does not hold behind the text of the file', () => {
    const { document, locate, length } = read(
      'x y z',
      treeOf(
        [
          ['klant', 0],
          [' ', 5],
          ['b', 6],
        ],
        '\n\n',
        [['y', 2]],
      ),
    );
    expect(length).toBe(5);
    expect(document.source).toBe('x y z\n\nklant b');
    expect(document.blocks[0]).toMatchObject({ start: 7, end: 14 });
    expect(locate({ start: 7, end: 12 })).toEqual({ start: 0, end: 5 });
    expect(locate({ start: 2, end: 3 })).toEqual({ start: 2, end: 3 });
  });

  it('knows no place where the tree gives none', () => {
    const { locate, texts } = read('', treeOf([['klant']]));
    expect(texts).toEqual(['klant']);
    expect(locate({ start: 2, end: 7 })).toBeUndefined();
  });
});
