import type { BlockView, Match } from '@geestdrift/engine';
import { expect, it } from 'vitest';
import { isHighFigure } from '../../src/praise/grade.js';
import { saysWhatChanged } from '../../src/praise/lesson.js';
import { viewsOf } from '../support/view.js';

/** A match of the whole first sentence, with the first figure captured; blocks stand behind one another. */
function matchIn(text: string): Match {
  const views = viewsOf(text.split('\n\n'));
  const block = views[0] as BlockView;
  const whole = block.sentences[0] ?? { start: 0, end: 0 };
  const figure = block.tokens.findIndex(({ norm }) =>
    /^\d|^(?:negen|driekwart|duizenden|veertig)$/.test(norm),
  );
  const captures = new Map(figure < 0 ? [] : [['cijfer', { start: figure, end: figure + 1 }]]);
  return { ruleId: 'r', block, whole, focus: whole, captures, options: {} };
}

it.each<[string, boolean]>([
  ['Klanten geven ons een 9. Daarom hebben wij een tweede balie geopend.', true],
  ['Klanten geven ons een 9. De wachttijd is gehalveerd.', true],
  ['Klanten geven ons een 9. Zij vroegen om parkeerplaatsen. Wij huren er nu tien extra.', true],
  ['Klanten geven ons een 9.\n\nWat wij veranderden: de balie.', true],
  ['Klanten geven ons een 9. Wij leerden ook van de rest.', true],
  ['Klanten geven ons een 9. Daarom hebben wij de prijs gewonnen.', false],
  ['Klanten geven ons een 9. Omdat zij het te koud vonden, hebben wij een kachel gezet.', true],
  ['Klanten geven ons een 9. Zij vonden het te donker. Nu hangt er een lamp.', true],
  ['Klanten geven ons een 9. Omdat zij zo tevreden zijn, hebben wij een feest gegeven.', false],
  ['Klanten geven ons een 9. Zij misten een bank; die staat er sinds mei.', true],
  ['Klanten geven ons een 9. Over de lift waren zij minder te spreken. Die rijdt nu sneller.', true],
  ['Klanten geven ons een 9. Wij hebben de folder duidelijker gemaakt.', true],
  ['Klanten geven ons een 9. Onze kaas wordt hier gemaakt.', false],
  ['Klanten geven ons een 9. Daar zijn wij trots op.', false],
  ['Klanten geven ons een 9. Wij hebben niets veranderd.', false],
  ['Klanten geven ons een 9. Daarom bent u nu bij ons aan het goede adres.', false],
  ['Klanten geven ons een 9. Wij hebben tien winkels. De wachttijd is gehalveerd.', false],
  ['Klanten geven ons een 9.', false],
])('%s', (text, expected) => {
  expect(saysWhatChanged(matchIn(text))).toBe(expected);
});

it.each<[string, Parameters<typeof isHighFigure>[1], boolean]>([
  ['een 9,2 van klanten', 'grade', true],
  ['een 9,2/10', 'grade', true],
  ['een negen!', 'grade', true],
  ['een 6,4 van klanten', 'grade', false],
  ['een 9 urige dienst', 'grade', false],
  ['8,5 euro', 'grade', false],
  ['12 van klanten', 'grade', false],
  ['4,8 sterren', 'stars', true],
  ['3 sterren', 'stars', false],
  ['98%', 'share', true],
  ['9 van de 10', 'share', true],
  ['6 van de 10', 'share', false],
  ['driekwart', 'share', true],
  ['40%', 'share', false],
  ['12.000 klanten', 'count', true],
  ['3 klanten', 'count', false],
  ['ruim veertig klanten', 'count', true],
  ['duizenden klanten', 'count', true],
  ['klanten', 'count', true],
])('%s as %s', (text, kind, expected) => {
  expect(isHighFigure(matchIn(text), kind)).toBe(expected);
});
