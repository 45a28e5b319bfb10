import { describe, expect, it } from 'vitest';
import { sentenceOf } from '../../src/clause/clause.js';
import { selfAsSubject } from '../../src/promise/self-named.js';
import { viewsOf } from '../support/view.js';

describe('selfAsSubject', () => {
  it.each<[text: string, subject: string | undefined]>([
    ['Waterschap De Beek garandeert droge kelders.', 'Waterschap De Beek'],
    ['De gemeente Oosterhoek haalt de bank op.', 'De gemeente Oosterhoek'],
    ['Binnenkort opent de bibliotheek een leeszaal.', 'de bibliotheek'],
    ['Uw melding wordt door lijstenmakerij Kruis bekeken.', 'lijstenmakerij Kruis'],
    ['De apotheek bezorgt u de zalf.', 'De apotheek'],
    ['De apotheek bezorgt de zalf.', undefined],
    ['Volgens de krant opent Bakkerij Smit een winkel.', undefined],
    ['Wij weten dat Bakkerij Smit een winkel opent.', undefined],
    ['Aannemer Bos plaatst de kozijnen.', undefined],
    ['De gemeente beslist over uw vergunning.', undefined],
    ['Waterschap De Beek vraagt u om geduld.', undefined],
    ['Een school regelt vervanging.', undefined],
  ])('%s: %s', (text, subject) => {
    const [block] = viewsOf([text]);
    if (block === undefined) throw new Error('there is no block');
    const found = selfAsSubject(block, sentenceOf(block, 0));
    const words = found && block.tokens.slice(found.start, found.index + 1);
    expect(words?.map(({ start, end }) => block.text.slice(start, end)).join(' ')).toBe(subject);
  });
});
