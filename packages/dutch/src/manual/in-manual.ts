import type { BlockView, Match } from '@geestdrift/engine';
import { sentenceOf } from '../clause/clause.js';
import { WRITER_SUBJECTS } from '../lexicon/pronouns.js';
import { wordSet } from '../morphology/word-list.js';
import { someWord } from '../promise/words.js';
import { isLabel } from '../quotation/titled.js';

/** How far around a block steps are looked for, and how many of them make a manual. */
const AROUND = 4;
const STEPS = 2;

/** What one does with a screen, as the first word of a step. */
const SCREEN_VERBS = wordSet('klik dubbelklik selecteer typ tik sleep vink druk scrol plak voer');

/**
 * A sentence among the steps of a manual that says what the software does: *Binnen een minuut ontvangt u de melding.*
 * What the writer's own people do there is a promise all the same. And what a screen calls so, wherever it stands.
 */
export function isInManual(match: Match): boolean {
  const { block, focus } = match;
  if (isLabel(match)) return true;
  if (someWord(block, sentenceOf(block, focus.start), WRITER_SUBJECTS)) return false;
  let steps = 0;
  for (let distance = -AROUND; distance <= AROUND && steps < STEPS; distance++) {
    const near = block.neighbour(distance);
    if (near !== undefined && isStep(near)) steps++;
  }
  return steps >= STEPS;
}

function isStep({ tokens }: BlockView): boolean {
  const first = tokens.find(({ kind }) => kind === 'word');
  return first !== undefined && SCREEN_VERBS.has(first.norm);
}
