import fc from 'fast-check';

/** A change of a text: `length` characters from `at` on, both as fractions of what there is, become `text`. */
export interface RandomEdit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

/** What people type, and what turns a document's structure round. */
const PIECES = [
  'e',
  ' ',
  '.',
  '\n',
  '\n\n',
  '',
  '',
  'niet ',
  'klanttevredenheid',
  'Ja, maar dat kan. ',
  '# Kop\n',
  '\n\n# Nieuwe kop\n\n',
  '- punt\n',
  '> ',
  '**',
  '*',
  '```\n',
  '<div>',
  '</div>',
  '<!-- ',
  ' -->',
  '| a | b |\n| - | - |\n',
  '[x]: /y\n',
  '[x]',
  '{{ naam }}',
  '{% if x %}',
  '{% endif %}',
  '\r\n',
  '“',
  ':',
  '\n\n<!-- geestdrift-disable kille-taal -->\n\n',
  'the and of with ',
  '---\n',
  '    ',
  '&amp;',
] as const;

export const randomEdit = randomEditOf(PIECES);

/** An edit that puts in one of the pieces. */
export function randomEditOf(pieces: readonly string[]): fc.Arbitrary<RandomEdit> {
  return fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(
      { weight: 3, arbitrary: fc.constant(0) },
      { weight: 1, arbitrary: fc.integer({ min: 0, max: 40 }) },
    ),
    text: fc.constantFrom(...pieces),
  });
}

/** Where the edit changes a text. */
export function placeOf(source: string, { at, length }: RandomEdit): { start: number; end: number } {
  const start = Math.floor(at * source.length);
  return { start, end: Math.min(source.length, start + length) };
}

export function applyEdit(source: string, edit: RandomEdit): string {
  const { start, end } = placeOf(source, edit);
  return source.slice(0, start) + edit.text + source.slice(end);
}
