import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPlainStretch } from '../src/source/plain-stretch.js';
import { findInText } from '../src/template/mixed.js';
import { readPlain } from '../src/template/read-template.js';

const source = fc
  .array(
    fc.constantFrom(
      'woord',
      ' ',
      '\r',
      '\n',
      '\r\n',
      '{{ naam }}',
      '{% if a %}',
      '{# stil\n#}',
      '|',
      '\u2019',
    ),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''));

it('reads a stretch as the whole is read there', () => {
  fc.assert(
    fc.property(source, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const { text: whole, fills } = readPlain(text, findInText);
      expect(readPlainStretch(text, fills, { start, end })).toBe(whole.slice(start, end));
    }),
    { numRuns: 3000 },
  );
});
