import type { Block, Document } from '@geestdrift/engine';
import { formatByName } from '@geestdrift/formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../gold/load.js';
import { applyEdit, placeOf, type RandomEdit, randomEdit } from './random-edits.js';

const texts = readFolder('.')
  .filter(({ format }) => format === 'md')
  .map(({ text }) => text);

/** Labelled texts under headings, so that there are stretches to read anew. */
const source = fc
  .array(fc.tuple(fc.constantFrom(...texts), fc.constantFrom('#', '##', '###')), {
    minLength: 2,
    maxLength: 12,
  })
  .map((parts) => parts.map(([text, mark], index) => `${mark} Kop ${index}\n\n${text}`).join('\n\n'));

/** All that a document says. */
function show({ source: text, blocks, directives, notices, audience, lang, context }: Document): unknown {
  const shown = blocks.map((block) => {
    const { kind, start, end, lang: own, heading, leadIn, columnHead, scan } = block;
    const { text: read, map, marks } = block.prose();
    return { kind, start, end, own, heading, leadIn, columnHead, scan, read, map, marks };
  });
  return { text, shown, directives, notices, audience, lang, context: context?.() };
}

describe('a tracked Markdown source', async () => {
  const format = await formatByName('markdown')?.load();
  if (format?.track === undefined) throw new Error('Markdown is not tracked');
  const { extract, track } = format;

  it('is at each version what reading it whole gives', () => {
    fc.assert(
      fc.property(source, fc.array(randomEdit, { minLength: 1, maxLength: 30 }), (start, edits) => {
        const tracked = track(start);
        let text = start;
        for (const edit of edits) {
          const change = { ...placeOf(text, edit), length: edit.text.length };
          text = applyEdit(text, edit);
          expect(show(tracked.update(text, change))).toEqual(show(extract(text)));
        }
      }),
      { numRuns: 150 },
    );
  });

  it.each<[string, string, RandomEdit[]]>([
    [
      'a fence that opens and closes',
      '# a\n\neen\n\n# b\n\ntwee\n\n# c\n\ndrie\n',
      [
        { at: 0.2, length: 0, text: '\n```\n' },
        { at: 0.9, length: 0, text: '\n```\n' },
      ],
    ],
    [
      'a heading that goes',
      '# a\n\neen\n\n# b\n\n- twee\n\n# c\n\ndrie\n',
      [{ at: 0.35, length: 5, text: '' }],
    ],
    [
      'line ends of two units',
      '# a\r\n\r\neen\r\n\r\n# b\r\n\r\ntwee\r\n',
      [{ at: 0.5, length: 1, text: 'x' }],
    ],
    [
      'tags in other stretches, which move',
      '# nul\n\nnul\n\n# a\n\nBeste {{ naam }},\n\n# b\n\ntwee\n\n# c\n\n{{ drie }} [vier][5]\n\n[5]: /vijf\n',
      [
        { at: 0.485, length: 0, text: 'twintig ' },
        { at: 0.443, length: 2, text: '' },
      ],
    ],
    [
      'an attribute in a tag, which moves after it was read anew',
      '# nul\n\nnul\n\n# a\n\neen\n\n# b\n\n<b>twee <img alt="Een foto van het team"></b>\n\n# c\n\ndrie\n',
      [
        { at: 0.36, length: 0, text: 'x ' },
        { at: 0.2, length: 0, text: 'eerst ' },
      ],
    ],
    [
      'a comment of a template that opens in one stretch and closes in another',
      '# nul\n\nnul\n\n# a\n\neen {\n# b\ntwee #} drie\n\n# c\n\nvier\n',
      [{ at: 0.435, length: 0, text: '# ' }],
    ],
  ])('%s', (_, start, edits) => {
    const tracked = track(start);
    let text = start;
    for (const edit of edits) {
      const change = { ...placeOf(text, edit), length: edit.text.length };
      text = applyEdit(text, edit);
      expect(show(tracked.update(text, change))).toEqual(show(extract(text)));
    }
  });

  it('keeps the blocks of other stretches', () => {
    const start = '# a\n\neen\n\n# b\n\ntwee\n\n# c\n\ndrie\n';
    const tracked = track(start);
    const before = tracked.document.blocks.map(originOf);
    const at = start.indexOf('twee');
    const { blocks } = tracked.update(`${start.slice(0, at)}en ${start.slice(at)}`, {
      start: at,
      end: at,
      length: 3,
    });
    expect(blocks.map((block) => before.indexOf(originOf(block)))).toEqual([0, 1, -1, -1, 4, 5]);
  });
});

function originOf(block: Block): object {
  return block.origin ?? block;
}
