import type { Finding } from '@geestdrift/engine';
import { expect, it } from 'vitest';
import { reporter as compactReporter } from '../src/reporters/compact.js';
import { reporter as jsonReporter } from '../src/reporters/json.js';
import { reporter as stylishReporter } from '../src/reporters/stylish.js';
import { CONTEXT, makeFinding, makeResult } from './results.js';

const context = CONTEXT;
const compact = compactReporter.report;
const json = jsonReporter.report;
const stylish = stylishReporter.report;
const source = '"mail.dank": "Wij meten de klanttevredenheid."';
const key: Finding = { ...makeFinding(source, 'klanttevredenheid'), place: 'mail.dank' };
const hidden: Finding = {
  ...key,
  place: 'Offerte › Levering, alinea 2',
  range: { start: 0, end: source.length },
  unplaced: true,
  sentence: 'De klanttevredenheid: wij meten de klanttevredenheid.',
  sentenceRange: { start: 35, end: 52 },
  suggestions: [{ description: '', edits: [], expected: 'klantenthousiasme', manual: true }],
};
const results = [makeResult('/werk/nl.json', source, [key]), makeResult('/werk/a.docx', '', [hidden])];

it('json names the place, and gives no range where the source does not show the words', () => {
  const messages = (JSON.parse(json(results, context)) as { messages: object[] }[]).map(
    ({ messages }) => messages[0],
  );
  expect(messages).toEqual([
    expect.objectContaining({ place: 'mail.dank', range: [27, 44] }),
    expect.objectContaining({
      place: hidden.place,
      range: null,
      sentence: hidden.sentence,
      sentenceRange: [35, 52],
    }),
  ]);
});

it('compact puts the place before the message', () => {
  expect(compact(results, context)).toMatch(
    /^nl\.json:1:28: .*: mail\.dank: .*\na\.docx:1:1: .*: Offerte › Levering, alinea 2: /,
  );
});

it('stylish quotes the sentence where there is no line', () => {
  const shown = stylish(results, context);
  expect(shown).toContain('1:28  waarschuwing  holle-frase  mail.dank\n');
  expect(shown).toContain(`    waarschuwing  holle-frase  Offerte › Levering, alinea 2
    De klanttevredenheid: wij meten de klanttevredenheid.
                                       ~~~~~~~~~~~~~~~~~
`);
  expect(shown).toContain('klanttevredenheid → klantenthousiasme');
});
