import type { Match } from '@geestdrift/engine';
import { describe, expect, it } from 'vitest';
import { isFirstScaleLabel } from '../../src/survey/scale.js';
import { documentOf } from '../support/view.js';

/** The labels (`tevreden` with its adverb) that open the document's first scale. */
function labelsIn(texts: readonly string[]): string[] {
  const document = documentOf(texts);
  return texts.flatMap((_, index) => {
    const block = document.block(index);
    return (block?.tokens ?? []).flatMap((token, at) => {
      const focus = { start: at, end: at + 1 };
      const match = {
        block,
        focus,
        whole: focus,
        captures: new Map(),
        options: {},
        ruleId: 'x',
      } as unknown as Match;
      return isFirstScaleLabel(match) ? [`${index}:${token.norm}`] : [];
    });
  });
}

describe('isFirstScaleLabel', () => {
  it.each([
    [['Hoe was het?', 'Zeer tevreden', 'Tevreden', 'Neutraal'], ['1:zeer']],
    [['Zeer ontevreden', 'Ontevreden', 'Tevreden'], ['0:zeer']],
    [['Kies: zeer tevreden / tevreden / ontevreden'], ['0:zeer']],
    [['☐ Tevreden ☐ Ontevreden'], ['0:tevreden']],
    [['1 = ontevreden, 2 = neutraal, 3 = tevreden'], ['0:ontevreden']],
    [['Zeer tevreden', 'Tevreden', 'Vraag 2', 'Zeer tevreden', 'Tevreden'], ['0:zeer']],
    [['Tevreden', 'Wij zien u graag terug.'], []],
    [['De raad is tevreden, het college neutraal.'], []],
    [['Tevreden medewerkers blijven.'], []],
  ])('%j', (texts, labels) => {
    expect(labelsIn(texts)).toEqual(labels);
  });
});
