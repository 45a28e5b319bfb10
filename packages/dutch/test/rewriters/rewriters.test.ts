import type { Rewriter } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { rewriter as dateForVague } from '../../src/rewriters/date-for-vague.js';
import { rewriter as dropAdverb } from '../../src/rewriters/drop-adverb.js';
import { rewriter as insertDate } from '../../src/rewriters/insert-date.js';
import { rewriter as margin } from '../../src/rewriters/margin.js';
import { rewriter as replaceAdverb } from '../../src/rewriters/replace-adverb.js';
import { rewriter as replaceEach } from '../../src/rewriters/replace-each.js';
import { rewriter as thisOrThese } from '../../src/rewriters/this-or-these.js';
import { rewriter as withOrBy } from '../../src/rewriters/with-or-by.js';
import { matchIn, rewritten } from '../officialese/try-match.js';

const DATE = 'uiterlijk [datum]';

describe.each<[string, Rewriter, argument: unknown, [marked: string, ...after: string[]][]]>([
  [
    'date-for-vague',
    dateForVague,
    DATE,
    [
      ['Wij bellen u {vaag:binnenkort}.', 'Wij bellen u uiterlijk [datum].'],
      ['Wij bellen u al {vaag:snel}.', 'Wij bellen u uiterlijk [datum].'],
      ['Wij bellen u zo {vaag:spoedig} mogelijk.', 'Wij bellen u uiterlijk [datum].'],
      ['Wij bellen u {vaag:z.s.m}. terug.', 'Wij bellen u uiterlijk [datum] terug.'],
      ['WIJ BELLEN U {vaag:BINNENKORT}.', 'WIJ BELLEN U UITERLIJK [datum].'],
      ['Wij bellen u {vaag:ASAP}.', 'Wij bellen u uiterlijk [datum].'],
    ],
  ],
  [
    'drop-adverb',
    dropAdverb,
    'always-free',
    [
      ['Wij staan ‹altijd› klaar.', 'Wij staan klaar.'],
      ['‹Altijd› staan wij klaar.', 'Wij staan klaar.'],
      ['‹Altijd› staat de deur open.'],
      ['Wij zorgen er ‹altijd› voor dat het past.', 'Wij zorgen ervoor dat het past.'],
      ['Uw plek is ‹gegarandeerd›.'],
    ],
  ],
  [
    'drop-adverb, where a verb needs the word',
    dropAdverb,
    null,
    [
      ['Wij bezorgen uw kast ‹probleemloos›.', 'Wij bezorgen uw kast.'],
      ['De verhuizing verloopt ‹probleemloos›.'],
      ['Wij doen dat goed en ‹probleemloos›.'],
    ],
  ],
  [
    'insert-date',
    insertDate,
    DATE,
    [
      ['Uw melding wordt {rest:opgepakt}.', 'Uw melding wordt uiterlijk [datum] opgepakt.'],
      ['U hoort nog {rest:van} ons.', 'U hoort uiterlijk [datum] van ons.'],
      ['dat uw melding wordt {rest:opgepakt}', 'dat uw melding uiterlijk [datum] wordt opgepakt'],
      ['Uw melding wordt meteen {rest:opgepakt}.'],
    ],
  ],
  [
    'replace-adverb',
    replaceAdverb,
    'meestal',
    [['Wij zijn ‹altijd› open.', 'Wij zijn meestal open.'], ['‹Altijd› zijn wij open.']],
  ],
  [
    'replace-each',
    replaceEach,
    'of',
    [['‹Hetzij› per mail, hetzij per brief. Hetzij zo.', 'Of per mail, of per brief. Hetzij zo.']],
  ],
  [
    'this-or-these',
    thisOrThese,
    undefined,
    [
      ['‹onderhavig› huis', 'dit huis'],
      ['‹onderhavige› brief', 'deze brief'],
    ],
  ],
  [
    'with-or-by',
    withOrBy,
    undefined,
    [
      ['U betaalt ‹middels› de app.', 'U betaalt met de app.'],
      ['‹Middels› het invullen van de lijst.', 'Door het invullen van de lijst.'],
      ['U betaalt ‹middels› inloggen.', 'U betaalt door in te loggen.'],
      ['U krijgt het ‹middels› e-mail.', 'U krijgt het per e-mail.', 'U krijgt het met e-mail.'],
    ],
  ],
])('%s', (_, rewriter, argument, cases) => {
  it.each(cases)('%s', (marked, ...after) => {
    const match = matchIn(marked);
    expect(rewritten(match, rewriter(match, argument))).toEqual(after);
  });
});

describe('margin', () => {
  it.each<[string, marge: number, string[]]>([
    ['binnen {high:twee} {unit:dagen}', 1.5, ['binnen drie dagen']],
    ['binnen {high:24} {unit:uur}', 1.5, ['binnen 36 uur']],
    ['binnen {low:1} tot {high:2} {unit:dagen}', 1.5, ['binnen 2 tot 3 dagen']],
    ['BINNEN {high:TWEE} {unit:DAGEN}', 1.5, ['BINNEN DRIE DAGEN']],
    ['binnen {high:twee}\u00a0{unit:dagen}', 1.5, ['binnen drie\u00a0dagen']],
  ])('%s', (marked, marge, after) => {
    const match = matchIn(marked, { marge });
    const rewritings = margin(match, null);
    expect(rewritten(match, rewritings)).toEqual(after);
    expect(rewritings.every(({ manual }) => manual)).toBe(true);
  });
});
