import { parser, Strikethrough } from '@lezer/markdown';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type InlineNode, parseInline } from '../src/formats/markdown/inline-parser.js';

const plain = parser.configure([Strikethrough]);

/** Without what only ours reads: footnotes, attribute lists, includes, formulas, a backslash before blanks. */
const PIECES = [
  ...[
    'a',
    'é',
    'ij',
    ' ',
    '  ',
    '\n',
    ' \n',
    '  \n',
    '   \n',
    '\\\n',
    '.',
    ',',
    '"',
    '(',
    ')',
    '|',
    '-',
    '1',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '[',
    ']',
    '[a]',
    '(b)',
    '](c "d")',
    '![',
    '!',
    '\\*',
  ],
  ...['<b>', '</b>', '<', '>', '<!-- e -->', '<https://f.nl>', '&amp;', '&', '&#233;', '#', ':'],
];

function flatten(nodes: readonly InlineNode[]): readonly unknown[] {
  return nodes.map(({ type, from, to, children }) => [type, from, to, flatten(children)]);
}

it('finds the markup that lezer finds, wherever plain text is gone over in one step', () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.nat({ max: 9 }), (text, offset) => {
      const expected = plain.parseInline(text, offset) as unknown as readonly InlineNode[];
      expect(flatten(parseInline(text, offset))).toEqual(flatten(expected));
    }),
    { numRuns: 3000 },
  );
});
