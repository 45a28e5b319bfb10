import { expect, it } from 'vitest';
import { describeEdits, tellApart } from '../../src/rewrite/describe.js';

const source = 'wij verhogen de waarde';
const range = { start: 16, end: 22 };
const more = 'dit jaar samen met al onze klanten en ook met al onze leveranciers ';

/** A proposal for the word at the end, with the title that it would have alone. */
function propose(...others: readonly [start: number, end: number, text: string][]) {
  const edits = [...others, [16, 22, 'prijs'] as const].map(([start, end, text]) => ({
    range: { start, end },
    text,
  }));
  return { description: describeEdits('prijs', 'nl'), edits, expected: 'prijs', manual: false };
}

it.each<[why: string, proposals: ReturnType<typeof propose>[], titles: string[]]>([
  ['one keeps its title', [propose([4, 12, 'vergroten'])], ['prijs']],
  [
    'equal ones show all that they change',
    [propose(), propose([4, 12, 'vergroten'])],
    ['prijs', 'vergroten de prijs'],
  ],
  [
    'of a long one the middle is left out',
    [propose(), propose([4, 12, `vergroten ${more}`])],
    ['prijs', 'vergroten dit jaar samen met … al onze leveranciers de prijs'],
  ],
  [
    'unless that is where two differ',
    [propose([4, 12, `vergroten ${more}`]), propose([4, 12, `vergroten ${more.replace('ook', 'dus')}`])],
    [`vergroten ${more}de prijs`, `vergroten ${more.replace('ook', 'dus')}de prijs`],
  ],
])('%s', (_, proposals, titles) => {
  const told = tellApart(proposals, range, source, 'nl');
  expect(told.map(({ description }) => description)).toEqual(
    titles.map((title) => `Vervang door ‘${title.replaceAll('  ', ' ')}’`),
  );
});
