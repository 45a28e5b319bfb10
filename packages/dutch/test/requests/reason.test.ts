import { describe, expect, it } from 'vitest';
import { isReasonGiven } from '../../src/requests/reason.js';
import { type Draft, matchOf, viewsOf } from '../support/view.js';

const item = (text: string): Draft => ({ text, kind: 'list-item' });
const head = (text: string): Draft => ({ text, kind: 'table-head' });
const cell = (text: string, column: number): Draft => ({ text, kind: 'table-cell', head: column });

describe('isReasonGiven', () => {
  it.each<[why: string, drafts: (string | Draft)[], expected: boolean]>([
    ['none', ['De klant wil een app.'], false],
    ['a conjunction', ['De klant wil een app, omdat hij reist.'], true],
    ['a purpose', ['De klant wil een app om onderweg te werken.'], true],
    ['what is asked for', ['De klant wil dat wij vragen om een app te maken.'], false],
    ['a purpose behind what is asked for', ['De klant wil: wij vragen een app om onderweg te werken.'], true],
    ['as soon as possible is no reason', ['De klant wil een app, zo snel mogelijk.'], false],
    ['so', ['De klant wil een app, zo ziet hij alles.'], true],
    ['the next sentence', ['De klant wil een app. Zijn probleem is het reizen.'], true],
    ['the sentence after the next', ['De klant wil een app. Mooi. Zijn probleem is het reizen.'], false],
    ['the next line', [item('De klant wil een app.'), item('Reden: hij reist.')], true],
    [
      'the next request',
      [item('De klant wil een app.'), item('De klant wil rust, omdat hij slecht slaapt.')],
      false,
    ],
    ['a heading below', ['De klant wil een app.', { text: 'Reden', kind: 'heading' }], false],
    ['its row', [head('Wens'), head('Reden'), cell('De klant wil een app', 0), cell('reist veel', 1)], true],
    [
      'its row, the other way',
      [head('Reden'), head('Wens'), cell('reist veel', 0), cell('De klant wil een app', 1)],
      true,
    ],
    [
      'the next row',
      [
        head('Wens'),
        head('Reden'),
        cell('De klant wil een app', 0),
        cell('rust', 0),
        cell('slaapt slecht', 1),
      ],
      false,
    ],
  ])('%s', (_, drafts, expected) => {
    const block = viewsOf(drafts).find(({ text }) => text.includes('klant wil'));
    if (block === undefined) throw new Error('no request');
    expect(isReasonGiven(matchOf(block, 'klant wil'))).toBe(expected);
  });
});
