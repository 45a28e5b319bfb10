import type { Match } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { wordsForAbout } from '../../src/officialese/about.js';
import { holdsAllowed } from '../../src/officialese/allowed.js';
import { rewriteBefore } from '../../src/officialese/before-clause.js';
import { isBeforeCitation } from '../../src/officialese/before-name.js';
import { rewriteCommand } from '../../src/officialese/command.js';
import { isEitherOr } from '../../src/officialese/either-or.js';
import { isElliptical } from '../../src/officialese/elliptical.js';
import { isInTitle, isProperName } from '../../src/officialese/proper-name.js';
import { isRelative, rewriteRelative } from '../../src/officialese/relative-which.js';
import { ifReaderLikes, putClause } from '../../src/officialese/short-clause.js';
import { matchIn, rewritten } from './try-match.js';

const name = ({ block, focus }: Match): boolean => isProperName(block, focus);
const title = ({ block, focus }: Match): boolean => isInTitle(block, focus);

describe.each<[what: string, test: (match: Match) => boolean, yes: string[], no: string[]]>([
  [
    'a proper name',
    name,
    [
      '‹Conform› Advies BV keurt.',
      '‹Thans› Bouw levert de ramen.',
      'De band ‹Thans› speelt.',
      'Het boek ‘‹Reeds› lang’ is uit.',
      '‹Reeds› Vijftig Jaar Uw Bakker',
    ],
    [
      '‹Thans› niet.',
      '‹Conform› Offerte levert u de ramen.',
      '1. ‹Thans› niet',
      'Let op: ‹Thans› niet.',
      'Beste Jan,\n‹Thans› niet.',
      'DE ZAAL IS ‹THANS› VOL',
      'de ‹thans› volle zaal',
    ],
  ],
  [
    'part of a title',
    title,
    [
      'het Verdrag ‹inzake› kinderen',
      'Besluit ‹inzake› visserij',
      'de Verordening (EU) ‹betreffende› data',
      'Richtlijn 96/9 van 11 maart 1996 ‹betreffende› data',
    ],
    [
      'uw klacht ‹inzake› de huur',
      'Klachten ‹inzake› de huur',
      'Jan schreef ons gisteren een lange brief ‹inzake› de huur',
    ],
  ],
  [
    'before a citation',
    isBeforeCitation,
    [
      '‹conform› NEN-EN 81-20',
      '‹conform› ISO 9001',
      '‹krachtens› artikel 5',
      '‹conform› de norm NEN 3140',
      '‹conform› WCAG',
    ],
    [
      '‹krachtens› artikel 5 van het contract',
      '‹conform› de AVG',
      '‹conform› de afspraak',
      'WIJ WERKEN ‹CONFORM› DE AFSPRAAK',
    ],
  ],
  [
    'either … or',
    isEitherOr,
    [
      'De datum ‹dan wel› het tijdstip klopt niet.',
      'Als u ziek bent ‹dan wel› op reis gaat, bel ons.',
      'Het bedrag is € 40 ‹dan wel› € 60.',
      'de koper ‹dan wel› de huurder',
      'per brief ‹dan wel› per mail',
      'Hij is geboren ‹dan wel› getogen.',
      'U mag schriftelijk ‹dan wel› per mail reageren.',
    ],
    [
      'Kunt u ‹dan wel› komen?',
      'Moet de koper ‹dan wel› een bon hebben?',
      'Dat kan ‹dan wel› morgen.',
      'Zet ‹dan wel› de deur open.',
      'Maar op zaterdag ‹dan wel› de hele dag.',
      'Wat ‹dan wel›?',
    ],
  ],
  [
    'elliptical',
    isElliptical,
    [
      '‹Indien› aanwezig, neem mee.',
      '‹indien› niet tijdig betaald',
      '‹Indien› bekend kunt u het melden.',
      '‹Indien› langer dan een week ziek, bel ons.',
      'Geef ‹indien› vereist de codes door.',
      'Wij betalen ‹indien› aantoonbaar gemaakt.',
      '‹Indien› schade, bel ons.',
    ],
    [
      '‹Indien› u belt',
      '‹Indien› nodige stukken ontbreken',
      '‹Indien› op 1 mei niets is ontvangen',
      '‹Indien› het regent',
      'Wij bellen ‹indien› er iets verandert.',
      'Wij bellen ‹indien› nog iets ontbreekt.',
      '‹Indien› betaling uitblijft, stopt het.',
      '‹Indien› zich wijzigingen voordoen, bellen wij.',
    ],
  ],
  [
    'a relative welke',
    isRelative,
    ['de brief ‹welke› u kreeg', 'het formulier, ‹welke› is bijgevoegd'],
    ['Weet u ‹welke› brief?', 'de vraag ‹welke› in u opkomt', 'Wij zien ‹welke› u kiest.'],
  ],
])('%s', (_, test, yes, no) => {
  it.each(yes)('is %s', (text) => expect(test(matchIn(text))).toBe(true));
  it.each(no)('is not %s', (text) => expect(test(matchIn(text))).toBe(false));
});

