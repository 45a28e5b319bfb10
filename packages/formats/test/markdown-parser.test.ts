import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../src/formats/markdown/block-parser.js';
import { FRAGMENTS } from './fragments.js';
import { lezerEvents } from './reference/lezer-blocks.js';

/** Pieces of which blocks are made. */
const PREFIXES = [
  ...['\n', '\n', '\n', '\n', '\n\n', '\n    ', '\n  - ', '\n    - ', '\n      ', '    ', '   ', '  ', '\t'],
  ...[
    '- ',
    '-\n',
    '* ',
    '*\n',
    '+ ',
    '\t- ',
    '1. ',
    '2. ',
    '3) ',
    '1.\n',
    '12',
    '> ',
    '>\n',
    '>',
    '\n> ',
    '#\n',
    '# ',
  ],
  ...[
    '####### ',
    '```\n',
    '~~~\n',
    '* * *\n',
    '***\n',
    '- - -\n',
    '==\n',
    '--\n',
    '=== "x"\n',
    '!!! note\n',
    '??? x\n',
  ],
  ...[
    '[^a]: ',
    '[ ] ',
    '[x] ',
    'a | b\n',
    '|-|-|\n',
    '--|--\n',
    '| x',
    ':::\n',
    'import "x"\n',
    'export {\n',
  ],
  ...[
    '<div>\n',
    '</pre>\n',
    '<pre>\n',
    '<b>\n',
    '<!-- x\n',
    '-->\n',
    '<?x',
    '?>\n',
    '<!X',
    '<![CDATA[',
    ']]>',
    'e',
    'i',
    'tekst ',
  ],
];

const text = fc
  .array(fc.constantFrom(...PREFIXES, ...FRAGMENTS.filter((fragment) => !fragment.includes('\r'))), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** `(container start` (of quotations, whose start counts), `)container`, `leaf start-end` (code without its range). */
function blockEvents(source: string): string[] {
  const events: string[] = [];
  parseBlocks(source, 0, {
    open: (kind, start) => events.push(`(${kind} ${kind === 'Blockquote' ? start : ''}`),
    close: (kind) => events.push(`)${kind}`),
    leaf: (kind, start, end) => events.push(kind === 'Code' ? kind : `${kind} ${start}-${end}`),
  });
  return events;
}

const corpus = process.env.GEESTDRIFT_CORPUS;

describe('the parser of blocks', () => {
  it('finds what @lezer/markdown finds, in documents of fragments', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (source) => {
        expect(blockEvents(source)).toEqual(lezerEvents(source));
      }),
      { numRuns: 5000 },
    );
  });

  it.skipIf(corpus === undefined)('finds what it finds in real texts', { timeout: 600_000 }, () => {
    for (const file of readdirSync(corpus as string, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:mdx?|rst|html|po|txt)$/.test(file)) continue;
      const source = readFileSync(join(corpus as string, file), 'utf8').replace(/\r\n?/g, '\n');
      expect(blockEvents(source), file).toEqual(lezerEvents(source));
    }
  });
});
