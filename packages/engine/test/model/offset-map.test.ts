import { expect, it } from 'vitest';
import { findRun, sliceMap, sourceEnd, sourceStart } from '../../src/model/offset-map.js';
import { readMarkup } from '../support/markup.js';

const source = 'de <b>caf&eacute;</b>klant\u00aden\n> gaan';
const { text, map } = readMarkup(source);

it('reads the text it is tried on', () => {
  expect(text).toBe('de caféklanten\ngaan');
});

it.each([
  ['café', 'caf&eacute;'],
  ['é', '&eacute;'],
  ['klanten', 'klant\u00aden'],
  ['éklant', '&eacute;</b>klant'],
  ['en\ngaan', 'en\n> gaan'],
  ['de ', 'de '],
  [' ', ' '],
])('%j stands in the source as %j', (words, slice) => {
  const start = text.indexOf(words);
  expect(source.slice(sourceStart(map, start), sourceEnd(map, start + words.length))).toBe(slice);
});

it('borders belong to the character on their inner side', () => {
  expect([sourceEnd(map, 3), sourceStart(map, 3)]).toEqual([3, 6]);
  expect([sourceEnd(map, 0), sourceStart(map, 0), sourceEnd(map, text.length)]).toEqual([
    0,
    0,
    source.length,
  ]);
});

it('finds the run of a character', () => {
  expect(map.runs.map(({ text: at }) => findRun(map, at)?.source)).toEqual(map.runs.map((run) => run.source));
  expect(findRun(map, 999)).toBe(map.runs.at(-1));
  expect(findRun({ runs: [] }, 0)).toBeUndefined();
});

it('a slice maps by its start', () => {
  const slice = sliceMap(10, 5);
  expect([sourceStart(slice, 0), sourceStart(slice, 4), sourceEnd(slice, 5)]).toEqual([10, 14, 15]);
  expect([sourceStart({ runs: [] }, 3), sourceEnd({ runs: [] }, 3)]).toEqual([0, 0]);
});