describe('words that a team allows', () => {
  it.each<[text: string, allowed: unknown, held: boolean]>([
    ['‹conform› de afspraak', ['Conform'], true],
    ['‹verstrekt›', ['verstrekken'], true],
    ['‹met betrekking tot›', ['betrekking'], true],
    ['‹met betrekking tot›', ['met betrekking tot'], true],
    ['‹met betrekking tot›', ['met tot'], false],
    ['‹conform›', ['middels'], false],
    ['‹conform›', [], false],
    ['‹conform›', undefined, false],
  ])('%s with %j', (text, allowed, held) => {
    expect(holdsAllowed(matchIn(text), allowed)).toBe(held);
  });
});

describe('alvorens', () => {
  it.each<[text: string, after?: string]>([
    [
      'Bel ons ‹alvorens› te komen, dan staat uw fiets klaar.',
      'Bel ons voordat u komt, dan staat uw fiets klaar.',
    ],
    ['Je leest dit ‹alvorens› het slot aan te zetten.', 'Je leest dit voordat je het slot aanzet.'],
    ['Wij bellen ‹alvorens› langs te komen.', 'Wij bellen voordat wij langskomen.'],
    ['Wij kijken ‹alvorens› u betaalt.', 'Wij kijken voordat u betaalt.'],
    ['De klant belt ‹alvorens› te komen.'],
    ['Wij bellen u ‹alvorens› te komen.'],
  ])('%s', (text, after) => {
    const match = matchIn(text);
    expect(rewritten(match, rewriteBefore(match))).toEqual(after === undefined ? [] : [after]);
  });
});

describe('gelieve', () => {
  it.each<[text: string, after?: string]>([
    ['‹Gelieve› de bon te bewaren.', 'bewaar de bon.'],
    ['‹Gelieve› de bon op te sturen naar ons.', 'stuur de bon op naar ons.'],
    ['‹Gelieve› zich te melden.'],
    ['‹Gelieve› de bon te lezen en te bewaren.'],
  ])('%s', (text, after) => {
    const match = matchIn(text);
    expect(rewritten(match, rewriteCommand(match))).toEqual(after === undefined ? [] : [after]);
  });
});

describe('short clauses', () => {
  it.each<[text: string, after: string]>([
    ['‹Indien mogelijk› bellen wij.', 'Als dat kan, bellen wij.'],
    ['Wij bellen ‹indien mogelijk› vandaag.', 'Wij bellen als dat kan vandaag.'],
    ['‹Indien mogelijk›, bellen wij.', 'Als dat kan, bellen wij.'],
  ])('%s', (text, after) => {
    const match = matchIn(text);
    expect(rewritten(match, [putClause(match, 'als dat kan')])).toEqual([after]);
  });

  it.each<[text: string, clause: string | undefined]>([
    ['U krijgt ‹desgewenst› een kopie.', 'als u dat wilt'],
    ['Je krijgt ‹desgewenst› een kopie.', 'als je dat wilt'],
    ['De klant kan ‹desgewenst› een kopie krijgen.', undefined],
  ])('the reader of %s', (text, clause) => expect(ifReaderLikes(matchIn(text))).toBe(clause));
});

describe('welke', () => {
  it.each([
    ['de brief ‹welke› u kreeg', 'de brief die u kreeg'],
    ['de brieven ‹welke› u kreeg', 'de brieven die u kreeg'],
    ['het formulier ‹welke› u kreeg', 'het formulier dat u kreeg'],
  ])('%s', (text, after) => {
    const match = matchIn(text);
    expect(rewritten(match, rewriteRelative(match))).toEqual([after]);
  });
});

describe('met betrekking tot', () => {
  it.each<[text: string, words: string[]]>([
    ['vragen ‹met betrekking tot› de huur', ['over']],
    ['problemen ‹met betrekking tot› de huur', ['met']],
    ['de kosten ‹met betrekking tot› de huur', ['voor']],
    ['de stappen ‹met betrekking tot› de huur', []],
    ['niets doen ‹met betrekking tot› de huur', []],
    ['Wij hebben een vraag gekregen ‹met betrekking tot› de huur', ['over']],
    ['‹Met betrekking tot› de huur melden wij u dit.', ['over']],
    ['‹Met betrekking tot› de afspraak geldt een boete.', []],
    ['‹Met betrekking tot› uw vraag over de huur melden wij dit.', []],
    ['‹Met betrekking tot› de huur', ['over']],
  ])('%s', (text, words) => expect(wordsForAbout(matchIn(text), ['over'])).toEqual(words));
});
