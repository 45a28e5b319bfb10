import type { Match } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { isImpersonalSalutation } from '../../src/salutation/opening.js';
import { addressByName } from '../../src/salutation/proposals.js';
import { applied, matchIn } from '../support/match-in.js';
import { documentOf } from '../support/view.js';

describe('isImpersonalSalutation', () => {
  it.each([
    '‹Beste klant›,',
    '‹Beste klant›',
    '‹Geachte lezer›, hierbij de nota.',
    '‹Beste klant› hierbij de nota.',
    'Goed nieuws.\n‹Beste klant›, kom langs.',
    'Wij zijn open. ‹Beste klant›, kom langs.',
    '‹BESTE KLANT VAN ONS›,',
    '‹LS›,',
    '"‹Beste klant›,',
    '‹Beste klant›, laatste kans!',
  ])('opens a letter: %s', (marked) => {
    expect(isImpersonalSalutation(matchIn(marked))).toBe(true);
  });

  it.each([
    '‹Beste klant› van de week',
    'Dit is onze ‹beste klant›.',
    'Dag ‹beste klant›, kom langs.',
    '‹Geachte lezer Van Dam›,',
    '‹ls›,',
    '‹Beste klant›, slechtste leverancier.',
  ])('opens none: %s', (marked) => {
    expect(isImpersonalSalutation(matchIn(marked))).toBe(false);
  });

  it.each<[string, boolean]>([
    ['‹Beste leden› en vrijwilligers,', true],
    ['‹Beste leden› en Jan,', false],
  ])('%s greets beside: %s', (marked, expected) => {
    const match = matchIn(marked);
    const { end } = match.focus;
    const captures: Match['captures'] = new Map([['mede', { start: end, end: end + 2 }]]);
    const focus = { start: match.focus.start, end: end + 2 };
    expect(isImpersonalSalutation({ ...match, focus, captures })).toBe(expected);
  });
});

describe('addressByName', () => {
  const proposals = (marked: string, source?: string): [string, boolean][] => {
    const made = matchIn(marked, { groet: marked.slice(1).split(' ')[0]?.toLowerCase() ?? '' });
    const match =
      source === undefined
        ? made
        : { ...made, block: { ...made.block, document: documentOf([made.block.text], source) } };
    return addressByName(match).map(({ edits, manual }) => [applied(match, edits), manual === true]);
  };

  it.each<[string, string[]]>([
    ['‹Beste klant›,', ['Beste [naam],', 'Geachte [naam],']],
    ['‹Geachte klant›,', ['Geachte [naam],', 'Beste [naam],']],
    ['‹Geacht lid›,', ['Geachte [naam],', 'Beste [naam],']],
    ['‹BESTE KLANT›,', ['BESTE [naam],', 'GEACHTE [naam],']],
  ])('%s', (marked, after) => {
    expect(proposals(marked)).toEqual(after.map((text) => [text, true]));
  });

  it('takes a template’s own placeholder before what a person must fill in', () => {
    const source = 'Beste klant,\n\nU bent, {{ voornaam }}, aan de beurt.';
    expect(proposals('‹Beste klant›,', source)).toEqual([
      ['Beste {{ voornaam }},', false],
      ['Geachte heer/mevrouw {{ achternaam }},', true],
      ['Geachte {{ achternaam }},', true],
    ]);
  });

  it.each<[string, string]>([
    ['‹Geachte Klant›,', 'Geachte heer/mevrouw {{ achternaam }},'],
    ['‹GEACHTE KLANT›,', 'GEACHTE HEER/MEVROUW {{ achternaam }},'],
  ])('keeps the case of %s in a template', (marked, first) => {
    const [best] = proposals(marked, `${marked.replace(/[‹›]/g, '')}\n\nWelkom, {{ achternaam }}.`);
    expect(best).toEqual([first, false]);
  });
});
